package vn.chiso.comparison.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chiso.indicator.Direction;

/** Gives places, how far they are open, and bands, in one pass over the entrants in order. */
final class Placing {

    /** First by the end of what a number may stand for, then by the number: equal numbers never pass each other. */
    private static final Comparator<End> BY_END = Comparator.comparing(End::at).thenComparing(End::score);

    private final List<Reach> best;
    private final List<End> lows;
    private final List<End> highs;

    Placing(List<Entrant.Measured> entrants, Direction direction) {
        List<Reach> reaches = Reach.of(entrants, direction);
        best = reaches.stream()
                .sorted(Comparator.comparing(Reach::score).reversed())
                .toList();
        lows = reaches.stream().map(Reach::lowEnd).sorted(BY_END).toList();
        highs = reaches.stream().map(Reach::highEnd).sorted(BY_END).toList();
    }

    /** The end of a reach, and the score that it belongs to. */
    record End(BigDecimal at, BigDecimal score) {}

    List<Place> places() {
        List<Boolean> borders = borders();
        List<Place> places = new ArrayList<>();
        int number = 1;
        int band = 1;
        for (int i = 0; i < best.size(); i++) {
            boolean asBefore = i > 0 && same(i - 1, i);
            number = asBefore ? number : i + 1;
            band += i > 0 && borders.get(i) ? 1 : 0;
            boolean tied = asBefore || (i + 1 < best.size() && same(i, i + 1));
            Reach reach = best.get(i);
            int ahead = best.size() - countUpTo(lows, reach.highEnd());
            int behind = countBelow(highs, reach.lowEnd());
            places.add(new Place(reach.entrant(), number, tied, ahead + 1, best.size() - behind, band));
        }
        return places;
    }

    private boolean same(int one, int other) {
        return best.get(one).score().compareTo(best.get(other).score()) == 0;
    }

    /** Whether all before the position are certainly ahead of all from it on. */
    private List<Boolean> borders() {
        List<Boolean> borders = new ArrayList<>();
        List<BigDecimal> highestFrom =
                new ArrayList<>(best.stream().map(Reach::high).toList());
        for (int i = best.size() - 2; i >= 0; i--) {
            highestFrom.set(i, highestFrom.get(i).max(highestFrom.get(i + 1)));
        }
        BigDecimal lowest = best.isEmpty() ? BigDecimal.ZERO : best.getFirst().low();
        for (int i = 0; i < best.size(); i++) {
            borders.add(i > 0 && !same(i - 1, i) && lowest.compareTo(highestFrom.get(i)) >= 0);
            lowest = lowest.min(best.get(i).low());
        }
        return borders;
    }

    private static int countUpTo(List<End> sorted, End end) {
        return count(sorted, end, 0);
    }

    private static int countBelow(List<End> sorted, End end) {
        return count(sorted, end, -1);
    }

    /** How many are below {@code end}, or as high as it when {@code most} is 0. */
    private static int count(List<End> sorted, End end, int most) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (BY_END.compare(sorted.get(middle), end) <= most) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
