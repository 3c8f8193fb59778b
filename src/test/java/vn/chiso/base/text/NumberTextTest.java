package vn.chiso.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1685       | 1.685          | 1,685
        97.82      | 97,82          | 97.82
        95.50      | 95,50          | 95.50
        0          | 0              | 0
        0.05       | 0,05           | 0.05
        1E+3       | 1.000          | 1,000
        -7341.4    | -7.341,4       | -7,341.4
        12345678901234567890.1234567 | 12.345.678.901.234.567.890,1234567 | 12,345,678,901,234,567,890.1234567
        """)
    void everyDigitIsShownAndNoneAdded(BigDecimal number, String vietnamese, String english) {
        assertEquals(vietnamese, NumberText.format(number, Texts.VIETNAMESE));
        assertEquals(english, NumberText.format(number, Texts.ENGLISH));
    }

    @Test
    void percentHasABlankInVietnameseOnly() {
        assertEquals("97,82 %", NumberText.percent(new BigDecimal("97.82"), Texts.VIETNAMESE));
        assertEquals("97.82%", NumberText.percent(new BigDecimal("97.82"), Texts.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"33.333333, 2, '33,33'", "66.666667, 2, '66,67'", "50.000000, 2, '50'", "1200, 2, '1.200'"})
    void computedNumbersAreRoundedAndTrimmed(BigDecimal number, int decimals, String text) {
        assertEquals(text, NumberText.rounded(number, decimals, Texts.VIETNAMESE));
    }

    @Test
    void moneyIsShownInTheUnitInWhichItWasStated() {
        BigDecimal dong = new BigDecimal("7341400000.000");
        assertEquals("7.341,4 triệu đồng", NumberText.money(dong, MoneyUnit.MILLION, Texts.VIETNAMESE));
        assertEquals("7.341.400.000 đồng", NumberText.money(dong, MoneyUnit.DONG, Texts.VIETNAMESE));
        assertEquals("7.3414 billion dong", NumberText.money(dong, MoneyUnit.BILLION, Texts.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "triệu đồng, MILLION", "tr đồng, MILLION", "tr. đồng, MILLION", "tỷ đồng, BILLION", "tỉ đồng, BILLION",
        "nghìn đồng, THOUSAND", "ngàn đồng, THOUSAND", "đồng, DONG", "'', DONG", "máy, DONG"
    })
    void unitsOfMoneyAreKnownByTheirNames(String measure, MoneyUnit unit) {
        assertEquals(unit, MoneyUnit.of(measure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "1685", "97.82", "1500000", "7341.4", "-3.5", "0.950", "100.00"})
    void whatIsWrittenTheVietnameseWayIsReadBackTheSame(BigDecimal number) {
        NumberInput read = NumberInput.read(NumberText.format(number, Texts.VIETNAMESE));
        assertEquals(new NumberInput.Read(number, false), read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.685      | 1685    | false
        97,82%     | 97.82   | true
        95,99 %    | 95.99   | true
        20,35      | 20.35   | false
        97.82      | 97.82   | false
        1.685,5    | 1685.5  | false
        1,685.5    | 1685.5  | false
        1 685      | 1685    | false
        1234,567   | 1234.567 | false
        0,950      | 0.950   | false
        1,234,567  | 1234567 | false
        1,266.2    | 1266.2  | false
        1,043. 9   | 1043.9  | false
        1.043, 9   | 1043.9  | false
        −5         | -5      | false
        """)
    void numbersAreReadTheVietnameseWay(String text, BigDecimal number, boolean percent) {
        assertEquals(new NumberInput.Read(number, percent), NumberInput.read(text));
    }

    @Test
    void whatCanBeReadBothWaysIsAsked() {
        assertEquals(
                new NumberInput.Ambiguous(new BigDecimal("2950"), new BigDecimal("2.950"), false),
                NumberInput.read(" 2,950 "));
        assertEquals(
                new NumberInput.Ambiguous(new BigDecimal("12481"), new BigDecimal("12.481"), false),
                NumberInput.read("12,481"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "%",
                "hầu hết",
                "1.2.3",
                "1,2,3",
                "12.34.567",
                "1.685.",
                "12, 5",
                "1. 5",
                "NaN",
                "1e5",
                "--5"
            })
    void whatIsNotANumberIsNotGuessed(String text) {
        assertInstanceOf(NumberInput.NotANumber.class, NumberInput.read(text));
    }

    @Property
    void howeverANumberIsWrittenItIsReadAsItselfOrAsked(
            @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(4) BigDecimal number,
            @ForAll NumberConvention convention,
            @ForAll boolean percent) {
        Locale language = convention == NumberConvention.ENGLISH ? Texts.ENGLISH : Texts.VIETNAMESE;
        String text = NumberText.format(number, language) + (percent ? " %" : "");
        BigDecimal meant = number.stripTrailingZeros();
        // untold, a number is read the Vietnamese way
        for (NumberConvention told : language.equals(Texts.ENGLISH)
                ? List.of(convention)
                : List.of(NumberConvention.AUTOMATIC, convention)) {
            switch (NumberInput.read(text, told)) {
                case NumberInput.Read(BigDecimal read, boolean sign) -> {
                    assertEquals(0, meant.compareTo(read), text);
                    assertEquals(percent, sign);
                }
                case NumberInput.Ambiguous both ->
                    assertTrue(
                            meant.compareTo(both.asThousands()) == 0 || meant.compareTo(both.asDecimals()) == 0, text);
                case NumberInput.NotANumber none -> fail(text);
            }
        }
    }

    @Property
    void noTextIsReadAsANumberThatItsDigitsDoNotMake(
            @ForAll @CharRange(from = '0', to = '9') @Chars({'.', ',', ' ', '-', '%'}) String text) {
        String digits = text.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
        if (NumberInput.read(text) instanceof NumberInput.Read(BigDecimal read, boolean percent)) {
            String said = read.unscaledValue().abs().toString();
            assertEquals(digits, said, text);
        }
    }
}
