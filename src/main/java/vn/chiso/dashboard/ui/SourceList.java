package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.Matrix;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Subject;
import vn.chiso.observation.ui.FigureCell;

/** The single figures behind what the page shows of the selected indicator, each with its section, one click from its
 * source: what a key figure, a bar of several agencies or a range was made from. */
final class SourceList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;

    private record Line(String who, Figure figure) {}

    private final transient CardContext context;
    private final transient DashboardData data;
    private final Locale locale;

    SourceList(CardContext context, DashboardData data, Locale locale) {
        this.context = context;
        this.data = data;
        this.locale = locale;
        getContent().addClassName("source-panel__section");
        List<Line> lines = data.indicator() == null ? List.of() : lines(data.indicator());
        setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        Indicator indicator = Objects.requireNonNull(data.indicator());
        List<Line> first = lines.stream().limit(MOST).toList();
        getContent()
                .add(
                        SourcePanel.label(locale, "dashboard.source.behind"),
                        new Drawn("ul", new FocusMemory(), buttons -> list(buttons, first, indicator)));
        if (lines.size() > MOST) {
            getContent().add(SourcePanel.quiet(Texts.get("dashboard.source.more", locale, lines.size() - MOST)));
        }
    }

    private Component list(Buttons buttons, List<Line> lines, Indicator indicator) {
        UnorderedList list = new UnorderedList();
        list.addClassName("source-list");
        lines.forEach(line -> list.add(new ListItem(link(buttons, line, indicator))));
        return list;
    }

    private List<Line> lines(Indicator indicator) {
        List<Line> lines = new ArrayList<>();
        data.children().own().forEach(figure -> lines.add(new Line(subject(figure), figure)));
        data.children().samples().forEach(figure -> lines.add(new Line(subject(figure), figure)));
        for (Matrix.MatrixRow row : data.matrix().rows()) {
            Figure figure = row.figures().get(indicator.id());
            if (figure != null) {
                lines.add(new Line(row.agency().shortName(), figure));
            }
            Shown.Carried carried = row.carried().get(indicator.id());
            if (carried != null) {
                carried.figures().forEach(one -> lines.add(new Line(subject(one), one)));
            }
        }
        data.children()
                .units()
                .forEach(row -> ShownWords.figures(row.shown()).stream()
                        .filter(figure -> figure.subject().agencyId() == null)
                        .forEach(figure -> lines.add(new Line(subject(figure), figure))));
        return lines;
    }

    private String subject(Figure figure) {
        Subject subject = figure.subject();
        Long agencyId = subject.agencyId();
        if (agencyId != null) {
            return context.agencies().byId(agencyId).shortName();
        }
        String label = subject.label();
        String of = label.isEmpty() ? Tiers.names(subject.tiers(), locale) : label;
        return subject.unitId() == data.filter().unit().id()
                ? of
                : context.territory().byId(subject.unitId()).shortName() + ", " + of;
    }

    private Component link(Buttons buttons, Line line, Indicator indicator) {
        Span who = new Span(line.who());
        who.addClassName("source-list__who");
        Span section = new Span(Captions.shortSource(line.figure(), context, locale));
        section.addClassName("link");
        long figure = line.figure().observationId();
        NativeButton button = buttons.button(
                String.valueOf(figure),
                "",
                who,
                () -> context.navigate().accept(data.filter().withFigure(figure)));
        button.addClassName("source-list__line");
        button.add(FigureCell.of(line.figure(), indicator, locale), section);
        return button;
    }
}
