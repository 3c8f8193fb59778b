package vn.chiso.base.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/**
 * Lets the browser save what the card around it shows (a table, a map, words) as a picture: whole, whatever is scrolled
 * out of sight, light, under its caption. A chart saves itself ({@link ApexChart}).
 */
@Tag("chiso-card-picture")
@NpmPackage(value = "html-to-image", version = "1.11.13")
@JsModule("./components/card-picture.ts")
public class CardPicture extends Component {

    /**
     * A table as texts, drawn in place of a grid, which shows only the rows in sight.
     *
     * @param rows as long as {@code heads}
     */
    public record Sheet(List<String> heads, List<List<String>> rows) {}

    private final transient Sheet sheet;
    private final SerializableRunnable onFailure;

    /**
     * @param sheet what the card shows, for a card that is a grid
     * @param onFailure called when the browser could not draw the picture
     */
    public CardPicture(Sheet sheet, SerializableRunnable onFailure) {
        this.sheet = sheet;
        this.onFailure = onFailure;
    }

    public void savePng(String fileName, ExportCaption caption) {
        save("png", fileName, caption);
    }

    public void saveSvg(String fileName, ExportCaption caption) {
        save("svg", fileName, caption);
    }

    private void save(String type, String fileName, ExportCaption caption) {
        getElement().callJsFunction("save", type, fileName, caption, sheet).then(done -> {}, error -> onFailure.run());
    }
}
