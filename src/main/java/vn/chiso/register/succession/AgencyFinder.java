package vn.chiso.register.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.register.succession.SuccessionProposal.Reason;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.TerritoryService;

/** Finds what may have become of agencies that ended without anybody saying so: committees follow their units. */
@Component
class AgencyFinder {

    /** How the departments of all provinces were arranged in 2025, by their names without marks. */
    private static final Map<String, String> ARRANGED = Map.of(
            "so thong tin va truyen thong", "so khoa hoc va cong nghe",
            "so ke hoach va dau tu", "so tai chinh",
            "so tai nguyen va moi truong", "so nong nghiep va moi truong");

    private final TerritoryService territory;
    private final AgencyService agencies;

    AgencyFinder(TerritoryService territory, AgencyService agencies) {
        this.territory = territory;
        this.agencies = agencies;
    }

    List<SuccessionProposal> find() {
        Set<List<Object>> told = new HashSet<>();
        agencies.successions().forEach(one -> told.add(List.of(one.predecessorId(), one.effectiveOn())));
        List<SuccessionProposal> found = new ArrayList<>();
        for (Agency agency : agencies.all()) {
            LocalDate day = agency.validTo();
            if (day == null || told.contains(List.of(agency.id(), day))) {
                continue;
            }
            Set<Long> units = new HashSet<>(Set.of(agency.unitId()));
            territory
                    .lineage()
                    .destinations(agency.unitId(), day.minusDays(1), day)
                    .forEach(part -> units.add(part.id()));
            for (Agency next : agencies.ofUnits(units)) {
                boolean possible = next.id() != agency.id() && next.inForceOn(day);
                Kind ofUnit = possible ? ofUnit(agency, next, day) : null;
                Reason reason = ofUnit != null ? Reason.COMMITTEE : possible ? reason(agency, next) : null;
                if (reason != null) {
                    found.add(new SuccessionProposal(
                            true,
                            new NewSuccession(
                                    agency.id(),
                                    next.id(),
                                    day,
                                    ofUnit != null ? ofUnit : day.equals(next.validFrom()) ? Kind.RENAME : Kind.MERGE,
                                    null,
                                    null),
                            SuccessionNames.of(agency, territory),
                            SuccessionNames.of(next, territory),
                            reason,
                            "",
                            null));
                }
            }
        }
        return found;
    }

    /** What the unit of a people's committee did, where the other is the committee of what it became; else null. */
    private @Nullable Kind ofUnit(Agency agency, Agency next, LocalDate day) {
        if (!agency.type().isCommittee() || agency.type() != next.type()) {
            return null;
        }
        return territory.successionsOf(agency.unitId()).stream()
                .filter(one -> one.effectiveOn().equals(day) && Objects.equals(one.successorId(), next.unitId()))
                .map(one -> Kind.valueOf(one.kind()))
                .map(kind -> kind == Kind.MOVE ? Kind.RENAME : kind)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Reason reason(Agency agency, Agency next) {
        if (agency.type() != next.type()) {
            return null;
        }
        boolean named = agency.foldedName().equals(next.foldedName())
                || agencies.aliases(next.id()).stream()
                        .anyMatch(alias -> VietnameseText.fold(alias).equals(agency.foldedName()));
        return named
                ? Reason.NAME
                : next.foldedName().equals(ARRANGED.get(agency.foldedName())) ? Reason.ARRANGED : null;
    }
}
