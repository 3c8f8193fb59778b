package vn.chiso.observation.ui.paste;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;

/**
 * A cell on the screen that can take what is pasted.
 *
 * @param figure what it holds; null for nothing
 * @param empty where an answer belongs while it holds nothing; null when no one period is shown
 * @param overtaken whether somebody else changed it while the block was looked at
 */
public record PasteTarget(
        Agency agency,
        Indicator indicator,
        @Nullable Figure figure,
        FigureEntry.Place.@Nullable Silent empty,
        boolean overtaken) {

    public PasteTarget(
            Agency agency, Indicator indicator, @Nullable Figure figure, FigureEntry.Place.@Nullable Silent empty) {
        this(agency, indicator, figure, empty, false);
    }

    /** "Sở Tư pháp · Tường lửa". */
    String name(Locale locale) {
        return agency.name() + " · " + indicator.shortName(locale);
    }

    /** Whether the question is meant for such agencies. */
    boolean isAsked() {
        return indicator.appliesTo(agency.type().appliesAs());
    }

    PasteTarget overtakenBy(Figure theirs) {
        return new PasteTarget(agency, indicator, theirs, empty, true);
    }
}
