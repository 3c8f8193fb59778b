package vn.chiso.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whom a choice comes to.
 *
 * @param choice the choice itself; what suits the unit best where none was made
 * @param subjects in official order
 * @param hidden how many more there are
 * @param asked ids of the agencies that a round or an inspection asked; empty when no list was read
 * @param groupName the name of the reader's own group; empty for any other choice
 * @param onlyTold ids of agencies that are shown only where they have figures: they were no more, or not yet
 */
record Chosen(
        SubjectChoice choice,
        List<Compared> subjects,
        int hidden,
        Set<Long> asked,
        String groupName,
        Set<Long> onlyTold) {

    Chosen {
        subjects = List.copyOf(subjects);
        onlyTold = Set.copyOf(onlyTold);
    }

    /** Only some of them; the others are counted. */
    Chosen first(List<Compared> some) {
        return new Chosen(choice, some, subjects.size() - some.size(), asked, groupName, onlyTold);
    }

    Chosen ofAsked(Set<Long> list) {
        return new Chosen(choice, subjects, hidden, list, groupName, onlyTold);
    }

    Chosen onlyTold(Collection<Long> agencies) {
        return new Chosen(choice, subjects, hidden, asked, groupName, Set.copyOf(agencies));
    }

    boolean hasUnits() {
        return subjects.stream().anyMatch(one -> one.agency() == null);
    }

    boolean ofTiers() {
        return choice instanceof SubjectChoice.Tiers;
    }

    List<Long> agencyIds() {
        return subjects.stream()
                .map(Compared::agency)
                .filter(agency -> agency != null)
                .map(agency -> agency.id())
                .toList();
    }

    List<Long> unitIds() {
        return subjects.stream()
                .filter(one -> one.agency() == null)
                .map(one -> one.unit().id())
                .distinct()
                .toList();
    }
}
