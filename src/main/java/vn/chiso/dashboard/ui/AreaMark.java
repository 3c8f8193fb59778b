package vn.chiso.dashboard.ui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.chiso.dashboard.AreaValue;
import vn.chiso.dashboard.Shown;

/** What a colour cannot say of an area, as a sign that stands on it. The marks of single figures are those of {@link
 * vn.chiso.observation.ui.Sign}. */
enum AreaMark {
    /** Several numbers: a range. */
    RANGE("↔"),
    /** One agency alone. */
    ONE("1"),
    /** A sample, or some of the units below. */
    SAMPLE("◔");

    private final String symbol;

    AreaMark(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** The key of what it means. */
    String key() {
        return "map.mark." + name().toLowerCase(Locale.ROOT);
    }

    static Set<AreaMark> of(Shown shown, AreaValue value) {
        Set<AreaMark> marks = EnumSet.noneOf(AreaMark.class);
        if (value.isRange()) {
            marks.add(RANGE);
        }
        switch (shown) {
            case Shown.Single single -> marks.add(ONE);
            case Shown.Partial partial -> marks.add(SAMPLE);
            case Shown.Below below -> marks.add(SAMPLE);
            default -> {}
        }
        return marks;
    }
}
