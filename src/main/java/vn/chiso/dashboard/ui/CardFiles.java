package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.CardPicture;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.LatePopover;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.TableDownloads;

/** The button of a card that saves what it shows: the picture as PNG or SVG, the figures as Excel, Word
 * or CSV. */
public final class CardFiles extends Composite<IconButton> {

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<CaptionedTable> shown;
    private final SerializableSupplier<CaptionedTable> whole;
    private final SerializableBiConsumer<String, ExportCaption> savePng;
    private final SerializableBiConsumer<String, ExportCaption> saveSvg;
    private final SerializableSupplier<Optional<ChartModel>> chart;
    private final transient Exports exports;
    private @Nullable CardPicture picture;

    /**
     * A card of a chart, as it is on the page.
     *
     * @param shown what the card shows as a table; made when something is saved
     */
    public CardFiles(SerializableSupplier<CaptionedTable> shown, ApexChart chart, Exports exports) {
        this.shown = shown;
        this.whole = shown;
        this.savePng = (file, caption) -> chart.exportPng(file, caption, CardFiles::failed);
        this.saveSvg = (file, caption) -> chart.exportSvg(file, caption, CardFiles::failed);
        this.chart = () -> Optional.of(chart.getModel());
        this.exports = exports;
    }

    /** A card of a table, a map or words. */
    public CardFiles(
            SerializableSupplier<CaptionedTable> shown, SerializableSupplier<CardPicture> picture, Exports exports) {
        this(shown, shown, picture, exports);
    }

    /** @param whole what is saved as a table where the card shows a part of it; read when it is saved */
    CardFiles(
            SerializableSupplier<CaptionedTable> shown,
            SerializableSupplier<CaptionedTable> whole,
            SerializableSupplier<CardPicture> picture,
            Exports exports) {
        this.shown = shown;
        this.whole = whole;
        this.savePng = (file, caption) -> made(picture).savePng(file, caption);
        this.saveSvg = (file, caption) -> made(picture).saveSvg(file, caption);
        this.chart = Optional::empty;
        this.exports = exports;
    }

    @Override
    protected IconButton initContent() {
        IconButton button = new IconButton(Symbol.ELLIPSIS, getTranslation("files.save"), () -> {});
        LatePopover.of(button, this::menu);
        return button;
    }

    /** Added here, where the browser finds the card around it. */
    private CardPicture made(SerializableSupplier<CardPicture> anew) {
        CardPicture made = picture == null ? anew.get() : picture;
        if (picture == null) {
            picture = made;
            getElement().getParent().appendChild(made.getElement());
        }
        return made;
    }

    private Popover menu() {
        Popover popover = new Popover();
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("files.save"));
        popover.setAutofocus(true);
        TableDownloads downloads = new TableDownloads(exports, () -> TableFile.of(whole.get()));
        Div menu = new Div();
        menu.addClassName("menu");
        menu.add(
                item(popover, "files.png", () -> save(".png", savePng)),
                item(popover, "files.svg", () -> save(".svg", saveSvg)),
                downloads.excel(getTranslation("files.excel")),
                downloads.word(getTranslation("files.word"), chart),
                downloads.csv(getTranslation("files.csv")));
        popover.add(menu);
        return popover;
    }

    /** Tells the reader that the browser could not draw a picture. */
    public static void failed() {
        Notices.problem(I18NProvider.translate("files.picture.failed"));
    }

    private NativeButton item(Popover popover, String key, SerializableRunnable action) {
        NativeButton item = new NativeButton();
        item.add(new Icon(Symbol.IMAGE), new Span(getTranslation(key)));
        item.addClassName("menu__item");
        item.addClickListener(click -> {
            popover.close();
            action.run();
        });
        return item;
    }

    private void save(String ending, SerializableBiConsumer<String, ExportCaption> draw) {
        CaptionedTable now = shown.get();
        String file = now.table().name() + ending;
        exports.exported(file, null);
        draw.accept(file, now.caption());
    }
}
