package vn.chiso.exchange.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader.Outcome;

/** Reads a line as the answer to its question, by what somebody changed on it. */
final class LineReader {

    private final Indicator indicator;
    private final SaidReader reader;

    LineReader(Indicator indicator, String measure, Habits habits) {
        this.indicator = indicator;
        reader = new SaidReader(indicator, measure, habits);
    }

    /** @param held what the system holds; empty for nothing */
    Outcome read(Line line, Line held) {
        Outcome outcome = answer(line, held);
        return line.qualifier().isEmpty() ? outcome : qualified(outcome, line.qualifier());
    }

    private Outcome answer(Line line, Line held) {
        Said value = line.value();
        if (!line.hasParts()) {
            return value == null ? new Outcome.Unreadable("edit.unreadable.number") : reader.read(value);
        }
        if (!indicator.kind().isRatio()) {
            return new Outcome.Unreadable("intake.unreadable.no_parts");
        }
        Outcome parts = reader.parts(line.numerator(), line.denominator());
        boolean partsStay = line.hasSamePartsAs(held);
        boolean valueStays = Objects.equals(value, held.value());
        if (value == null || !(parts instanceof Outcome.Read(Answer.Parts made)) || (valueStays && !partsStay)) {
            return parts;
        }
        return reader.read(value) instanceof Outcome.Read(Answer.Amount stated) && agree(stated, made)
                ? parts
                : new Outcome.Unreadable("intake.unreadable.parts_and_value");
    }

    /** Whether a percentage is what its parts make, to its own last digit. */
    private boolean agree(Answer.Amount stated, Answer.Parts parts) {
        @Nullable BigDecimal ratio = parts.ratio(indicator.kind());
        int digits = Math.max(0, stated.value().stripTrailingZeros().scale());
        return ratio != null && ratio.setScale(digits, RoundingMode.HALF_UP).compareTo(stated.value()) == 0;
    }

    private static Outcome qualified(Outcome outcome, String word) {
        return switch (outcome) {
            case Outcome.Read(Answer answer) -> new Outcome.Read(answer.qualified(word));
            case Outcome.Ambiguous(Answer first, Answer second) ->
                new Outcome.Ambiguous(first.qualified(word), second.qualified(word));
            case Outcome.Unreadable why -> why;
        };
    }
}
