package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Period;
import vn.chiso.territory.Lineage;

/**
 * The day on whose boundaries figures are shown, whatever they were reported on.
 *
 * @param lineage what followed what: of units, or of agencies
 */
public record Boundaries(LocalDate day, Lineage lineage) {

    /** Everything that a figure of {@code id} may have been reported for. */
    public Set<Long> line(long id) {
        return lineage.line(id);
    }

    /** The same of several. */
    public List<Long> lines(Collection<Long> ids) {
        return ids.stream().flatMap(id -> line(id).stream()).distinct().toList();
    }

    /** Of what {@code id} is made on another day. */
    List<Lineage.Part> origins(long id, LocalDate other) {
        return lineage.origins(id, day, other);
    }

    /** What became of {@code id}, or what it came from, on the day. */
    List<Lineage.Part> successors(long id) {
        return lineage.destinations(id, lineage.nearest(id, day), day);
    }

    /** The last day of somebody who was no more; null for all others. */
    @Nullable
    LocalDate until(long id) {
        LocalDate last = lineage.nearest(id, day);
        return last.isBefore(day) ? last : null;
    }

    /** The day of a period on which somebody who reported of it was there: its last, or the last of theirs. */
    LocalDate told(long id, Period period) {
        return lineage.nearest(id, period.end());
    }
}
