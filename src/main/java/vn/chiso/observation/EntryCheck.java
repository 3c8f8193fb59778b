package vn.chiso.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/** Whether an answer can be one to the question at all. Whether it is likely is judged by {@link Checking}. */
final class EntryCheck {

    private static final int MOST_LETTERS = 1000;
    private static final int LONGEST_QUALIFIER = 200;
    /** Digits before the decimals, in đồng: columns hold 32, and a total of every agency must fit in one too. */
    private static final int MOST_DIGITS = 24;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private EntryCheck() {}

    /**
     * Whether an answer may go over what its cell holds.
     *
     * @throws EditRefused with what is wrong, or because somebody else was faster
     */
    static void check(FigureEntry entry, ObservationEntity held, Indicator indicator) {
        over(entry, held);
        check(entry, indicator);
    }

    /**
     * Whether anything may go over what a cell holds.
     *
     * @throws EditRefused because it is made of parts, or somebody else was faster
     */
    static void over(FigureEntry entry, ObservationEntity held) {
        if (held.isDerived()) {
            throw new EditRefused("edit.refused.derived");
        }
        boolean sawItEmpty = entry.place() instanceof FigureEntry.Place.Silent;
        if (held.isStored() && (sawItEmpty || held.version() != entry.version())) {
            throw new EditRefused(EditRefused.OVERTAKEN, held.id());
        }
    }

    /** @throws EditRefused with what is wrong */
    static void check(FigureEntry entry, Indicator indicator) {
        Answer answer = entry.answer();
        if (answer.needsReason() && !entry.hasReason()) {
            throw new EditRefused(EditRefused.REASON);
        }
        reason(entry.reason());
        answer(answer, indicator);
    }

    /** @throws EditRefused when nothing can be held against it */
    static void goal(NewGoal.Terms goal, Indicator indicator) {
        reason(goal.reason());
        period(goal.period());
        if (goal.answer().needsReason()
                || goal.answer() instanceof Answer.Parts
                || goal.answer() instanceof Answer.Written) {
            throw new EditRefused("edit.refused.kind");
        }
        answer(goal.answer(), indicator);
    }

    private static void answer(Answer answer, Indicator indicator) {
        if (!fits(answer, indicator.kind())) {
            throw new EditRefused("edit.refused.kind");
        }
        qualifier(answer.qualifier());
        switch (answer) {
            case Answer.Amount amount -> amount(amount, indicator);
            case Answer.Parts parts -> parts(parts);
            case Answer.Level level -> {
                if (level.position() < 1
                        || level.position() > indicator.levels().size()) {
                    throw new EditRefused("edit.refused.level");
                }
            }
            case Answer.Written written -> {
                demandNotThePrompt(written.text(), indicator);
                written(written.text(), indicator.kind());
            }
            case Answer.YesNo yesNo -> {}
            case Answer.NotApplicable notApplicable -> {}
            case Answer.NoData noData -> {}
        }
    }

    /** @throws EditRefused when nobody can have been asked about such days */
    static void period(NewPeriod period) {
        if (period.start().getYear() < FIRST_YEAR || period.end().getYear() > LAST_YEAR) {
            throw new EditRefused(
                    "edit.refused.period_far", period.words(), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (!period.isPlain()) {
            throw new EditRefused("edit.refused.period", period.words());
        }
    }

    /** @throws EditRefused when it is longer than what is kept of it */
    static void reason(@Nullable String reason) {
        if (reason != null && reason.length() > MOST_LETTERS) {
            throw new EditRefused("edit.refused.reason_long");
        }
    }

    /** Nobody says in passing, beside an answer, that the question is not meant for the subject. */
    private static void qualifier(String word) {
        if (word.length() > LONGEST_QUALIFIER || word.equals(Wording.NOT_APPLICABLE)) {
            throw new EditRefused("edit.refused.qualifier");
        }
    }

    private static boolean fits(Answer answer, Kind kind) {
        return switch (answer) {
            case Answer.Amount amount -> kind.isNumber();
            case Answer.Parts parts -> kind.isRatio();
            case Answer.YesNo yesNo -> kind == Kind.YES_NO;
            case Answer.Level level -> kind == Kind.LEVEL;
            case Answer.Written written -> kind == Kind.YEAR || kind == Kind.DATE || kind == Kind.TEXT;
            case Answer.NotApplicable notApplicable -> true;
            case Answer.NoData noData -> true;
        };
    }

    private static void amount(Answer.Amount amount, Indicator indicator) {
        BigDecimal value = amount.value();
        String own = Objects.requireNonNullElse(indicator.unit(), "");
        MoneyUnit unit = MoneyUnit.of(amount.measure().isEmpty() ? own : amount.measure());
        demandRoom(indicator.kind() == Kind.MONEY ? unit.dong(value) : value);
        if (indicator.kind() == Kind.COUNT && value.stripTrailingZeros().scale() > 0) {
            throw new EditRefused("edit.refused.whole");
        }
    }

    private static void demandRoom(BigDecimal number) {
        if (number.precision() - number.scale() > MOST_DIGITS) {
            throw new EditRefused("edit.refused.too_large");
        }
    }

    private static void parts(Answer.Parts parts) {
        demandRoom(parts.numerator());
        demandRoom(parts.denominator());
        if (parts.numerator().signum() < 0 || parts.denominator().signum() < 0) {
            throw new EditRefused("edit.refused.negative");
        }
        if (parts.denominator().signum() == 0) {
            throw new EditRefused("edit.refused.nothing");
        }
    }

    /** Whoever copies the question into the cell has not answered it. */
    private static void demandNotThePrompt(String text, Indicator indicator) {
        String said = VietnameseText.fold(text);
        if (Stream.of(indicator.nameVi(), indicator.nameEn(), indicator.shortVi(), indicator.shortEn())
                .anyMatch(prompt -> VietnameseText.fold(prompt).equals(said))) {
            throw new EditRefused("edit.refused.prompt");
        }
    }

    private static void written(String text, Kind kind) {
        boolean right = switch (kind) {
            case YEAR -> text.matches("\\d{4}") && inRange(Integer.parseInt(text));
            case DATE -> isDay(text);
            default -> !text.isBlank() && text.length() <= MOST_LETTERS;
        };
        if (!right) {
            throw new EditRefused("edit.refused." + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private static boolean inRange(int year) {
        return Year.of(year).isAfter(Year.of(FIRST_YEAR - 1)) && year <= LAST_YEAR;
    }

    private static boolean isDay(String text) {
        try {
            return inRange(LocalDate.parse(text, DAY).getYear());
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
