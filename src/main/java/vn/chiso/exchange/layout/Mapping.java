package vn.chiso.exchange.layout;

import java.util.Map;
import java.util.TreeMap;
import vn.chiso.base.text.VietnameseText;

/**
 * How a table is to be read. Everything is kept as names and codes, so that it can be remembered and holds in another
 * installation.
 *
 * @param firstHead first row of the heads
 * @param lastHead last row of the heads; the table begins below it
 * @param columns what columns are for, by their number; those that are missing are ignored
 * @param common what holds for the whole table where neither column nor row tells
 * @param meant what a name in the table stands for where its words do not tell: a key or code by the name's search key
 */
public record Mapping(
        int firstHead, int lastHead, Map<Integer, ColumnUse> columns, Common common, Map<String, String> meant) {

    /** What holds for the whole table; empty for nothing. */
    public record Common(String agency, String indicator, String item, String period, String measure) {

        /** Nothing. */
        public static final Common NOTHING = new Common("", "", "", "", "");
    }

    public Mapping {
        columns = Map.copyOf(columns);
        meant = Map.copyOf(meant);
    }

    public ColumnUse use(int column) {
        return columns.getOrDefault(column, new ColumnUse.Ignored());
    }

    public Mapping withColumn(int column, ColumnUse use) {
        Map<Integer, ColumnUse> changed = new TreeMap<>(columns);
        changed.put(column, use);
        return new Mapping(firstHead, lastHead, changed, common, meant);
    }

    public Mapping withCommon(Common other) {
        return new Mapping(firstHead, lastHead, columns, other, meant);
    }

    /** The same for another table of the form: its heads stand where they do there, and so does what its title says. */
    Mapping inPlaceOf(Mapping guess) {
        Common now = guess.common();
        Common said = new Common(
                common.agency(),
                common.indicator(),
                common.item(),
                now.period().isEmpty() ? common.period() : now.period(),
                now.measure().isEmpty() ? common.measure() : now.measure());
        return new Mapping(guess.firstHead, guess.lastHead, columns, said, meant);
    }

    /**
     * @param name as the table writes it
     * @param key what it stands for; empty to take back what was said
     */
    public Mapping withMeaning(String name, String key) {
        Map<String, String> more = new TreeMap<>(meant);
        if (key.isEmpty()) {
            more.remove(VietnameseText.fold(name));
        } else {
            more.put(VietnameseText.fold(name), key);
        }
        return new Mapping(firstHead, lastHead, columns, common, more);
    }
}
