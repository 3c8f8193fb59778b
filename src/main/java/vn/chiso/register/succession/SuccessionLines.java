package vn.chiso.register.succession;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencySuccession;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Succession;
import vn.chiso.territory.TerritoryService;

/** What is recorded of units and of agencies as lines of one list; no SQL. */
@Component
class SuccessionLines {

    private final TerritoryService territory;
    private final AgencyService agencies;

    SuccessionLines(TerritoryService territory, AgencyService agencies) {
        this.territory = territory;
        this.agencies = agencies;
    }

    /** The newest day first. */
    List<SuccessionLine> all() {
        return Stream.concat(
                        territory.successions().stream().map(this::line),
                        agencies.successions().stream().map(this::line))
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .toList();
    }

    private SuccessionLine line(Succession one) {
        Long after = one.successorId();
        return new SuccessionLine(
                one.id(),
                false,
                one.predecessorId(),
                SuccessionNames.of(territory.byId(one.predecessorId())),
                after,
                after == null ? null : SuccessionNames.of(territory.byId(after)),
                one.effectiveOn(),
                Reform.Kind.valueOf(one.kind()),
                one.share(),
                one.legalBasis());
    }

    private SuccessionLine line(AgencySuccession one) {
        Long after = one.successorId();
        return new SuccessionLine(
                one.id(),
                true,
                one.predecessorId(),
                SuccessionNames.of(agencies.byId(one.predecessorId()), territory),
                after,
                after == null ? null : SuccessionNames.of(agencies.byId(after), territory),
                one.effectiveOn(),
                one.kind(),
                null,
                one.legalBasis());
    }
}
