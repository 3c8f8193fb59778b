package vn.chiso.exchange.ui;

import java.util.List;
import java.util.Locale;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Verdict;

/** The cells of a file that were not stored, each with its reason: what somebody mends and brings in again. */
final class LeftOutFile {

    private record Row(String place, String subject, String indicator, String period, String said, String why) {}

    private LeftOutFile() {}

    /** @param fileName that of the file that came in */
    static TableFile of(ImportContext context, String fileName, List<Judged> leftOut, Locale locale) {
        ReviewSubjects subjects = new ReviewSubjects(context.catalogue());
        List<Row> rows = leftOut.stream().map(one -> row(one, subjects, locale)).toList();
        return new ListTable<Row>()
                .add(Column.text(Texts.get("import.head.place", locale)), row -> new Cell.Text(row.place()))
                .add(Column.words(Texts.get("import.left_out.subject", locale)), row -> new Cell.Text(row.subject()))
                .add(
                        Column.words(Texts.get("import.left_out.indicator", locale)),
                        row -> new Cell.Text(row.indicator()))
                .add(Column.text(Texts.get("import.common.period", locale)), row -> new Cell.Text(row.period()))
                .add(Column.number(Texts.get("import.head.said", locale)), row -> new Cell.Text(row.said()))
                .add(Column.words(Texts.get("import.left_out.why", locale)), row -> new Cell.Text(row.why()))
                .file(context.exports(), Texts.get("import.left_out.title", locale), fileName, locale, rows);
    }

    private static Row row(Judged one, ReviewSubjects subjects, Locale locale) {
        return new Row(
                one.offer().at().words(),
                subjects.subject(one),
                subjects.indicator(one).map(indicator -> indicator.name(locale)).orElseGet(() -> named(one)),
                subjects.period(one),
                ReviewSubjects.said(one.offer().line()),
                one.verdict() instanceof Verdict.Write
                        ? Texts.get("import.left_out.by_user", locale)
                        : ReviewVerdicts.why(one.verdict()));
    }

    /** What the file names, where that is not known. */
    private static String named(Judged one) {
        return one.offer().aim() instanceof Offer.Aim.Nowhere(String key, String shown) ? shown : "";
    }
}
