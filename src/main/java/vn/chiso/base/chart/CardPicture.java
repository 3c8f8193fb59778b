package vn.chiso.base.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.ExportCaption;

/**
 * Lets the browser save what the card around it shows (a table, a map, words) as a picture: whole, whatever is scrolled
 * out of sight, light, under its caption. A chart saves itself ({@link ApexChart}).
 */
@Tag("chiso-card-picture")
@NpmPackage(value = "modern-screenshot", version = "4.7.0")
@JsModule("./components/card-picture.ts")
public class CardPicture extends Component {

    private final @Nullable SerializableSupplier<Component> instead;
    private final SerializableRunnable onFailure;

    /**
     * @param instead makes what is drawn in place of the card's body, for a body that never shows itself whole; null
     *     draws the body as it stands
     * @param onFailure called when the browser could not draw the picture
     */
    public CardPicture(@Nullable SerializableSupplier<Component> instead, SerializableRunnable onFailure) {
        this.instead = instead;
        this.onFailure = onFailure;
    }

    public void savePng(String fileName, ExportCaption caption) {
        save("png", fileName, caption);
    }

    public void saveSvg(String fileName, ExportCaption caption) {
        save("svg", fileName, caption);
    }

    private void save(String type, String fileName, ExportCaption caption) {
        getElement().removeAllChildren();
        if (instead != null) {
            getElement().appendChild(instead.get().getElement());
        }
        getElement().callJsFunction("save", type, fileName, caption).then(done -> clear(), error -> {
            clear();
            onFailure.run();
        });
    }

    private void clear() {
        getElement().removeAllChildren();
    }
}
