package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.CardPicture;
import vn.chiso.base.chart.ExportCaption;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;

/** The button of a card that saves what it shows: the picture as PNG or SVG, the figures as CSV. */
final class CardFiles extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** A card of a chart, as it is on the page. */
    CardFiles(FileTable table, ExportCaption caption, ApexChart chart, Consumer<String> exported) {
        this(
                table,
                caption,
                file -> chart.exportPng(file, caption, CardFiles::failed),
                file -> chart.exportSvg(file, caption, CardFiles::failed),
                exported);
    }

    /** A card of a table, a map or words; added here, where the browser finds the card around it. */
    CardFiles(FileTable table, ExportCaption caption, CardPicture picture, Consumer<String> exported) {
        this(table, caption, file -> picture.savePng(file, caption), file -> picture.saveSvg(file, caption), exported);
        getContent().add(picture);
    }

    private CardFiles(
            FileTable table,
            ExportCaption caption,
            SerializableConsumer<String> savePng,
            SerializableConsumer<String> saveSvg,
            Consumer<String> exported) {
        IconButton button = new IconButton(Symbol.ELLIPSIS, getTranslation("files.save"), () -> {});
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("files.save"));
        popover.setAutofocus(true);
        Div menu = new Div();
        menu.addClassName("menu");
        menu.add(
                item(popover, "files.png", () -> save(table.name() + ".png", savePng, exported)),
                item(popover, "files.svg", () -> save(table.name() + ".svg", saveSvg, exported)),
                csv(table, caption, exported));
        popover.add(menu);
        getContent().add(button, popover);
    }

    /** Tells the reader that the browser could not draw a picture. */
    static void failed() {
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

    private static void save(String file, SerializableConsumer<String> draw, Consumer<String> exported) {
        exported.accept(file);
        draw.accept(file);
    }

    private Component csv(FileTable table, ExportCaption caption, Consumer<String> exported) {
        Anchor link = new Anchor();
        link.setHref(DownloadHandler.fromInputStream(event -> {
            exported.accept(table.name() + ".csv");
            byte[] bytes = table.csv(caption);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), table.name() + ".csv", "text/csv;charset=UTF-8", bytes.length);
        }));
        link.add(new Icon(Symbol.TABLE), new Span(getTranslation("files.csv")));
        link.addClassName("menu__item");
        return link;
    }
}
