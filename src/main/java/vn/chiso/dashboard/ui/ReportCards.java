package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.CardPicture;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.DateText;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureInFile;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Subject;
import vn.chiso.observation.SubjectKind;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** A card per report: who issued it, number, date, period, and the three figures that tell most. */
final class ReportCards extends Composite<Div> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardFilter filter;

    ReportCards(CardContext context) {
        this.context = context;
        getContent().addClassName("reports");
        setVisible(false);
    }

    /** Shows the reports, and hides below the nation. */
    void show(DashboardData data) {
        filter = data.filter();
        Nation nation = data.nation();
        setVisible(nation != null);
        getContent().removeAll();
        if (nation != null) {
            nation.reports().forEach(report -> getContent().add(card(report)));
        }
        focus.forget();
    }

    private Component card(Nation.Report report) {
        Article card = new Article(files(report), new Drawn("div", focus, buttons -> content(report, buttons)));
        PageTables.put(card, () -> table(report));
        card.addClassNames("card", "report");
        return card;
    }

    private Component content(Nation.Report report, Buttons buttons) {
        SourceDocument document = report.document();
        H3 title = new H3(document.issuer());
        title.addClassName("report__issuer");
        title.getElement().setAttribute("title", document.title());
        String number = document.number() == null ? getTranslation("nation.report.no_number") : document.number();
        LocalDate day = document.issueDate();
        String issued = day == null ? getTranslation("nation.report.no_date") : DateText.format(day);
        Span about = new Span(getTranslation("nation.report.about", number, issued));
        about.addClassName("report__about");
        NativeButton open = buttons.button(
                "open:" + document.key(),
                getTranslation("nation.report.open", document.issuer()),
                new Span(getTranslation("nation.report.open.short")),
                () -> open(report));
        open.addClassName("link");
        String period = document.periodLabel(getLocale());
        Span when = new Span(report.unit().fullName() + (period == null ? "" : " · " + period));
        when.addClassName("report__when");
        Div foot = new Div(when, open);
        foot.addClassName("report__foot");
        Div content = new Div(title, about, figures(report), foot);
        content.addClassName("report__content");
        return content;
    }

    private CaptionedTable table(Nation.Report report) {
        SourceDocument document = report.document();
        List<List<Cell>> rows = report.telling().stream()
                .map(figure -> {
                    Indicator indicator = context.catalogue().indicator(figure.indicatorId());
                    return List.of(
                            Cell.text(indicator.name(getLocale()) + whom(figure, report)),
                            FigureInFile.withUnit(figure, indicator, getLocale()),
                            Cell.text(FigureInFile.note(figure, getLocale())),
                            Cell.text(Captions.section(figure)));
                })
                .toList();
        FileTable table = FileTable.of(
                Captions.fileName(
                        getTranslation("nation.report.file") + "-" + document.key(), Objects.requireNonNull(filter)),
                List.of(
                        Column.words(getTranslation("tiers.indicator")),
                        Column.number(getTranslation("files.head.figure")),
                        Column.text(getTranslation("files.head.note")),
                        Column.brief(getTranslation("trend.source"))),
                rows);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        report.telling()
                .forEach(figure ->
                        signs.addAll(Sign.of(figure, context.catalogue().indicator(figure.indicatorId()))));
        return new CaptionedTable(table, Captions.of(report, signs, context, getLocale()));
    }

    private CardFiles files(Nation.Report report) {
        return new CardFiles(
                () -> table(report),
                () -> new CardPicture(() -> figures(report), CardFiles::failed),
                context.exports());
    }

    private DescriptionList figures(Nation.Report report) {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("report__figures");
        report.telling().forEach(figure -> add(figures, figure, whom(figure, report)));
        return figures;
    }

    /** Of several figures of one indicator each says of whom it is. */
    private String whom(Figure figure, Nation.Report report) {
        boolean alone = report.telling().stream()
                        .filter(other -> other.indicatorId() == figure.indicatorId())
                        .count()
                < 2;
        return alone ? "" : " · " + whom(figure.subject());
    }

    private String whom(Subject subject) {
        Long agency = subject.agencyId();
        if (agency != null) {
            return context.agencies().byId(agency).shortName();
        }
        if (subject.kind() == SubjectKind.UNIT) {
            return context.territory().byId(subject.unitId()).shortName();
        }
        return subject.label().isEmpty() ? Tiers.names(subject.tiers(), getLocale()) : subject.label();
    }

    private void add(DescriptionList list, Figure figure, String whom) {
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        DescriptionList.Term term = new DescriptionList.Term(indicator.shortName(getLocale()) + whom);
        term.getElement().setAttribute("title", indicator.name(getLocale()) + whom);
        String text = FigureText.label(figure, indicator, getLocale());
        Component value = figure.value() == null ? FigureCell.of(figure, indicator, getLocale()) : new Span(text);
        DescriptionList.Description description = new DescriptionList.Description(value);
        if (figure.value() == null && figure.yes() != null) {
            description.getElement().setAttribute("title", text);
            Span read = new Span(text);
            read.addClassName("visually-hidden");
            description.add(read);
        }
        list.add(term, description);
    }

    /** The unit in the year of the report; a report of several years counts under its last. */
    private void open(Nation.Report report) {
        LocalDate end = report.document().periodEnd();
        Integer year = report.telling().isEmpty()
                ? end == null ? null : Integer.valueOf(end.getYear())
                : Integer.valueOf(report.telling().getFirst().period().year());
        context.navigate()
                .accept(Objects.requireNonNull(filter)
                        .withUnit(report.unit())
                        .withIndicator(null)
                        .withYear(year));
    }
}
