package vn.chiso.comparison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.territory.Lineage;

/**
 * Which of some agencies have a row.
 *
 * @param there those of the day
 * @param gone those that were no more, or not yet, and whose figures nobody of the day shows in their place
 */
record Standing(List<Agency> there, List<Agency> gone) {

    /** @param boundaries the day on whose boundaries figures are carried over; null where nothing is */
    static Standing of(List<Agency> some, LocalDate day, @Nullable LocalDate boundaries, Lineage lineage) {
        List<Agency> there =
                some.stream().filter(agency -> agency.inForceOn(day)).toList();
        List<Agency> gone = some.stream()
                .filter(agency -> !agency.inForceOn(day))
                .filter(agency -> boundaries == null || !isCarried(agency, there, boundaries, lineage))
                .toList();
        return new Standing(there, gone);
    }

    private static boolean isCarried(Agency agency, List<Agency> there, LocalDate boundaries, Lineage lineage) {
        return lineage.destinations(agency.id(), lineage.nearest(agency.id(), boundaries), boundaries).stream()
                .anyMatch(part -> there.stream().anyMatch(one -> one.id() == part.id()));
    }
}
