package vn.chiso.comparison.ui;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.observation.Period;

/** When what was merged, split or moved between two figures of one subject, so that they speak of two bodies. */
final class Reorganised {

    private Reorganised() {}

    /** The last such day; null for none, and where both figures are shown on the boundaries of one day. */
    static @Nullable LocalDate between(
            ComparedCell before, ComparedCell after, Comparison comparison, DrawingPage page) {
        Period then = before.shown().period();
        Period now = after.shown().period();
        Compared subject = after.subject();
        if (comparison.request().boundaries() != null || then == null || now == null || subject.tier() != null) {
            return null;
        }
        return days(subject, page)
                .filter(day -> day.isAfter(then.end()) && !day.isAfter(now.end()))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** A people's committee is another body with other boundaries. */
    private static Stream<LocalDate> days(Compared subject, DrawingPage page) {
        Agency agency = subject.agency();
        Stream<LocalDate> ofAgency =
                agency == null ? Stream.empty() : page.context().agencies().lineage().reforms(agency.id()).stream();
        return agency == null || agency.type().isCommittee()
                ? Stream.concat(
                                ofAgency,
                                page
                                        .context()
                                        .territory()
                                        .lineage()
                                        .reforms(subject.unit().id())
                                        .stream())
                        .sorted()
                : ofAgency;
    }
}
