package vn.chiso.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** How much of a file is read, checked and stored together: few agencies, and all that is said of each. */
public final class Blocks {

    /** A block is closed when it holds so many. */
    public static final int USUAL = 2_000;

    /** More of one agency are parted, whatever checks would compare. */
    private static final int MOST = 10_000;

    private Blocks() {}

    /** All elements, which have nothing to do with each other. */
    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> blocks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += USUAL) {
            blocks.add(all.subList(from, Math.min(from + USUAL, all.size())));
        }
        return blocks;
    }

    /** All elements; those of one agency in one block, in their order. */
    static <T> List<List<T>> of(List<T> all, ToLongFunction<T> agency) {
        Map<Long, List<T>> byAgency = new LinkedHashMap<>();
        all.forEach(one -> byAgency.computeIfAbsent(agency.applyAsLong(one), any -> new ArrayList<>())
                .add(one));
        List<List<T>> blocks = new ArrayList<>();
        List<T> block = new ArrayList<>();
        for (List<T> ofAgency : byAgency.values()) {
            for (int from = 0; from < ofAgency.size(); from += MOST) {
                List<T> next = ofAgency.subList(from, Math.min(from + MOST, ofAgency.size()));
                if (!block.isEmpty() && block.size() + next.size() > USUAL) {
                    blocks.add(block);
                    block = new ArrayList<>();
                }
                block.addAll(next);
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }
}
