package vn.chiso.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.Section;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.indicator.Kind;

/** A number with its own words: how exact it is, and the unit of an amount of money. */
final class NumberWords {

    private static final Pattern QUALIFIER = Pattern.compile(
            ".*\\b(khoảng hơn|chỉ khoảng|khoảng|ít nhất|không quá|trên|hơn|gần|dưới|chỉ)\\s+$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MONEY = Pattern.compile(
            "^\\s*(?:(nghìn|triệu|tỷ|tỉ)(?:\\s+đồng)?|đồng)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a table says of all its amounts: {@code ĐVT: Tr đồng}. */
    private static final Pattern UNIT_OF_TABLE = Pattern.compile(
            "đvt\\s*:\\s*(nghìn|tr|triệu|tỷ)\\.?\\s*đồng.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberWords() {}

    /** {@code khoảng 80%}, {@code 15 tỷ đồng}, {@code 13/13}. */
    static String of(Section section, Passage passage, WrittenNumber number, Kind kind) {
        String text = passage.text();
        String written = number.denominator() == null
                ? number.written().replace(" ", "")
                : number.values().getFirst().toPlainString() + "/"
                        + number.denominator().toPlainString();
        Matcher before = QUALIFIER.matcher(text.substring(0, number.start()));
        String words = before.matches() ? before.group(1).toLowerCase(Locale.ROOT) + " " + written : written;
        return kind == Kind.MONEY ? words + money(section, text.substring(number.end())) : words;
    }

    private static String money(Section section, String behind) {
        Matcher unit = MONEY.matcher(behind);
        if (unit.matches()) {
            return unit.group(1) == null ? " đồng" : " " + unit.group(1).replace("tỉ", "tỷ") + " đồng";
        }
        return section.passages().stream()
                .map(passage -> UNIT_OF_TABLE.matcher(passage.text()))
                .filter(Matcher::matches)
                .map(table -> " " + (table.group(1).equalsIgnoreCase("tr") ? "triệu" : table.group(1)) + " đồng")
                .findFirst()
                .orElse("");
    }
}
