package vn.chiso.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            thanh hoa,        tỉnh Thanh Hóa
            Thanh Hóa,        tinh thanh hoa
            hoa thanh,        tỉnh Thanh Hóa
            120/bc,           120/BC-UBND
            bộc lộ,           'Còn bộc lộ hạn chế'
            tường lửa,        Tường lửa phần cứng
            """)
    void wordsAreFoundInAnyOrderWithOrWithoutMarks(String typed, String text) {
        assertThat(SearchText.of(typed).score(text)).isPositive();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Bố Trạch,   bô trahc,    two neighbours swapped
            eoffice,    eofice,      a missing letter
            eoffice,    eofffice,    a letter too many
            eoffice,    eofifce,     two neighbours swapped
            tường,      tưởnk,       another letter
            """)
    void aLenientTextTakesOneLetterInAWord(String right, String mistaken, String what) {
        assertThat(SearchText.of(mistaken).score(right)).as(what).isZero();
        assertThat(SearchText.of(mistaken).lenient().score(right)).as(what).isPositive();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            36a,             36a/NQ-CP,             true
            36a/nq,          36a/NQ-CP,             true
            nghi quyet 36a,  36a/NQ-CP,             true
            120/bc,          Báo cáo số 120/BC-UBND, true
            36,              36a/NQ-CP,             false
            nghi quyet,      Nghị quyết số 36a,     false
            """)
    void aNumberIsThatOfAThingAsAWhole(String typed, String name, boolean itsNumber) {
        assertThat(SearchText.of(typed).isNumberOf(name)).isEqualTo(itsNumber);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            eoffice, eofixe,  two letters
            2015,    2016,    a number is that number
            sở,      so2,     too short to be a mistake
            sở,      xo,      too short to be a mistake
            Âu Cơ,   lau,     a short word has as many letters
            """)
    void aLenientTextTakesNoMore(String right, String mistaken, String what) {
        assertThat(SearchText.of(mistaken).lenient().score(right)).as(what).isZero();
    }

    @Test
    void everyWordHasToOccur() {
        assertThat(SearchText.of("sở tư pháp").score("Sở Tư pháp")).isPositive();
        assertThat(SearchText.of("sở công thương").score("Sở Tư pháp")).isZero();
    }

    @Test
    void whatIsTypedWholeStandsBeforeWhatOnlyContainsIt() {
        SearchText text = SearchText.of("quang ninh");
        assertThat(text.score("huyện Quảng Ninh")).isGreaterThan(text.score("Chợ Quảng Ninh cũ"));
        assertThat(text.score("Quảng Ninh")).isGreaterThan(text.score("huyện Quảng Ninh"));
        assertThat(SearchText.of("so").score("Sở Y tế"))
                .isGreaterThan(SearchText.of("so").score("Ban cơ sở"));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(SearchText.of(" ").score("Sở Tư pháp")).isZero();
    }
}
