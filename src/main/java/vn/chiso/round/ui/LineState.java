package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.ui.CellState;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;
import vn.chiso.round.Stage;

/** What is to be said beside a line: the states of its cell, and why it came back. */
final class LineState {

    private final Remarks remarks;
    private final SerializableRunnable onNoted;

    LineState(Remarks remarks, SerializableRunnable onNoted) {
        this.remarks = remarks;
        this.onNoted = onNoted;
    }

    Component of(Form.Line line, Sheet sheet) {
        Locale locale = ReaderLocale.current();
        Span state = CellState.beside(locale);
        String remark = sheet.remarks().get(line.indicator().id());
        if (remark != null) {
            state.add(part(Symbol.CIRCLE_ALERT, "line-state--bad", remark));
        } else {
            state.add(answer(line, sheet, locale));
        }
        Figure figure = sheet.figure(line);
        if (figure != null && figure.state() == FigureState.CONFLICT) {
            state.add(CellState.CONFLICT.part(Texts.get("report.sources_differ", locale)));
        } else if (figure != null && figure.state() == FigureState.DOUBTFUL) {
            state.add(CellState.INVALID.part(Texts.get(figure.state().key(), locale)));
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
                    () -> Dialogs.open(new NoteDialog(line.indicator(), remarks, onNoted))));
        }
        return state;
    }

    private static Component found(Finding finding, Locale locale) {
        String words = finding.in(locale);
        return switch (finding.severity()) {
            case REFUSE -> CellState.INVALID.part(words);
            case REASON -> CellState.ODD.part(Texts.get("report.finding.reason", locale, words));
            case NOTE -> CellState.ODD.quiet(words);
        };
    }

    private static Component answer(Form.Line line, Sheet sheet, Locale locale) {
        Figure figure = sheet.figure(line);
        if (figure == null || !sheet.isAnswered(line)) {
            return line.required()
                    ? CellState.EMPTY.due(Texts.get("report.line.missing", locale))
                    : CellState.EMPTY.part(Texts.get("report.line.optional", locale));
        }
        if (figure.approved()) {
            boolean corrected = sheet.rights().write() && sheet.report().reopened();
            return (corrected ? CellState.SAVED : CellState.LOCKED)
                    .part(Texts.get(figure.review().key(), locale));
        }
        if (sheet.report().stage() == Stage.WITH_HEAD || sheet.report().stage() == Stage.SUBMITTED) {
            return CellState.SUBMITTED.part(Texts.get(sheet.report().stage().key(), locale));
        }
        return (sheet.rights().write() ? CellState.SAVED : CellState.LOCKED).part(locale);
    }

    private static Component part(Symbol symbol, String className, String text) {
        Span part = new Span(new Icon(symbol), new Span(text));
        part.addClassNames("line-state__part", className);
        return part;
    }
}
