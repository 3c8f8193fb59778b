package vn.chiso.base.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiso.base.chart.ChartModelTest.bar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartGridTest {

    private static final Axis PERCENT = Axis.of(Locale.of("vi"), "%");

    private final List<String> clicked = new ArrayList<>();
    private final ChartGrid grid = new ChartGrid(
            List.of(
                    new ChartGrid.Panel("Thư công vụ", "1 cơ quan chưa có", model("a")),
                    new ChartGrid.Panel("Tường lửa", "", model("b"))),
            clicked::add);

    @Test
    void everyChartStandsUnderItsTitle() {
        assertThat(panels())
                .extracting(panel -> panel.getElement().getTextRecursively())
                .containsExactly("Thư công vụ1 cơ quan chưa có", "Tường lửa");
        assertThat(panels()).allMatch(panel -> panel.getChildren().findFirst().orElseThrow() instanceof H3);
    }

    @Test
    void aClickInAnyChartIsReported() {
        ApexChart second = panels().get(1)
                .getChildren()
                .filter(ApexChart.class::isInstance)
                .map(ApexChart.class::cast)
                .findFirst()
                .orElseThrow();

        ComponentUtil.fireEvent(second, new MarkClickEvent(second, true, "b"));

        assertThat(clicked).containsExactly("b");
    }

    private List<Component> panels() {
        return grid.getContent().getChildren().toList();
    }

    private static ChartModel model(String key) {
        return ChartModel.bars("Bars", PERCENT, List.of(bar(key)));
    }
}
