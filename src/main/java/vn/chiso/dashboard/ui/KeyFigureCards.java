package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.KeyFigure;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;

/** Up to six figures in one row, equal in size; a click selects the indicator. A missing target, change or trend leaves
 * no empty box. */
final class KeyFigureCards extends Composite<Div> implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** A number of more letters makes all numbers of the row smaller; so do words in their own card. */
    private static final int LONG = 12;

    /** A number of even more is small as words are. */
    private static final int LONGEST = 15;

    /** A name of more letters would need more than three lines. */
    private static final int LONG_NAME = 64;

    private final transient CardContext context;
    private final FocusMemory focus = new FocusMemory();

    KeyFigureCards(CardContext context) {
        this.context = context;
    }

    void show(DashboardData data) {
        getContent().removeAll();
        KeyContradictions contradictions = new KeyContradictions(data, context, getLocale());
        getContent().add(new Drawn("div", focus, buttons -> row(buttons, data, contradictions)));
        focus.forget();
        contradictions.notice(data).ifPresent(getContent()::add);
        if (data.keyFigures().isEmpty()) {
            PageTables.remove(getContent());
        } else {
            PageTables.put(getContent(), () -> KeyFigureTable.of(data, context, getLocale()));
        }
    }

    private Component row(Buttons buttons, DashboardData data, KeyContradictions contradictions) {
        Div row = new Div();
        row.addClassName("kf-row");
        for (KeyFigure one : data.keyFigures()) {
            row.add(card(buttons, row, data, one, contradictions.of(one).orElse("")));
        }
        return row;
    }

    /** @param contradiction what contradicts it, in words; empty for nothing */
    private Component card(Buttons buttons, Div row, DashboardData data, KeyFigure key, String contradiction) {
        Locale locale = getLocale();
        Indicator indicator = key.indicator();
        ShownWords words = new ShownWords(context, locale);
        String value = words.brief(key.shown(), indicator);
        String unit = unit(key, value);
        String number = value.substring(0, value.length() - unit.length());
        Div name = new Div();
        name.addClassName("kf__name");
        mark(key).ifPresent(name::add);
        name.add(new Span(name(indicator)));
        Span figure = span("kf__figure", "");
        figure.add(new Span(number), span("kf__unit", unit));
        boolean numeric = indicator.kind().isNumber();
        if (numeric && number.length() > LONG && number.length() <= LONGEST) {
            row.addClassName("kf-row--long");
        }
        if (number.length() > (numeric ? LONGEST : LONG)) {
            figure.addClassName("kf__figure--long");
            figure.setTitle(words.value(key.shown(), indicator, true));
        }
        KeyFigureLines lines = new KeyFigureLines(key, data.filter(), words, context.goalMark());
        String draft = isDraft(key.shown()) ? getTranslation("matrix.sign.draft") : "";
        NativeButton card = buttons.button(
                indicator.code(),
                Stream.of(indicator.name(locale), value, draft, lines.text(), contradiction)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                name,
                () -> context.navigate().accept(data.filter().withIndicator(indicator)));
        card.setTitle(indicator.name(locale));
        card.addClassName("kf");
        card.add(figure, lines.coverage());
        lines.more().ifPresent(card::add);
        if (!contradiction.isEmpty()) {
            Span contradicted = new Span("≠ " + getTranslation("dashboard.note.discrepancy"));
            contradicted.addClassNames("kf__line", "kf__more", "kf__contradicted");
            contradicted.setTitle(contradiction);
            card.add(contradicted);
        }
        // where a line tells the change, there is no room to draw it as well
        if (lines.more().isEmpty() && contradiction.isEmpty()) {
            spark(key, words).ifPresent(card::add);
        }
        boolean selected = indicator.equals(data.indicator());
        card.getElement().setAttribute("aria-pressed", String.valueOf(selected));
        card.getElement().setAttribute("data-indicator", indicator.code());
        return card;
    }

    private String name(Indicator indicator) {
        String name = indicator.name(getLocale());
        return name.length() > LONG_NAME ? indicator.shortName(getLocale()) : name;
    }

    /** The unit at the end of a number, to be written smaller; empty behind words. */
    private String unit(KeyFigure key, String value) {
        Indicator indicator = key.indicator();
        String measure = ShownWords.figures(key.shown()).stream()
                .map(Figure::measure)
                .findFirst()
                .orElseGet(() -> indicator.unit() == null ? "" : indicator.unit());
        String unit = indicator.kind().isNumber() ? FigureText.unitSuffix(indicator, measure, getLocale()) : "";
        return value.endsWith(unit) ? unit : "";
    }

    private Optional<Component> mark(KeyFigure key) {
        Span mark = new Span();
        mark.addClassName("kf__mark");
        if (isDraft(key.shown())) {
            Badge draft = new Badge(Symbol.PENCIL, getTranslation("dashboard.key.draft"), "badge--plain");
            draft.setTitle(getTranslation("matrix.sign.draft"));
            mark.add(draft);
        }
        int conflicts = conflicts(key);
        if (conflicts > 0) {
            Badge conflict = new Badge("≠ " + conflicts, "badge--conflict");
            conflict.setTitle(getTranslation("dashboard.key.conflicts", conflicts));
            mark.add(conflict);
        } else if (isBad(key)) {
            Icon icon = new Icon(Symbol.TRIANGLE_ALERT);
            icon.addClassName("kf__alert");
            icon.getElement().setAttribute("title", getTranslation("dashboard.key.bad"));
            mark.add(icon);
        }
        return mark.getChildren().findAny().isPresent() ? Optional.of(mark) : Optional.empty();
    }

    /** Whether anything of it is not approved. */
    private static boolean isDraft(Shown shown) {
        return switch (shown) {
            case Shown.Carried carried -> carried.origins().stream().anyMatch(one -> isDraft(one.shown()));
            case Shown.RolledUp rolledUp -> rolledUp.cell().unapproved() > 0;
            case Shown.Across across -> across.units().values().stream().anyMatch(KeyFigureCards::isDraft);
            default -> ShownWords.figures(shown).stream().anyMatch(figure -> !figure.approved());
        };
    }

    /** None beside what came over from other boundaries: of whom it is said takes the room, and some years may be of a part. */
    private Optional<Component> spark(KeyFigure key, ShownWords words) {
        if (key.history().size() < 3
                || key.shown() instanceof Shown.Carried
                || !key.indicator().kind().isNumber()
                || key.shown().plain() instanceof Shown.Across) {
            return Optional.empty();
        }
        List<@Nullable BigDecimal> values = new ArrayList<>();
        key.history()
                .forEach(point -> values.add(ShownMarks.of("", words.year(point), point, key.indicator(), words)
                        .value()));
        return Sparkline.of(values);
    }

    private static int conflicts(KeyFigure key) {
        return switch (key.shown().plain()) {
            case Shown.RolledUp rolledUp -> rolledUp.cell().conflict();
            case Shown.Across across -> across.conflicts();
            default ->
                (int) ShownWords.figures(key.shown()).stream()
                        .filter(figure -> figure.state() == FigureState.CONFLICT)
                        .count();
        };
    }

    private static boolean isBad(KeyFigure key) {
        Direction direction = key.indicator().direction();
        return key.shown().plain() instanceof Shown.RolledUp rolledUp
                && (direction == Direction.UP
                        ? rolledUp.cell().no() > rolledUp.cell().yes()
                        : direction == Direction.DOWN
                                && rolledUp.cell().yes() > rolledUp.cell().no());
    }

    private static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
