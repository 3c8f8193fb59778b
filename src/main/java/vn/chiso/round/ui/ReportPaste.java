package vn.chiso.round.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.observation.ui.paste.PasteTarget;
import vn.chiso.observation.ui.paste.Pasting;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;

/** Lays a column from a spreadsheet over the answers of a report, from one line downwards. */
final class ReportPaste {

    private final Pasting pasting;

    ReportPaste(Pasting pasting) {
        this.pasting = pasting;
    }

    /**
     * Takes what was pasted onto a line; says so where it cannot.
     *
     * @param rows as on the screen
     * @param row null for one that is gone
     */
    void open(Sheet sheet, List<FormRow> rows, @Nullable FormRow row, String text) {
        int first = row == null || row.line() == null ? -1 : rows.indexOf(row);
        if (first < 0) {
            Notices.info(Texts.get("report.paste.no_line", ReaderLocale.current()));
            return;
        }
        if (!sheet.rights().write()) {
            Notices.info(Texts.get("report.locked", ReaderLocale.current()));
            return;
        }
        List<List<String>> copied = pasting.read(text);
        if (!copied.isEmpty()) {
            List<FormRow> below = rows.subList(first, rows.size());
            List<Form.Line> lines = below.stream().flatMap(FormRow::lines).toList();
            pasting.preview(
                    answers(copied, below), (i, j) -> j == 0 && i < lines.size() ? target(sheet, lines.get(i)) : null);
        }
    }

    /** A spreadsheet made like the form is blank beside the heads of groups; a list of answers knows of no heads. */
    private static List<List<String>> answers(List<List<String>> copied, List<FormRow> below) {
        Set<Integer> heads = IntStream.range(0, Math.min(copied.size(), below.size()))
                .filter(i -> below.get(i).line() == null)
                .boxed()
                .collect(Collectors.toSet());
        boolean likeTheForm =
                heads.stream().allMatch(head -> copied.get(head).stream().allMatch(String::isBlank));
        return likeTheForm
                ? IntStream.range(0, copied.size())
                        .filter(i -> !heads.contains(i))
                        .mapToObj(copied::get)
                        .toList()
                : copied;
    }

    private static PasteTarget target(Sheet sheet, Form.Line line) {
        return new PasteTarget(
                sheet.report().agency(),
                line.indicator(),
                sheet.figure(line),
                sheet.report().place(line.indicator().id()));
    }
}
