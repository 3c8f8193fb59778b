package vn.chiso.observation.ui.paste;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.Answer;
import vn.chiso.observation.ui.AnswerText;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.paste.PasteCell.Verdict;

/** What the preview of a pasted block says of a cell, column by column. */
final class PasteWords {

    private PasteWords() {}

    static Component number(PasteCell cell) {
        return quiet(String.valueOf(cell.number()));
    }

    static Component target(PasteCell cell) {
        PasteTarget target = cell.target();
        return target == null ? quiet(text("paste.outside.cell")) : new Span(target.name(ReaderLocale.current()));
    }

    /** What stands in the spreadsheet. */
    static Component copied(PasteCell cell) {
        return cell.text().isEmpty() ? quiet(text("paste.text.blank")) : span("paste__text", cell.text());
    }

    /** What the grid holds. */
    static Component held(PasteCell cell) {
        Locale locale = ReaderLocale.current();
        PasteTarget target = cell.target();
        if (target == null) {
            return new Span();
        }
        if (target.figure() != null) {
            return FigureCell.of(target.figure(), target.indicator(), locale);
        }
        return target.isAsked() ? quiet(text("paste.held.nothing")) : FigureCell.notApplicable(locale);
    }

    /** What would be written, where there is nothing to choose. */
    static Component written(PasteCell cell) {
        return switch (cell.verdict()) {
            case Verdict.Blank blank -> quiet(text("paste.written.kept"));
            case Verdict.Unchanged(Answer same) -> quiet(said(cell, same));
            case Verdict.Write write ->
                span("paste__written", said(cell, write.entry().answer()));
            default -> {
                Span refused = new Span(new Icon(Symbol.X), new Span(text("paste.written.not")));
                refused.addClassName("paste__refused");
                yield refused;
            }
        };
    }

    static Component note(PasteCell cell) {
        String look = switch (cell.verdict()) {
            case Verdict.Asked asked -> "paste__asked";
            case Verdict.Disputed disputed -> "paste__why";
            case Verdict.Refused refused -> "paste__why";
            default -> "muted";
        };
        return span(look, noteText(cell));
    }

    /** An answer to the question of a cell, in words. */
    static String said(PasteCell cell, Answer said) {
        return AnswerText.of(said, Objects.requireNonNull(cell.target()).indicator(), ReaderLocale.current());
    }

    private static String noteText(PasteCell cell) {
        PasteTarget target = cell.target();
        return switch (cell.verdict()) {
            case Verdict.Blank blank -> text("paste.note.blank");
            case Verdict.Asked asked -> text("paste.note.asked");
            case Verdict.Unchanged same -> text("paste.note.unchanged");
            case Verdict.Disputed(String why) -> why;
            case Verdict.Refused(String why) -> why;
            case Verdict.Overtaken overtaken -> text("paste.note.overtaken");
            case Verdict.Write write when target != null && target.overtaken() -> text("paste.note.overtaken");
            case Verdict.Write write
            when target != null && target.figure() == null && !target.isAsked() -> text("paste.note.not_meant");
            case Verdict.Write write -> write.odd();
        };
    }

    private static String text(String key) {
        return Texts.get(key, ReaderLocale.current());
    }

    private static Span quiet(String text) {
        return span("quiet", text);
    }

    private static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
