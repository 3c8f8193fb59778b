package vn.chiso.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/**
 * Reads what people type, paste or send as an answer to the question of an indicator: one reader for the grid, for blocks
 * from a spreadsheet, for files and for the API. What can be meant in two ways is given back as both. A number may carry
 * the word of its source: {@code khoảng 80}, {@code ≈ 80 %}, {@code 100 “toàn bộ”}.
 */
public final class AnswerReader {

    /** Why numerator and denominator cannot be read. */
    public static final String UNREADABLE_PARTS = "edit.unreadable.parts";

    private static final Pattern PARTS = Pattern.compile("([^/]+)/([^/]+)");
    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\d)\\s*(\\p{L}[\\p{L} ]*)");
    private static final Map<String, String> MONEY = Map.of(
            "dong", "đồng",
            "d", "đồng",
            "nghin dong", "nghìn đồng",
            "nghin", "nghìn đồng",
            "trieu dong", "triệu đồng",
            "trieu", "triệu đồng",
            "tr", "triệu đồng",
            "ty dong", "tỷ đồng",
            "ty", "tỷ đồng");
    private static final List<String> YES = List.of("co", "yes", "x", "dat", "✓", "✔", "true");
    private static final List<String> NO = List.of("khong", "no", "chua", "chua co", "false");
    private static final List<String> NO_DATA = List.of("...", "…", "khong co so lieu", "chua co so lieu", "no data");
    private static final List<String> NOT_APPLICABLE = List.of("-", "–", "khong ap dung", "not applicable", "n/a");

    private AnswerReader() {}

    /** What a text can mean. */
    public sealed interface Outcome {

        record Read(Answer answer) implements Outcome {}

        /** A single comma before three digits: a thousand or decimals, to be asked. */
        record Ambiguous(Answer asThousands, Answer asDecimals) implements Outcome {}

        /** @param key names a text of the bundles that says why and takes the typed text */
        record Unreadable(String key) implements Outcome {}
    }

    /** The text must not be empty: an empty cell is no answer. */
    public static Outcome read(String text, Indicator indicator) {
        return read(text, indicator, NumberConvention.AUTOMATIC);
    }

    /** The same for a text of which it is known how numbers are written in it; then nothing is ambiguous. */
    public static Outcome read(String text, Indicator indicator, NumberConvention convention) {
        String bare = VietnameseText.fold(text.strip());
        if (NO_DATA.contains(bare)) {
            return new Outcome.Read(new Answer.NoData());
        }
        if (NOT_APPLICABLE.contains(bare)) {
            return new Outcome.Read(new Answer.NotApplicable());
        }
        return switch (indicator.kind()) {
            case PERCENT, RATE, COUNT, MONEY -> {
                Qualifier.Typed typed = Qualifier.ofNumber(text.strip());
                yield qualified(number(typed.answer(), indicator.kind(), convention), typed.word());
            }
            case YES_NO -> {
                Qualifier.Typed typed = Qualifier.ofAnswer(text.strip());
                yield qualified(yesNo(VietnameseText.fold(typed.answer())), typed.word());
            }
            case LEVEL -> level(bare, indicator);
            case YEAR, DATE, TEXT -> new Outcome.Read(new Answer.Written(text.strip()));
        };
    }

    private static Outcome qualified(Outcome outcome, String word) {
        return switch (outcome) {
            case Outcome.Read(Answer answer) -> new Outcome.Read(answer.qualified(word));
            case Outcome.Ambiguous(Answer thousands, Answer decimals) ->
                new Outcome.Ambiguous(thousands.qualified(word), decimals.qualified(word));
            case Outcome.Unreadable why -> why;
        };
    }

    private static Outcome number(String text, Kind kind, NumberConvention convention) {
        Matcher parts = PARTS.matcher(text);
        if (kind.isRatio() && text.contains("/")) {
            return parts.matches()
                    ? parts(parts.group(1), parts.group(2), convention)
                    : new Outcome.Unreadable(UNREADABLE_PARTS);
        }
        Matcher withUnit = WITH_UNIT.matcher(text);
        if (kind == Kind.MONEY && withUnit.matches()) {
            String unit = MONEY.get(VietnameseText.fold(withUnit.group(2)).strip());
            return unit == null
                    ? new Outcome.Unreadable("edit.unreadable.money")
                    : plain(withUnit.group(1), kind, unit, convention);
        }
        return plain(text, kind, "", convention);
    }

    private static Outcome plain(String text, Kind kind, String measure, NumberConvention convention) {
        return switch (NumberInput.read(text, convention)) {
            case NumberInput.NotANumber other -> new Outcome.Unreadable("edit.unreadable.number");
            case NumberInput.Read(BigDecimal number, boolean percent) ->
                percent && kind != Kind.PERCENT
                        ? new Outcome.Unreadable("edit.unreadable.percent")
                        : new Outcome.Read(new Answer.Amount(number, measure));
            case NumberInput.Ambiguous(BigDecimal thousands, BigDecimal decimals, boolean percent) ->
                new Outcome.Ambiguous(new Answer.Amount(thousands, measure), new Answer.Amount(decimals, measure));
        };
    }

    private static Outcome parts(String top, String bottom, NumberConvention convention) {
        Optional<BigDecimal> numerator = whole(top, convention);
        Optional<BigDecimal> denominator = whole(bottom, convention);
        return numerator.isEmpty() || denominator.isEmpty()
                ? new Outcome.Unreadable(UNREADABLE_PARTS)
                : new Outcome.Read(new Answer.Parts(numerator.get(), denominator.get()));
    }

    private static Optional<BigDecimal> whole(String text, NumberConvention convention) {
        return NumberInput.read(text, convention) instanceof NumberInput.Read(BigDecimal number, boolean percent)
                        && !percent
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Outcome yesNo(String bare) {
        if (YES.contains(bare)) {
            return new Outcome.Read(new Answer.YesNo(true));
        }
        return NO.contains(bare)
                ? new Outcome.Read(new Answer.YesNo(false))
                : new Outcome.Unreadable("edit.unreadable.yes_no");
    }

    private static Outcome level(String bare, Indicator indicator) {
        List<String> levels = indicator.levels();
        for (int i = 0; i < levels.size(); i++) {
            if (VietnameseText.fold(levels.get(i)).equals(bare)
                    || String.valueOf(i + 1).equals(bare)) {
                return new Outcome.Read(new Answer.Level(i + 1));
            }
        }
        return new Outcome.Unreadable("edit.unreadable.level");
    }
}
