package vn.chiso.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;

/** What many changes of the register of agencies come to, worked out in memory, and what speaks against them. */
final class AgencyPlan {

    /** An agency as it would be. */
    record Planned(@Nullable Agency before, Agency after, AgencyDetails details) {}

    private final Directory before;
    private final TerritoryService territory;
    private final List<Planned> planned = new ArrayList<>();
    private final Map<Integer, AgencyRefused> refused = new LinkedHashMap<>();

    /** @param ids of new agencies */
    AgencyPlan(Directory before, List<AgencyStep> steps, TerritoryService territory, LongSupplier ids) {
        this.before = before;
        this.territory = territory;
        List<Long> own = steps.stream()
                .map(step -> step.agencyId() == null ? Long.valueOf(ids.getAsLong()) : step.agencyId())
                .toList();
        Set<String> keys = new HashSet<>();
        before.all().forEach(agency -> keys.add(agency.key()));
        for (int i = 0; i < steps.size(); i++) {
            AgencyStep step = steps.get(i);
            AgencyDetails details =
                    step.above() == null ? step.next() : step.next().partOf(own.get(step.above()));
            planned.add(plan(own.get(i), step.agencyId(), details, keys));
        }
        Directory after = after();
        AgencyRules rules = new AgencyRules(after);
        for (int i = 0; i < steps.size(); i++) {
            Planned one = planned.get(i);
            Agency old = Objects.requireNonNullElse(one.before(), one.after());
            try {
                rules.demand(
                        one.details(),
                        old,
                        territory.byId(one.details().unitId()),
                        steps.get(i).inUse());
            } catch (AgencyRefused why) {
                refused.put(i, why);
            }
        }
    }

    List<Planned> planned() {
        return planned;
    }

    /** What speaks against it, by the place of the step. */
    Map<Integer, AgencyRefused> refused() {
        return refused;
    }

    private Planned plan(long id, @Nullable Long known, AgencyDetails details, Set<String> keys) {
        Agency old = known == null ? null : before.byId(known);
        String key =
                old == null ? AgencyKeys.free(territory.byId(details.unitId()).key(), details, keys) : old.key();
        keys.add(key);
        return new Planned(
                old,
                new Agency(
                        id,
                        key,
                        details.electronicId(),
                        details.name(),
                        details.shortName(),
                        VietnameseText.fold(details.name()),
                        details.type(),
                        details.unitId(),
                        details.parentId(),
                        details.validFrom(),
                        details.validTo(),
                        old == null ? 0 : old.version() + 1),
                details);
    }

    private Directory after() {
        Map<Long, Agency> agencies = new LinkedHashMap<>();
        Map<Long, List<String>> aliases = new HashMap<>();
        before.all().forEach(agency -> {
            agencies.put(agency.id(), agency);
            aliases.put(agency.id(), before.aliases(agency.id()));
        });
        planned.forEach(one -> {
            agencies.put(one.after().id(), one.after());
            aliases.put(one.after().id(), one.details().aliases());
        });
        return new Directory(agencies.values(), aliases, before.successions());
    }
}
