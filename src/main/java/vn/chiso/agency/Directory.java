package vn.chiso.agency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.Lineage;
import vn.chiso.territory.Reform;

/** All agencies with their aliases and what became of them at one moment, immutable. */
final class Directory {

    static final Directory EMPTY = new Directory(List.of(), Map.of(), List.of());

    private final Map<Long, Agency> byId = new HashMap<>();
    private final Map<String, Agency> byKey = new HashMap<>();
    private final Map<Long, List<Agency>> byUnit = new HashMap<>();
    private final Map<Long, List<String>> aliases;
    private final Map<Long, List<String>> foldedAliases = new HashMap<>();
    private final List<AgencySuccession> successions;
    private final Lineage lineage;

    /** @param aliases by agency; one without any has no entry */
    Directory(Collection<Agency> agencies, Map<Long, List<String>> aliases, List<AgencySuccession> successions) {
        agencies.forEach(agency -> byId.put(agency.id(), agency));
        agencies.forEach(agency -> byKey.put(agency.key(), agency));
        agencies.forEach(agency ->
                byUnit.computeIfAbsent(agency.unitId(), id -> new ArrayList<>()).add(agency));
        this.aliases = Map.copyOf(aliases);
        aliases.forEach((id, names) ->
                foldedAliases.put(id, names.stream().map(VietnameseText::fold).toList()));
        this.successions = List.copyOf(successions);
        lineage = new Lineage(
                id -> Optional.ofNullable(byId.get(id))
                        .map(agency -> new Lineage.Life(agency.validFrom(), agency.validTo()))
                        .orElse(null),
                successions.stream().map(Directory::link).toList());
    }

    /** The same as if these did not exist. */
    Directory without(Set<Long> ids) {
        return new Directory(
                byId.values().stream()
                        .filter(agency -> !ids.contains(agency.id()))
                        .toList(),
                aliases,
                successions);
    }

    /** Nobody says how much of an agency that was split went where. */
    private static Lineage.Link link(AgencySuccession one) {
        return new Lineage.Link(
                one.predecessorId(),
                one.successorId(),
                one.effectiveOn(),
                one.kind() == Reform.Kind.SPLIT ? null : BigDecimal.ONE);
    }

    Lineage lineage() {
        return lineage;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    Collection<Agency> all() {
        return List.copyOf(byId.values());
    }

    /** Those that work for exactly this unit. */
    List<Agency> ofUnit(long unitId) {
        return byUnit.getOrDefault(unitId, List.of());
    }

    /** Whether the folded text is its name or an alias. */
    boolean answersTo(Agency agency, String folded) {
        return agency.foldedName().equals(folded)
                || foldedAliases.getOrDefault(agency.id(), List.of()).contains(folded);
    }

    @Nullable
    Agency byId(long id) {
        return byId.get(id);
    }

    @Nullable
    Agency byKey(String key) {
        return byKey.get(key);
    }

    List<String> aliases(long agencyId) {
        return aliases.getOrDefault(agencyId, List.of());
    }

    /** Whether the name or an alias contains the folded text. */
    boolean isCalled(Agency agency, String folded) {
        return agency.foldedName().contains(folded)
                || foldedAliases.getOrDefault(agency.id(), List.of()).stream().anyMatch(one -> one.contains(folded));
    }

    /** The name and the aliases, folded. */
    Set<String> names(Agency agency) {
        Set<String> names = new HashSet<>(foldedAliases.getOrDefault(agency.id(), List.of()));
        names.add(agency.foldedName());
        return names;
    }

    List<AgencySuccession> successions() {
        return successions;
    }

    List<AgencySuccession> successionsOf(long agencyId) {
        return successions.stream()
                .filter(one -> one.predecessorId() == agencyId)
                .toList();
    }

    List<AgencySuccession> successionsTo(long agencyId) {
        return successions.stream()
                .filter(one -> Objects.equals(one.successorId(), agencyId))
                .toList();
    }

    /** Everything that the agency became, through any number of reforms, itself included. */
    Set<Long> after(long agencyId) {
        return reach(agencyId, true);
    }

    /** Everything that the agency was made of, itself included. */
    Set<Long> before(long agencyId) {
        return reach(agencyId, false);
    }

    private Set<Long> reach(long agencyId, boolean forward) {
        Set<Long> found = new HashSet<>();
        List<Long> open = new ArrayList<>(List.of(agencyId));
        while (!open.isEmpty()) {
            long next = open.removeLast();
            if (found.add(next)) {
                (forward ? successionsOf(next) : successionsTo(next))
                        .stream()
                                .map(one -> forward ? one.successorId() : Long.valueOf(one.predecessorId()))
                                .filter(Objects::nonNull)
                                .forEach(open::add);
            }
        }
        return found;
    }
}
