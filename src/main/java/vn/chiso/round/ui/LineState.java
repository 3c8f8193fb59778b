package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.Figure;
import vn.chiso.observation.check.Finding;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;

/** What is to be said beside a line: answered, missing, why it came back, locked. */
final class LineState {

    private final Remarks remarks;
    private final SerializableRunnable onNoted;

    LineState(Remarks remarks, SerializableRunnable onNoted) {
        this.remarks = remarks;
        this.onNoted = onNoted;
    }

    Component of(Form.Line line, Sheet sheet) {
        Locale locale = ReaderLocale.current();
        Span state = new Span();
        state.addClassName("line-state");
        String remark = sheet.remarks().get(line.indicator().id());
        if (remark != null) {
            state.add(part(Symbol.CIRCLE_ALERT, "line-state--bad", remark));
        } else {
            state.add(answer(line, sheet, locale));
        }
        for (Finding finding : sheet.findings(line)) {
            state.add(found(finding, locale));
        }
        String noted = remarks.of(line.indicator().id());
        if (!noted.isEmpty()) {
            state.add(part(Symbol.ROTATE_CCW, "line-state--warn", noted));
        }
        if (sheet.rights().decide() || sheet.rights().agree()) {
            state.add(new IconButton(
                    Symbol.ROTATE_CCW,
                    Texts.get("report.note", locale, line.indicator().shortName(locale)),
                    () -> new NoteDialog(line.indicator(), remarks, onNoted).open()));
        }
        return state;
    }

    private static Component found(Finding finding, Locale locale) {
        String words = finding.in(locale);
        return switch (finding.severity()) {
            case REFUSE -> part(Symbol.CIRCLE_ALERT, "line-state--bad", words);
            case REASON ->
                part(Symbol.TRIANGLE_ALERT, "line-state--warn", Texts.get("report.finding.reason", locale, words));
            case NOTE -> part(Symbol.INFO, "quiet", words);
        };
    }

    private static Component answer(Form.Line line, Sheet sheet, Locale locale) {
        Figure figure = sheet.figure(line);
        if (figure == null || !sheet.isAnswered(line)) {
            return line.required()
                    ? part(Symbol.CIRCLE_QUESTION_MARK, "line-state--warn", Texts.get("report.line.missing", locale))
                    : part(Symbol.ELLIPSIS, "quiet", Texts.get("report.line.optional", locale));
        }
        return sheet.rights().write() && !figure.approved()
                ? part(Symbol.CHECK, "line-state--good", Texts.get("report.line.saved", locale))
                : part(Symbol.LOCK, "quiet", Texts.get(figure.review().key(), locale));
    }

    private static Component part(Symbol symbol, String className, String text) {
        Span part = new Span(new Icon(symbol), new Span(text));
        part.addClassNames("line-state__part", className);
        return part;
    }
}
