package vn.chiso.base.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.ExportCaption;

/**
 * Draws a {@link ChartModel} with ApexCharts: updated in place, in the colours of the page, as wide as its parent and
 * as high as its marks need. Every mark can be clicked, reached with the arrow keys and is read aloud as its sentence.
 */
@Tag("chiso-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./components/apex-chart.ts")
public class ApexChart extends Component implements HasSize, HasStyle {

    private @Nullable ChartModel model;

    /** An empty chart, which draws nothing until it has a model. */
    public ApexChart() {}

    /** A chart of {@code model}. */
    public ApexChart(ChartModel model) {
        setModel(model);
    }

    /** Replaces what is shown; focus and selection stay on marks whose keys are still there. */
    public void setModel(ChartModel newModel) {
        if (!newModel.equals(model)) {
            model = newModel;
            getElement().setPropertyBean("model", newModel);
        }
    }

    /** What is shown, if anything was set. */
    public Optional<ChartModel> getModel() {
        return Optional.ofNullable(model);
    }

    /** Tints the mark of this key, and only that; null tints none. */
    public void setSelected(@Nullable String key) {
        getElement().setProperty("selected", key == null ? "" : key);
    }

    /** Called with the key of a mark that was clicked or chosen by keyboard. */
    public Registration addMarkClickListener(ComponentEventListener<MarkClickEvent> listener) {
        return addListener(MarkClickEvent.class, listener);
    }

    /** Lets the browser save the chart as PNG, light and whole; works once the chart is attached and visible. */
    public void exportPng(String fileName, ExportCaption caption, SerializableRunnable onFailure) {
        export("png", fileName, caption, onFailure);
    }

    /** Lets the browser save the chart as SVG, light and whole; works once the chart is attached and visible. */
    public void exportSvg(String fileName, ExportCaption caption, SerializableRunnable onFailure) {
        export("svg", fileName, caption, onFailure);
    }

    private void export(String type, String fileName, ExportCaption caption, SerializableRunnable onFailure) {
        getElement().callJsFunction("exportImage", type, fileName, caption).then(done -> {}, error -> onFailure.run());
    }
}
