package vn.chiso.base.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.ExportCaption;

/**
 * Draws a {@link ChartModel} with ApexCharts: in the colours of the page, as wide as its parent and as high as its marks
 * need. Every mark can be clicked, reached with the arrow keys and is read aloud as its sentence.
 */
@Tag("chiso-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./components/apex-chart.ts")
public class ApexChart extends Component implements HasSize, HasStyle {

    private final SerializableSupplier<ChartModel> model;

    /** A chart of {@code model}. */
    public ApexChart(ChartModel model) {
        this(() -> model);
    }

    /** @param model makes what is shown, whenever it is sent or asked for; it is not kept */
    public ApexChart(SerializableSupplier<ChartModel> model) {
        this.model = model;
    }

    /** What is shown. */
    public ChartModel getModel() {
        return model.get();
    }

    /** As a property it would be kept as JSON. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.model = $0", getModel());
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
