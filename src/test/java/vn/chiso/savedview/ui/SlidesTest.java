package vn.chiso.savedview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlidesTest {

    @Test
    void anAddressSaysWhatIsShownAndComesBackAsItWas() {
        Slides slides = Slides.of("12,15,18", "2", "30");
        assertThat(slides.current()).isEqualTo(15);
        assertThat(slides.every()).isEqualTo(Duration.ofSeconds(30));
        assertThat(slides.query())
                .containsEntry("views", "12,15,18")
                .containsEntry("at", "2")
                .containsEntry("every", "30");
        assertThat(Slides.of("12", "", "").query()).containsOnlyKeys("views");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '12,x,-3,0,12,15', '12,15'
                    '99999999999999999999', ''
                    '', ''
                    """)
    void whatIsNoViewIsLeftOut(String asked, String left) {
        assertThat(Slides.of(asked, "", "").query().get("views")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', 0
                    0, 0
                    -1, 0
                    x, 0
                    1, 5
                    5, 5
                    90, 90
                    999999, 3600
                    """)
    void pagesTurnNeitherTooFastToReadNorNever(String asked, long seconds) {
        Duration every = Slides.of("1,2", "", asked).every();
        assertThat(every == null ? 0 : every.toSeconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1, 0
                    3, 2
                    9, 2
                    0, 0
                    x, 0
                    """)
    void aPlaceThatIsNotThereIsTheNearest(String asked, int at) {
        assertThat(Slides.of("7,8,9", asked, "").at()).isEqualTo(at);
    }

    @Test
    void afterTheLastComesTheFirst() {
        Slides slides = Slides.of("7,8", "", "");
        assertThat(slides.next().current()).isEqualTo(8);
        assertThat(slides.next().next().current()).isEqualTo(7);
        assertThat(slides.previous().current()).isEqualTo(8);
        assertThat(slides.last().current()).isEqualTo(8);
        assertThat(slides.last().first().current()).isEqualTo(7);
    }

    @Test
    void theOneThatIsShownStaysWhenOthersAreLeftOut() {
        assertThat(Slides.of("7,8,9", "3", "").only(List.of(9L, 7L)).current()).isEqualTo(9);
        assertThat(Slides.of("7,8,9", "2", "").only(List.of(9L, 7L)).current()).isEqualTo(7);
        assertThat(Slides.of("7", "", "").only(List.of()).isEmpty()).isTrue();
    }
}
