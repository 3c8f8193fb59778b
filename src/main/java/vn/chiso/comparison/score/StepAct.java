package vn.chiso.comparison.score;

import java.util.Locale;
import java.util.Optional;

/** What somebody says of one criterion of one subject. */
public enum StepAct {
    /** The agency gives itself points. */
    SELF,
    /** The ICT department gives points. */
    APPRAISAL,
    /** The agency does not agree, and says why. */
    DISPUTE,
    /** The ICT department answers. */
    ANSWER,
    /** The ICT department settles it. */
    FINAL;

    /** Where its points are counted; empty for words alone. */
    public Optional<Stage> stage() {
        return switch (this) {
            case SELF -> Optional.of(Stage.SELF);
            case APPRAISAL -> Optional.of(Stage.APPRAISED);
            case FINAL -> Optional.of(Stage.FINAL);
            case DISPUTE, ANSWER -> Optional.empty();
        };
    }

    /** Whether it is the agency's to say; otherwise the ICT department's. */
    public boolean isOwn() {
        return this == SELF || this == DISPUTE;
    }

    /** Key of the name on screen. */
    public String key() {
        return "score.act." + name().toLowerCase(Locale.ROOT);
    }
}
