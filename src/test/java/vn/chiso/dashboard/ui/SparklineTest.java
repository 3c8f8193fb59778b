package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void aLineGoesFromTheLowestToTheHighestWithinItsEdges() {
        Element drawn = drawn(10, 20);
        // a tenth of the range stays free above and below
        assertThat(drawn.getChild(0).getAttribute("d")).isEqualTo("M4.0 18.7L60.0 5.3");
    }

    @Test
    void onlyTheLastValueIsADot() {
        Element drawn = drawn(10, 15, 20);
        assertThat(drawn.getChildCount()).isEqualTo(2);
        assertThat(drawn.getChild(1).getAttribute("cx")).isEqualTo("60.0");
    }

    @Test
    void aGapStaysAGapAndWhatStandsAloneIsADot() {
        Element drawn = drawn(10, null, 20, null, 30, 40);
        assertThat(drawn.getChild(0).getAttribute("d")).containsPattern("^M\\S+ \\S+M\\S+ \\S+M\\S+ \\S+L\\S+ \\S+$");
        assertThat(drawn.getChildCount()).as("the line, two alone, the last").isEqualTo(4);
    }

    @Test
    void equalValuesAreALineInTheMiddle() {
        assertThat(drawn(7, 7).getChild(0).getAttribute("d")).isEqualTo("M4.0 12.0L60.0 12.0");
    }

    @Test
    void gapsAloneAreNothing() {
        assertThat(Sparkline.of(values((Integer) null, null))).isEmpty();
    }

    private static Element drawn(@Nullable Integer... values) {
        return Sparkline.of(values(values)).orElseThrow().getElement();
    }

    private static List<@Nullable BigDecimal> values(@Nullable Integer... values) {
        List<@Nullable BigDecimal> all = new ArrayList<>();
        for (Integer value : values) {
            all.add(value == null ? null : BigDecimal.valueOf(value));
        }
        return all;
    }
}
