package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.CardPicture;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.CaptionedTable;
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
public final class CardFiles extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** A card of a chart, as it is on the page. */
    public CardFiles(CaptionedTable card, ApexChart chart, Exports exports) {
        this(
                card,
                () -> card,
                file -> chart.exportPng(file, card.caption(), CardFiles::failed),
                file -> chart.exportSvg(file, card.caption(), CardFiles::failed),
                chart::getModel,
                exports);
    }

    /** A card of a table, a map or words; added here, where the browser finds the card around it. */
    public CardFiles(CaptionedTable card, CardPicture picture, Exports exports) {
        this(card, () -> card, picture, exports);
    }

    /** @param whole what is saved as a table where the card shows a part of it; read when it is saved */
    CardFiles(CaptionedTable card, SerializableSupplier<CaptionedTable> whole, CardPicture picture, Exports exports) {
        this(
                card,
                whole,
                file -> picture.savePng(file, card.caption()),
                file -> picture.saveSvg(file, card.caption()),
                Optional::empty,
                exports);
        getContent().add(picture);
    }

    private CardFiles(
            CaptionedTable card,
            SerializableSupplier<CaptionedTable> whole,
            SerializableConsumer<String> savePng,
            SerializableConsumer<String> saveSvg,
            SerializableSupplier<Optional<ChartModel>> chart,
            Exports exports) {
        IconButton button = new IconButton(Symbol.ELLIPSIS, getTranslation("files.save"), () -> {});
        getContent().add(button);
        LatePopover.of(button, getContent(), () -> menu(card, whole, savePng, saveSvg, chart, exports));
    }

    private Popover menu(
            CaptionedTable card,
            SerializableSupplier<CaptionedTable> whole,
            SerializableConsumer<String> savePng,
            SerializableConsumer<String> saveSvg,
            SerializableSupplier<Optional<ChartModel>> chart,
            Exports exports) {
        Popover popover = new Popover();
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("files.save"));
        popover.setAutofocus(true);
        String name = card.table().name();
        TableDownloads downloads = new TableDownloads(exports, () -> TableFile.of(whole.get()));
        Div menu = new Div();
        menu.addClassName("menu");
        menu.add(
                item(popover, "files.png", () -> save(name + ".png", savePng, exports)),
                item(popover, "files.svg", () -> save(name + ".svg", saveSvg, exports)),
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

    private static void save(String file, SerializableConsumer<String> draw, Exports exports) {
        exports.exported(file, null);
        draw.accept(file);
    }
}
