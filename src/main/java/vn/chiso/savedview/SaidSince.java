package vn.chiso.savedview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a page is no figure and reads otherwise since: targets, points that were given, words of an annex. */
final class SaidSince {

    private SaidSince() {}

    /**
     * What reads otherwise, is gone, or is new.
     *
     * @param readable whether the reader may read a cell of then
     * @param address of the page
     */
    static List<Since> of(FrozenContent then, FrozenContent now, Predicate<FrozenCell> readable, String address) {
        List<Since> changes = new ArrayList<>();
        Map<FrozenContent.Place, FrozenCell> present = now.places();
        Map<FrozenContent.Place, FrozenCell> former = then.places();
        former.forEach((place, cell) -> {
            @Nullable FrozenCell is = present.get(place);
            if (isSaid(cell)
                    && readable.test(cell)
                    && (is == null || (isSaid(is) && !is.text().equals(cell.text())))) {
                changes.add(since(place, cell.text(), is == null ? "" : is.text(), address));
            }
        });
        present.forEach((place, cell) -> {
            if (isSaid(cell) && !former.containsKey(place)) {
                changes.add(since(place, "", cell.text(), address));
            }
        });
        return changes;
    }

    private static boolean isSaid(FrozenCell cell) {
        return !cell.totals().isEmpty() && cell.sources().findAny().isEmpty();
    }

    private static Since since(FrozenContent.Place place, String then, String now, String address) {
        String about = Stream.of(
                        place.block(),
                        place.row(),
                        place.column().name(),
                        place.column().under())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Since(about, then, now, null, null, address);
    }
}
