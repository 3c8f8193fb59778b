package vn.chiso.observation;

import org.springframework.stereotype.Component;
import vn.chiso.installation.Command;

/** Makes the roll-up anew from the observations. */
@Component
class RollupRebuild implements Command {

    private final ObservationService observations;

    RollupRebuild(ObservationService observations) {
        this.observations = observations;
    }

    @Override
    public String name() {
        return "rollup-rebuild";
    }

    @Override
    public Outcome run() {
        observations.rebuildRollup();
        return Outcome.done("install.command.rollup.rebuilt");
    }
}
