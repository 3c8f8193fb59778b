package vn.chiso.observation.ui;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Qualifier;

/** The marks that a figure can carry, in the order of the legend. A card explains those that occur in it. */
public enum Sign {
    YES_GOOD("✓"),
    NO_BAD("✗"),
    YES_BAD("✓"),
    NO_GOOD("✗"),
    YES("✓"),
    NO("✗"),
    ABOUT("≈"),
    ABOVE(">"),
    COMPUTED("7/21"),
    CONFLICT("≠"),
    WORDS("“…”"),
    DOUBTFUL("?"),
    ODD("!"),
    JOINT("⌐ ¬"),
    TARGET("◎"),
    DRAFT("✎"),
    CARRIED("→"),
    ESTIMATED("~"),
    FORMER("⊂"),
    NOT_REPORTED("▭"),
    SILENT("…"),
    NOT_APPLICABLE("–");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    /** The key of what it means. */
    public String key() {
        return "matrix.sign." + name().toLowerCase(Locale.ROOT);
    }

    public String symbol() {
        return symbol;
    }

    public boolean isAnswer() {
        return compareTo(NO) <= 0;
    }

    /** The marks of one figure; empty for a plain stated number. */
    public static Set<Sign> of(Figure figure, Indicator indicator) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        switch (figure.state()) {
            case CONFLICT -> signs.add(CONFLICT);
            case WORDS -> signs.add(WORDS);
            case DOUBTFUL -> signs.add(DOUBTFUL);
            case NOT_REPORTED -> signs.add(NOT_REPORTED);
            case NOT_APPLICABLE -> signs.add(NOT_APPLICABLE);
            case STATED, COMPUTED -> signs.addAll(ofValue(figure, indicator));
        }
        if (!figure.approved()) {
            signs.add(DRAFT);
        }
        return signs;
    }

    /** Yes or no with its colour: by the direction of the indicator, none where neither answer is better. */
    public static Sign answer(boolean yes, Indicator indicator) {
        if (indicator.direction() == Direction.NONE) {
            return yes ? YES : NO;
        }
        boolean good = yes == (indicator.direction() == Direction.UP);
        if (yes) {
            return good ? YES_GOOD : YES_BAD;
        }
        return good ? NO_GOOD : NO_BAD;
    }

    /** For files and pictures: "≈ khoảng; … chưa có dữ liệu". */
    public static String legend(Collection<Sign> signs, Locale locale) {
        return signs.stream()
                .sorted()
                .map(sign -> sign.symbol + " " + Texts.get(sign.key(), locale))
                .collect(Collectors.joining("; "));
    }

    private static Set<Sign> ofValue(Figure figure, Indicator indicator) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (figure.value() == null && figure.yes() != null) {
            signs.add(answer(figure.yes(), indicator));
        }
        String mark = Qualifier.mark(figure.qualifier());
        if (mark.startsWith(ABOUT.symbol)) {
            signs.add(ABOUT);
        } else if (mark.startsWith(ABOVE.symbol)) {
            signs.add(ABOVE);
        }
        if (isComputed(figure)) {
            signs.add(COMPUTED);
        }
        return signs;
    }

    /** Whether the number was worked out rather than read, by whoever it was. */
    public static boolean isComputed(Figure figure) {
        return figure.state() == FigureState.COMPUTED || (figure.value() != null && !figure.valueStated());
    }
}
