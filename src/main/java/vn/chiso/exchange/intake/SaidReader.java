package vn.chiso.exchange.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.AnswerReader.Outcome;

/** Reads what a file says as the answer to an indicator's question: numbers as they are, words by {@link AnswerReader}. */
final class SaidReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Indicator indicator;
    private final String measure;
    private final Habits habits;

    /** @param measure the unit that the file names for money ("Tr đồng"); empty where it names none */
    SaidReader(Indicator indicator, String measure, Habits habits) {
        this.indicator = indicator;
        this.measure = measure;
        this.habits = habits;
    }

    Outcome read(Said said) {
        return switch (said) {
            case Said.Text(String text) -> measured(AnswerReader.read(text, indicator, habits.convention()));
            case Said.Decimal(BigDecimal value, boolean percent) -> number(value, percent);
            case Said.Day(LocalDate day) -> day(day);
            case Said.Broken broken -> new Outcome.Unreadable("intake.unreadable.broken");
        };
    }

    /** Numerator and denominator; the percentage is computed. */
    Outcome parts(@Nullable Said top, @Nullable Said bottom) {
        BigDecimal numerator = whole(top);
        BigDecimal denominator = whole(bottom);
        return numerator == null || denominator == null
                ? new Outcome.Unreadable("edit.unreadable.parts")
                : new Outcome.Read(new Answer.Parts(numerator, denominator));
    }

    private @Nullable BigDecimal whole(@Nullable Said said) {
        return switch (said) {
            case Said.Decimal(BigDecimal value, boolean percent) -> percent ? null : value;
            case Said.Text(String text) ->
                NumberInput.read(text, habits.convention())
                                        instanceof NumberInput.Read(BigDecimal value, boolean percent)
                                && !percent
                        ? value
                        : null;
            case null, default -> null;
        };
    }

    private Outcome number(BigDecimal value, boolean percent) {
        if (!indicator.kind().isNumber()) {
            return AnswerReader.read(value.toPlainString(), indicator);
        }
        if (percent) {
            return indicator.kind() == Kind.PERCENT
                    ? new Outcome.Read(Answer.Amount.of(value))
                    : new Outcome.Unreadable("edit.unreadable.percent");
        }
        boolean maybeFraction =
                indicator.kind() == Kind.PERCENT && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
        if (!maybeFraction || habits.fractions() == Habits.Fractions.AS_THEY_STAND) {
            return measured(new Outcome.Read(Answer.Amount.of(value)));
        }
        Answer ofOne = Answer.Amount.of(value.movePointRight(2));
        return habits.fractions() == Habits.Fractions.OF_ONE
                ? new Outcome.Read(ofOne)
                : new Outcome.Ambiguous(ofOne, Answer.Amount.of(value));
    }

    private Outcome day(LocalDate day) {
        return switch (indicator.kind()) {
            case DATE, TEXT -> new Outcome.Read(new Answer.Written(DAY.format(day)));
            default -> new Outcome.Unreadable("intake.unreadable.day");
        };
    }

    private Outcome measured(Outcome outcome) {
        if (indicator.kind() != Kind.MONEY || measure.isBlank()) {
            return outcome;
        }
        String unit = Texts.get(MoneyUnit.of(measure).key(), Texts.VIETNAMESE);
        return switch (outcome) {
            case Outcome.Read(Answer answer) -> new Outcome.Read(in(unit, answer));
            case Outcome.Ambiguous(Answer thousands, Answer decimals) ->
                new Outcome.Ambiguous(in(unit, thousands), in(unit, decimals));
            case Outcome.Unreadable why -> why;
        };
    }

    private static Answer in(String unit, Answer answer) {
        return answer instanceof Answer.Amount(BigDecimal value, String own, String word) && own.isEmpty()
                ? new Answer.Amount(value, unit, word)
                : answer;
    }
}
