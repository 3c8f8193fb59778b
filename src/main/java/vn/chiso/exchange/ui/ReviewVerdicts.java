package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import java.util.Optional;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Verdict;
import vn.chiso.observation.Answer;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.ui.AnswerText;

/** What becomes of a cell of a file, in words, and how its user decides where that is open. */
final class ReviewVerdicts {

    private final Draft draft;
    private final ReviewSubjects subjects;
    private final SerializableRunnable judge;

    /** @param judge called when something was said that decides what becomes of a cell */
    ReviewVerdicts(Draft draft, ReviewSubjects subjects, SerializableRunnable judge) {
        this.draft = draft;
        this.subjects = subjects;
        this.judge = judge;
    }

    /** What would be written, or the choice; what was chosen can be changed. */
    Component written(Judged one) {
        Component open = open(one);
        if (!draft.isDecided(one.offer())) {
            return open;
        }
        NativeButton again = new NativeButton(text("import.again"), click -> say(() -> draft.askAgain(one.offer())));
        again.addClassName("import__again");
        again.getElement()
                .setAttribute(
                        "aria-label", text("import.again_of", one.offer().at().words()));
        Div both = new Div(open, again);
        both.addClassName("import__decided");
        return both;
    }

    private Component open(Judged one) {
        return switch (one.verdict()) {
            case Verdict.Write write -> {
                Span said = new Span(answer(one, write.entry().answer()));
                said.addClassName("paste__written");
                yield said;
            }
            case Verdict.Unchanged same -> ReviewSubjects.quiet(text("paste.written.kept"));
            case Verdict.Asked(Answer first, Answer second) -> {
                Span question = new Span(reading(one, first, true), reading(one, second, false));
                question.addClassName("paste__question");
                yield question;
            }
            case Verdict.Overtaken(Answer theirs) ->
                button(text("import.insist", answer(one, theirs)), () -> draft.insist(one.offer()));
            case Verdict.Disputed why -> button(text("edit.keep_as_written"), () -> draft.keepAsWritten(one.offer()));
            case Verdict.Rejected why -> ReviewSubjects.quiet(text("paste.written.not"));
        };
    }

    private Component reading(Judged one, Answer meant, boolean first) {
        return button(answer(one, meant), () -> draft.choose(one.offer(), first));
    }

    private NativeButton button(String text, SerializableRunnable decide) {
        NativeButton button = new NativeButton(text, click -> say(decide));
        button.addClassName("paste__reading");
        return button;
    }

    private void say(SerializableRunnable decide) {
        decide.run();
        judge.run();
    }

    private String answer(Judged one, Answer answer) {
        return subjects.indicator(one)
                .map(indicator -> AnswerText.of(answer, indicator, ReaderLocale.current()))
                .orElse("");
    }

    /** Why it is not written, or what is odd about it; and in what it was written, where that was not Unicode. */
    Component note(Judged one) {
        Span note = new Span(why(one.verdict()));
        note.addClassName(
                switch (one.verdict()) {
                    case Verdict.Asked question -> "paste__asked";
                    case Verdict.Overtaken question -> "paste__asked";
                    case Verdict.Disputed why -> "paste__why";
                    case Verdict.Rejected why -> "paste__why";
                    default -> "muted";
                });
        if (one.offer().writtenIn() == Encoding.UNICODE) {
            return note;
        }
        Div both = new Div(
                note,
                ReviewSubjects.quiet(text(
                        "import.written_in." + one.offer().writtenIn().name().toLowerCase(Locale.ROOT))));
        both.addClassName("import__target");
        return both;
    }

    /** What is to be said of a verdict; empty for nothing. */
    static String why(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Write write -> Finding.in(write.odd(), ReaderLocale.current());
            case Verdict.Unchanged same -> text("paste.note.unchanged");
            case Verdict.Asked question -> text("paste.note.asked");
            case Verdict.Overtaken question -> text("import.overtaken");
            case Verdict.Disputed(Refused refused) -> refused.in(ReaderLocale.current());
            case Verdict.Rejected(Refused refused) -> refused.in(ReaderLocale.current());
        };
    }

    /** Why a cell is refused; empty for one that is not. */
    static Optional<Refused> refused(Judged one) {
        return switch (one.verdict()) {
            case Verdict.Disputed(Refused why) -> Optional.of(why);
            case Verdict.Rejected(Refused why) -> Optional.of(why);
            default -> Optional.empty();
        };
    }

    private static String text(String key, Object... arguments) {
        return Texts.get(key, ReaderLocale.current(), arguments);
    }
}
