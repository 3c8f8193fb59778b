package vn.chiso.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.CsvFile;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.word.WordFile;
import vn.chiso.base.word.WordPage;

/** Menu items that save tables. A table is made when it is asked for, and written while it is sent. */
public final class TableDownloads {

    private final Exports exports;
    private final SerializableSupplier<TableFile> file;

    /** @param file makes the tables, with the page's lock held; rows are read after it is free again */
    public TableDownloads(Exports exports, SerializableSupplier<TableFile> file) {
        this.exports = exports;
        this.file = file;
    }

    /** The item of a menu that saves a workbook. */
    public Anchor excel(String text) {
        return item(text, event -> {
            TableFile made = make(event);
            Locale locale = locale(event);
            begin(event, made.name() + ".xlsx", ExcelFile.TYPE, made);
            ExcelFile.write(made.tables(), exports.made(locale), event.getOutputStream());
        });
    }

    /**
     * The item of a menu that saves the first table as a Word document.
     *
     * @param chart the chart that shows it; asked with the page's lock held, empty for none
     */
    public Anchor word(String text, SerializableSupplier<Optional<ChartModel>> chart) {
        return item(text, event -> {
            TableFile made = make(event);
            AtomicReference<Optional<ChartModel>> drawn = new AtomicReference<>(Optional.empty());
            event.getUI().accessSynchronously(() -> drawn.set(chart.get()));
            Locale locale = locale(event);
            begin(event, made.name() + ".docx", WordPage.TYPE, made);
            WordFile.write(
                    made.tables().getFirst(),
                    Objects.requireNonNull(drawn.get()).orElse(null),
                    exports.made(locale),
                    event.getOutputStream());
        });
    }

    /** The item of a menu that saves the first table as CSV. */
    public Anchor csv(String text) {
        return item(text, event -> {
            TableFile made = make(event);
            Locale locale = locale(event);
            begin(event, made.name() + ".csv", CsvFile.TYPE, made);
            CsvFile.write(made.tables().getFirst(), locale, event.getOutputStream());
        });
    }

    private static Anchor item(String text, DownloadHandler handler) {
        Anchor link = new Anchor();
        link.setHref(handler);
        link.add(new Icon(Symbol.TABLE), new Span(text));
        link.addClassName("menu__item");
        return link;
    }

    private TableFile make(DownloadEvent event) {
        AtomicReference<TableFile> made = new AtomicReference<>(new TableFile("", List.of()));
        UI ui = event.getUI();
        ui.accessSynchronously(() -> made.set(file.get()));
        return Objects.requireNonNull(made.get());
    }

    private static Locale locale(DownloadEvent event) {
        return event.getUI().getLocale();
    }

    private void begin(DownloadEvent event, String name, String type, TableFile made) {
        String filter = made.tables().getFirst().caption().filter();
        exports.exported(name, filter.isEmpty() ? null : filter);
        event.setFileName(name);
        event.setContentType(type);
    }
}
