package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.Sign;

/** How figures on other boundaries are marked, in every table, chart and file alike. */
public final class CarriedMarks {

    /** More names than these are counted. */
    static final int MOST_NAMES = 3;

    private CarriedMarks() {}

    /** The mark of how something came over. */
    public static Sign sign(Shown.Carried carried) {
        return switch (carried.manner()) {
            case WHOLE -> Sign.CARRIED;
            case ESTIMATED -> Sign.ESTIMATED;
            case LISTED -> Sign.FORMER;
        };
    }

    /** What stands before the number: "~ ". */
    static String before(Shown.Carried carried) {
        return sign(carried).symbol() + " ";
    }

    /** The mark as it stands on a page: it tells on hover, and to who cannot see it, what it means. */
    static Span mark(Sign sign, Locale locale) {
        String means = Texts.get(sign.key(), locale);
        Span seen = new Span(sign.symbol() + " ");
        seen.getElement().setAttribute("aria-hidden", "true");
        Span read = new Span(means + " ");
        read.addClassName("visually-hidden");
        Span mark = new Span(seen, read);
        mark.setTitle(means);
        mark.addClassName("fig__carried");
        return mark;
    }

    /**
     * "gộp Quảng Bình + Quảng Trị · toàn tỉnh", "An Giang, Sở Xây dựng (1/2 đơn vị trước)": of whom it was said is never
     * more than it was where it was said.
     *
     * @param scope of whom within an origin something is said
     */
    static String origins(Shown.Carried carried, Function<Shown, String> scope, Locale locale) {
        List<Shown.Origin> all = carried.origins();
        List<String> scopes = all.stream().map(one -> within(one, scope)).toList();
        List<String> different = scopes.stream().distinct().toList();
        boolean named = all.size() <= MOST_NAMES;
        boolean beside = named && (all.size() == 1 || different.size() > 1);
        String names = !named
                ? Texts.get("boundaries.origins.count", locale, all.size())
                : IntStream.range(0, all.size())
                        .mapToObj(at -> joined(", ", all.get(at).name(), beside ? scopes.get(at) : ""))
                        .collect(Collectors.joining(" + "));
        return joined(" · ", manner(carried, names, locale), beside ? "" : joined("; ", different));
    }

    /** Of whom something added up from agencies came over; of how many agencies it is, the sum itself says. */
    static String origins(Shown.Carried carried, Locale locale) {
        return origins(carried, shown -> "", locale);
    }

    /** An agency that stands for itself is not said twice. */
    private static String within(Shown.Origin origin, Function<Shown, String> scope) {
        String within = scope.apply(origin.shown());
        return within.equals(origin.name()) ? "" : within;
    }

    private static String joined(String between, String... parts) {
        return joined(between, List.of(parts));
    }

    private static String joined(String between, List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String manner(Shown.Carried carried, String names, Locale locale) {
        List<Shown.Origin> all = carried.origins();
        return switch (carried.manner()) {
            case WHOLE ->
                Texts.get(all.size() > 1 ? "boundaries.origins.merged" : "boundaries.origins.one", locale, names);
            case ESTIMATED -> Texts.get("boundaries.origins.estimated", locale, names);
            case LISTED ->
                carried.of() == all.size()
                        ? Texts.get("boundaries.origins.beside", locale, names)
                        : Texts.get("boundaries.origins.part", locale, names, all.size(), carried.of());
        };
    }

    /** The marks of all that is shown: of its figures, and of how it came over. */
    public static Set<Sign> signs(Collection<Shown> all, Indicator indicator) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Shown shown : all) {
            List<Figure> figures = shown instanceof Shown.Carried listed && !listed.isTotal()
                    ? listed.figures()
                    : ShownWords.figures(shown);
            figures.forEach(figure -> signs.addAll(Sign.of(figure, indicator)));
            if (shown instanceof Shown.Carried carried) {
                signs.add(sign(carried));
            }
        }
        return signs;
    }

    /** The marks of how things came over only. */
    static Set<Sign> carried(Collection<Shown> all) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Shown shown : all) {
            if (shown instanceof Shown.Carried carried) {
                signs.add(sign(carried));
            }
        }
        return signs;
    }

    /** The mark of a chart as that of a figure that came over. A range, a conflict and a draft keep their look. */
    static Mark of(Mark plain, Shown.Carried carried, String text, String sentence, String note) {
        boolean keeps = plain.low() != null || plain.style() == MarkStyle.DRAFT || plain.style() == MarkStyle.ZERO;
        return new Mark(
                plain.key(),
                plain.label(),
                plain.value(),
                plain.low(),
                plain.high(),
                keeps ? plain.style() : style(carried.manner()),
                text,
                sentence,
                plain.target(),
                note,
                plain.parts());
    }

    private static MarkStyle style(Shown.Manner manner) {
        return switch (manner) {
            case WHOLE -> MarkStyle.COMPUTED;
            case ESTIMATED -> MarkStyle.QUALIFIED;
            case LISTED -> MarkStyle.SAMPLE;
        };
    }
}
