package vn.chiso.agency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Unit;

/** Whether an agency as somebody wrote it down, or a reform, fits among the others. */
final class AgencyRules {

    private static final Pattern ELECTRONIC_ID = Pattern.compile("[A-Za-z0-9.-]{1,60}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 120;
    private static final int LONGEST_BASIS = 200;

    private final Directory directory;

    AgencyRules(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param old the agency that is changed; null for a new one
     * @param unit the one it works for
     * @param inUse whether figures stand on it: its unit and tier are fixed then
     * @throws AgencyRefused with the field that is wrong
     */
    void demand(AgencyDetails agency, @Nullable Agency old, Unit unit, boolean inUse) {
        refuseIf(agency.name().isEmpty(), AgencyField.NAME, "name");
        refuseIf(agency.name().length() > LONGEST_NAME, AgencyField.NAME, "long", LONGEST_NAME);
        refuseIf(agency.shortName().length() > LONGEST_SHORT_NAME, AgencyField.SHORT_NAME, "long", LONGEST_SHORT_NAME);
        refuseIf(
                agency.electronicId() != null
                        && !ELECTRONIC_ID.matcher(agency.electronicId()).matches(),
                AgencyField.ELECTRONIC_ID,
                "electronic_id");
        refuseIf(
                agency.validFrom() != null
                        && agency.validTo() != null
                        && !agency.validFrom().isBefore(agency.validTo()),
                AgencyField.VALID_TO,
                "order");
        refuseIf(
                agency.validFrom() != null
                        && unit.validTo() != null
                        && !agency.validFrom().isBefore(unit.validTo()),
                AgencyField.VALID_FROM,
                "after_unit",
                unit.fullName(),
                unit.validTo() == null ? "" : DateText.format(unit.validTo()));
        if (old != null && inUse) {
            refuseIf(old.unitId() != agency.unitId(), AgencyField.UNIT, "in_use");
            refuseIf(
                    old.tier() != agency.type().tier()
                            || old.type().appliesAs() != agency.type().appliesAs(),
                    AgencyField.TYPE,
                    "in_use");
        }
        if (old != null && !Objects.equals(old.validTo(), agency.validTo())) {
            directory.successionsOf(old.id()).stream()
                    .filter(one -> one.effectiveOn().equals(old.validTo()))
                    .findFirst()
                    .ifPresent(one ->
                            refuseIf(true, AgencyField.VALID_TO, "succession", DateText.format(one.effectiveOn())));
        }
        parent(agency, old);
        names(agency, old);
    }

    /** No agency is part of itself, however far up. */
    private void parent(AgencyDetails agency, @Nullable Agency old) {
        Long step = agency.parentId();
        Set<Long> seen = new HashSet<>();
        while (step != null && seen.add(step)) {
            refuseIf(old != null && step == old.id(), AgencyField.PARENT, "parent_cycle");
            step = Objects.requireNonNull(directory.byId(step)).parentId();
        }
    }

    /** No two agencies of a unit answer to one name at the same time, except one that was made of the other. */
    private void names(AgencyDetails agency, @Nullable Agency old) {
        Set<Long> family = new HashSet<>();
        if (old != null) {
            family.addAll(directory.before(old.id()));
            family.addAll(directory.after(old.id()));
        }
        for (String alias : agency.aliases()) {
            refuseIf(alias.length() > LONGEST_NAME, AgencyField.ALIASES, "long", LONGEST_NAME);
        }
        String name = VietnameseText.fold(agency.name());
        List<String> aliases =
                agency.aliases().stream().map(VietnameseText::fold).toList();
        for (Agency other : directory.ofUnit(agency.unitId())) {
            if (!family.contains(other.id())
                    && overlap(agency.validFrom(), agency.validTo(), other.validFrom(), other.validTo())) {
                refuseIf(directory.answersTo(other, name), AgencyField.NAME, "name_taken", agency.name(), other.name());
                for (int i = 0; i < aliases.size(); i++) {
                    refuseIf(
                            directory.answersTo(other, aliases.get(i)),
                            AgencyField.ALIASES,
                            "name_taken",
                            agency.aliases().get(i),
                            other.name());
                }
            }
        }
    }

    /** @throws AgencyRefused with what is wrong, and for which agency */
    void demand(AgencyReform reform) {
        refuseIf(
                reform.legalBasis() != null && reform.legalBasis().length() > LONGEST_BASIS,
                AgencyField.LEGAL_BASIS,
                "long",
                LONGEST_BASIS);
        shape(reform);
        for (long id : reform.predecessors()) {
            predecessor(Objects.requireNonNull(directory.byId(id)), reform);
        }
        for (long id : reform.successors()) {
            Agency successor = Objects.requireNonNull(directory.byId(id));
            refuseIf(
                    reform.predecessors().contains(id),
                    AgencyField.SUCCESSORS,
                    reform.kind().itself(),
                    successor.name());
            refuseIf(
                    !successor.inForceOn(reform.day()),
                    AgencyField.SUCCESSORS,
                    "not_in_force",
                    successor.name(),
                    days(successor.validFrom(), successor.validTo()));
            for (long predecessor : reform.predecessors()) {
                refuseIf(directory.after(id).contains(predecessor), AgencyField.SUCCESSORS, "cycle", successor.name());
            }
        }
    }

    private static void shape(AgencyReform reform) {
        int from = reform.predecessors().size();
        int to = reform.successors().size() + reform.newSuccessors().size();
        refuseIf(
                from == 0 || new HashSet<>(reform.predecessors()).size() < from,
                AgencyField.PREDECESSORS,
                "predecessors");
        boolean many = reform.kind() == Reform.Kind.MERGE || reform.kind() == Reform.Kind.ABOLISH;
        refuseIf(!many && from > 1, AgencyField.PREDECESSORS, "predecessors");
        switch (reform.kind()) {
            case MERGE -> {
                refuseIf(to != 1, AgencyField.SUCCESSORS, "one_successor");
                refuseIf(from < 2 && reform.successors().isEmpty(), AgencyField.PREDECESSORS, "merge_one");
            }
            case SPLIT -> refuseIf(to < (reform.goesOn() ? 1 : 2), AgencyField.SUCCESSORS, "split_one");
            case RENAME, MOVE -> refuseIf(reform.newSuccessors().size() != 1, AgencyField.SUCCESSORS, "one_successor");
            case ABOLISH -> refuseIf(to != 0, AgencyField.SUCCESSORS, "no_successor");
        }
        refuseIf(reform.goesOn() && reform.kind() != Reform.Kind.SPLIT, AgencyField.WHOLE, "goes_on");
    }

    private void predecessor(Agency agency, AgencyReform reform) {
        refuseIf(
                agency.validFrom() != null && !agency.validFrom().isBefore(reform.day()),
                AgencyField.DAY,
                "before_start",
                agency.name(),
                agency.validFrom() == null ? "" : DateText.format(agency.validFrom()));
        refuseIf(
                agency.validTo() != null
                        && (reform.goesOn()
                                ? !agency.inForceOn(reform.day())
                                : !agency.validTo().equals(reform.day())),
                AgencyField.DAY,
                "ended",
                agency.name(),
                agency.validTo() == null ? "" : DateText.format(agency.validTo()));
        if (!reform.goesOn()) {
            List<String> parts = directory.all().stream()
                    .filter(part -> Objects.equals(part.parentId(), agency.id()))
                    .filter(part -> part.inForceOn(reform.day()))
                    .filter(part -> !reform.predecessors().contains(part.id()))
                    .map(Agency::name)
                    .toList();
            refuseIf(!parts.isEmpty(), AgencyField.PREDECESSORS, "parts", agency.name(), String.join(", ", parts));
        }
    }

    private static boolean overlap(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate otherFrom,
            @Nullable LocalDate otherTo) {
        return (from == null || otherTo == null || from.isBefore(otherTo))
                && (otherFrom == null || to == null || otherFrom.isBefore(to));
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null ? "…" : DateText.format(from)) + " – " + (to == null ? "…" : DateText.format(to));
    }

    static void refuseIf(boolean wrong, AgencyField field, String key, Object... arguments) {
        if (wrong) {
            throw new AgencyRefused(field, key, arguments);
        }
    }
}
