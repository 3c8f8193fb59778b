package vn.chiso.round.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureInFile;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.FigureWorkbooks;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;
import vn.chiso.round.Form;
import vn.chiso.round.FormStatus;
import vn.chiso.round.Report;
import vn.chiso.round.Round;
import vn.chiso.round.Sheet;

/** Rounds, their reports and the lines of one as the rows of files. */
final class RoundFiles {

    private final RoundContext context;
    private final Locale locale;

    RoundFiles(RoundContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    TableFile rounds() {
        return new ListTable<Round>()
                .add(Column.words(text("round.form")), one -> Cell.text(context.title(one, locale)))
                .add(
                        Column.text(text("round.unit")),
                        one -> Cell.text(context.territory().byId(one.unitId()).fullName()))
                .add(Column.day(text("round.deadline")), one -> Cell.day(one.dueOn()))
                .add(Column.brief(text("files.head.open")), one -> Cell.answer(one.isOpen()))
                .add(
                        Column.number(text("files.head.reports")),
                        one -> Cell.count(reports(one).size()))
                .add(
                        Column.number(text("files.head.handed_in")),
                        one -> Cell.count(reports(one).stream()
                                .filter(report -> report.stage().isHandedIn())
                                .count()))
                .file(
                        context.exports(),
                        text("nav.rounds"),
                        "",
                        locale,
                        context.rounds().all());
    }

    private List<Report> reports(Round round) {
        return context.rounds().progress(round.id());
    }

    /** The reports of one round. */
    TableFile round(Round round) {
        return withProgress(new ListTable<>())
                .file(
                        context.exports(),
                        context.title(round, locale),
                        context.territory().byId(round.unitId()).fullName(),
                        locale,
                        reports(round));
    }

    /** Reports that wait for the user. */
    TableFile work(List<Report> reports) {
        return withProgress(new ListTable<Report>()
                        .add(Column.words(text("round.form")), one -> Cell.text(context.title(one.round(), locale))))
                .file(context.exports(), text("nav.work"), "", locale, reports);
    }

    private ListTable<Report> withProgress(ListTable<Report> table) {
        return table.add(
                        Column.words(text("round.agency")),
                        one -> Cell.text(one.agency().name()))
                .add(
                        Column.text(text("round.stage")),
                        one -> Cell.text(text(one.stage().key())))
                .add(Column.number(text("round.progress")), one -> Cell.count(one.answered()))
                .add(Column.number(text("forms.lines")), one -> Cell.count(one.asked()))
                .add(Column.number(text("files.head.required.answered")), one -> Cell.count(one.requiredAnswered()))
                .add(Column.number(text("files.head.required")), one -> Cell.count(one.required()))
                .add(Column.day(text("round.deadline")), one -> Cell.day(one.dueOn()))
                .add(Column.brief(text("files.head.late")), one -> Cell.answer(one.isLate(context.today())));
    }

    TableFile forms(List<Form> forms) {
        return new ListTable<Form>()
                .add(Column.words(text("forms.form")), one -> Cell.text(one.name(locale)))
                .add(Column.brief(text("forms.code")), one -> Cell.text(one.code()))
                .add(
                        Column.words(text("forms.types")),
                        one -> Cell.text(one.types().stream()
                                .map(type -> text(type.key()))
                                .collect(Collectors.joining(", "))))
                .add(Column.brief(text("forms.active")), one -> Cell.answer(one.status() == FormStatus.ACTIVE))
                .add(
                        Column.number(text("forms.lines")),
                        one -> Cell.count(one.lines().size()))
                .add(
                        Column.number(text("files.head.required")),
                        one -> Cell.count(
                                one.lines().stream().filter(Form.Line::required).count()))
                .file(context.exports(), text("nav.forms"), "", locale, forms);
    }

    /** What one agency answered. */
    TableFile report(Sheet sheet) {
        return new ListTable<Form.Line>()
                .add(
                        Column.text(text("nation.heat.group")),
                        line -> Cell.text(context.catalogue()
                                .group(line.indicator().groupId())
                                .name(locale)))
                .add(
                        Column.words(text("report.indicator")),
                        line -> Cell.text(line.indicator().name(locale)))
                .add(Column.brief(text("report.unit")), line -> Cell.text(FigureCell.unit(line.indicator(), locale)))
                .add(Column.number(text("report.numerator")), line -> part(sheet.figure(line), true))
                .add(Column.number(text("report.denominator")), line -> part(sheet.figure(line), false))
                .add(Column.number(text("report.value")), line -> value(sheet.figure(line), line))
                .add(
                        Column.text(text("files.head.note")),
                        line -> Cell.text(FigureInFile.note(sheet.figure(line), locale)))
                .add(
                        Column.text(text("report.state")),
                        line -> Cell.text(
                                sheet.findings(line).isEmpty() ? "" : Finding.in(sheet.findings(line), locale)))
                .file(
                        context.exports(),
                        sheet.report().agency().name(),
                        context.title(sheet.report().round(), locale),
                        locale,
                        sheet.lines());
    }

    private Cell value(@Nullable Figure figure, Form.Line line) {
        return figure == null ? Cell.text(Sign.SILENT.symbol()) : FigureCell.inFile(figure, line.indicator(), locale);
    }

    private Cell part(@Nullable Figure figure, boolean numerator) {
        BigDecimal part = figure == null ? null : numerator ? figure.numerator() : figure.denominator();
        return part == null ? Cell.EMPTY : new Cell.Amount(part, false, "", "", NumberText.format(part, locale));
    }

    private String text(String key) {
        return Texts.get(key, locale);
    }

    /** The form of a report, to be filled in elsewhere and imported. */
    TableFile template(Sheet sheet) {
        Report report = sheet.report();
        return context.workbooks()
                .template(
                        new FigureWorkbooks.Heading(
                                "bieu-" + report.round().id() + "-" + report.id(),
                                context.title(report.round(), locale) + " – "
                                        + report.agency().name(),
                                "",
                                FigureText.period(report.round().period(), locale)),
                        List.of(report.agency()),
                        sheet.lines().stream().map(Form.Line::indicator).toList(),
                        NewPeriod.of(report.round().period()),
                        locale);
    }
}
