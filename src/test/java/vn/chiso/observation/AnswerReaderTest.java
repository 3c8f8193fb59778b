package vn.chiso.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.NumberText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.testing.LoadedDatabaseTest;

/** What people type into a cell, and what is made of it. */
@LoadedDatabaseTest
class AnswerReaderTest {

    private static final Locale VI = Locale.of("vi");

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            email_staff_use_ratio;        97,82%;          97.82
            email_staff_use_ratio;        95,99 %;         95.99
            email_staff_use_ratio;        20,35;           20.35
            dvctt_l2_count;               1.685;           1685
            doc_incoming_count;           12.481;          12481
            budget_it_executed_money;        7.341,4;         7341.4
            budget_it_executed_money;        1,266.2;         1266.2
            """)
    void readsOneNumber(String indicator, String typed, BigDecimal expected) {
        assertThat(AnswerReader.read(typed, indicator(indicator)))
                .isEqualTo(new AnswerReader.Outcome.Read(Answer.Amount.of(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            budget_it_executed_money;   2,950
            doc_incoming_count;      12,481
            email_staff_use_ratio;   2,950
            """)
    void asksWhatCanBeReadBothWays(String indicator, String typed) {
        assertThat(AnswerReader.read(typed, indicator(indicator))).isInstanceOf(AnswerReader.Outcome.Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            VIETNAMESE; 12,481;   12.481
            VIETNAMESE; 1.685;    1685
            VIETNAMESE; 1 685,5;  1685.5
            ENGLISH;    12,481;   12481
            ENGLISH;    1.685;    1.685
            ENGLISH;    1 685.5;  1685.5
            """)
    void asksNothingWhereItKnowsHowNumbersAreWritten(NumberConvention convention, String typed, BigDecimal expected) {
        assertThat(AnswerReader.read(typed, indicator("budget_it_executed_money"), convention))
                .isEqualTo(new AnswerReader.Outcome.Read(Answer.Amount.of(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            VIETNAMESE; 20.35
            VIETNAMESE; 1,266.2
            VIETNAMESE; 1 685.5
            ENGLISH;    20,35
            ENGLISH;    7.341,4
            ENGLISH;    1 685,5
            """)
    void readsNoNumberThatIsWrittenTheOtherWay(NumberConvention convention, String typed) {
        assertThat(AnswerReader.read(typed, indicator("budget_it_executed_money"), convention))
                .isEqualTo(new AnswerReader.Outcome.Unreadable("edit.unreadable.number"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            15 tỷ;            15;       tỷ đồng
            20,35 triệu đồng; 20.35;    triệu đồng
            1.500 tr;         1500;     triệu đồng
            300.000 đ;        300000;   đồng
            """)
    void takesMoneyInTheUnitThatIsTyped(String typed, BigDecimal value, String measure) {
        assertThat(AnswerReader.read(typed, indicator("budget_it_executed_money")))
                .isEqualTo(new AnswerReader.Outcome.Read(new Answer.Amount(value, measure)));
    }

    @Test
    void readsNumeratorAndDenominatorOfARatioOnly() {
        assertThat(AnswerReader.read("1.189 / 1.194", indicator("email_staff_use_ratio")))
                .isEqualTo(new AnswerReader.Outcome.Read(
                        new Answer.Parts(new BigDecimal("1189"), new BigDecimal("1194"))));
        assertThat(AnswerReader.read("15/29", indicator("dvctt_l2_count")))
                .isInstanceOf(AnswerReader.Outcome.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        khoảng 80;        80;    khoảng
        khoang 80%;       80;    khoảng
        ≈ 80 %;           80;    khoảng
        ~80;              80;    khoảng
        Chỉ khoảng 50;    50;    chỉ khoảng
        khoảng hơn 55;    55;    khoảng hơn
        hơn 20,35;        20.35; hơn
        trên 98 %;        98;    trên
        > 98;             98;    trên
        gần 40;           40;    gần
        dưới 5;           5;     dưới
        <5;               5;     dưới
        ít nhất 30;       30;    ít nhất
        >= 30;            30;    ít nhất
        không quá 70;     70;    không quá
        ≤ 70 %;           70;    không quá
        100 “toàn bộ”;    100;   toàn bộ
        100 % · “mỗi cơ quan, đơn vị”; 100; mỗi cơ quan, đơn vị
        """)
    void keepsTheWordThatIsTypedWithANumber(String typed, BigDecimal value, String word) {
        assertThat(AnswerReader.read(typed, indicator("email_staff_use_ratio")))
                .isEqualTo(new AnswerReader.Outcome.Read(new Answer.Amount(value, "", word)));
    }

    @Test
    void keepsTheWordOfEverySortOfAnswerThatCanHaveOne() {
        assertThat(AnswerReader.read("khoảng 15 tỷ", indicator("budget_it_executed_money")))
                .isEqualTo(new AnswerReader.Outcome.Read(new Answer.Amount(new BigDecimal(15), "tỷ đồng", "khoảng")));
        assertThat(AnswerReader.read("gần 12/13", indicator("email_staff_use_ratio")))
                .isEqualTo(
                        new AnswerReader.Outcome.Read(new Answer.Parts(new BigDecimal(12), new BigDecimal(13), "gần")));
        assertThat(AnswerReader.read("có · “vẫn còn”", indicator("sec_firewall_yn")))
                .isEqualTo(new AnswerReader.Outcome.Read(new Answer.YesNo(true, "vẫn còn")));
        assertThat(AnswerReader.read("hơn 2,950", indicator("doc_incoming_count")))
                .isEqualTo(new AnswerReader.Outcome.Ambiguous(
                        new Answer.Amount(new BigDecimal(2950), "", "hơn"),
                        new Answer.Amount(new BigDecimal("2.950"), "", "hơn")));
    }

    /** Whatever the editor writes into a cell is read as what the cell says, with any word and in any order of digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "khoảng",
                "chỉ khoảng",
                "khoảng hơn",
                "chỉ",
                "hơn",
                "trên",
                "gần",
                "dưới",
                "ít nhất",
                "không quá",
                "toàn bộ",
                "mỗi cơ quan, đơn vị",
                "không xảy ra",
                "chưa có hoặc vẫn còn kiêm nhiệm",
                "hầu hết (trừ 2)"
            })
    void whatIsWrittenIntoACellIsReadBackTheSame(String word) {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(3));
            BigDecimal bottom = BigDecimal.valueOf(random.nextInt(9_999) + 1L);
            assertThat(AnswerReader.read(Qualifier.typed(vietnamese(number), word), indicator("email_staff_use_ratio")))
                    .isEqualTo(new AnswerReader.Outcome.Read(new Answer.Amount(number, "", word)));
            assertThat(AnswerReader.read(
                            Qualifier.shown(NumberText.percent(number, VI), word), indicator("email_staff_use_ratio")))
                    .asInstanceOf(InstanceOfAssertFactories.type(AnswerReader.Outcome.Read.class))
                    .extracting(read -> Qualifier.mark(read.answer().qualifier()))
                    .isEqualTo(Qualifier.mark(word));
            assertThat(AnswerReader.read(
                            Qualifier.typed(vietnamese(number) + "/" + vietnamese(bottom), word),
                            indicator("email_staff_use_ratio")))
                    .isEqualTo(new AnswerReader.Outcome.Read(new Answer.Parts(number, bottom, word)));
        }
    }

    private static String vietnamese(BigDecimal number) {
        return NumberText.format(number, VI);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Có;     true
            co;     true
            KHÔNG;  false
            chưa;   false
            x;      true
            ✓;      true
            """)
    void readsAnswersWithAndWithoutMarks(String typed, boolean yes) {
        assertThat(AnswerReader.read(typed, indicator("sec_firewall_yn")))
                .isEqualTo(new AnswerReader.Outcome.Read(new Answer.YesNo(yes)));
    }

    @Test
    void tellsNoDataFromNotApplicable() {
        assertThat(AnswerReader.read("…", indicator("sec_firewall_yn")))
                .isEqualTo(new AnswerReader.Outcome.Read(new Answer.NoData()));
        assertThat(AnswerReader.read("–", indicator("dvctt_l2_count")))
                .isEqualTo(new AnswerReader.Outcome.Read(new Answer.NotApplicable()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        email_staff_use_ratio; độ 20;       edit.unreadable.number
        email_staff_use_ratio; khoảng;      edit.unreadable.number
        email_staff_use_ratio; ≈ khoảng 20; edit.unreadable.number
        email_staff_use_ratio; hơn 20 “đều”; edit.unreadable.number
        email_staff_use_ratio; 12/;         edit.unreadable.parts
        dvctt_l2_count;        20 %;        edit.unreadable.percent
        budget_it_executed_money; 15 USD;      edit.unreadable.money
        sec_firewall_yn;       một số nơi;  edit.unreadable.yes_no
        """)
    void saysWhyItCannotRead(String indicator, String typed, String key) {
        assertThat(AnswerReader.read(typed, indicator(indicator))).isEqualTo(new AnswerReader.Outcome.Unreadable(key));
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }
}
