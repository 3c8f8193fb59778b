package vn.chiso.exchange.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry.Place;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.FigureWorkbooks;
import vn.chiso.observation.NewPeriod;

/** Makes the workbooks that {@link FigureSheetReader} reads; a few rows are held at a time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FigureFiles implements FigureWorkbooks {

    /** So many cells of a template are read together. */
    private static final int BLOCK = 2_000;

    private final FigureExtract extract;
    private final FigureLines lines;
    private final Catalogue catalogue;
    private final Exports exports;

    FigureFiles(FigureExtract extract, FigureLines lines, Catalogue catalogue, Exports exports) {
        this.exports = exports;
        this.extract = extract;
        this.lines = lines;
        this.catalogue = catalogue;
    }

    @Override
    public TableFile held(Heading heading, Extract what, Locale locale) {
        return file(heading, reader -> extract.each(what, figure -> reader.accept(lines.of(figure))), locale);
    }

    @Override
    public TableFile template(
            Heading heading,
            Collection<Agency> agencies,
            Collection<Indicator> indicators,
            NewPeriod period,
            Locale locale) {
        List<Target> targets = new ArrayList<>();
        for (Agency agency : agencies) {
            for (Indicator indicator : indicators) {
                targets.add(new Target(agency, indicator, catalogue.item(DimensionItem.WHOLE), period));
            }
        }
        return file(heading, reader -> each(targets, reader), locale);
    }

    /**
     * The cells of a file that were not stored, as lines that can be mended and come back.
     *
     * @param why says of each what is wrong, in a column of its own
     */
    public TableFile leftOut(Heading heading, List<Judged> cells, Function<Judged, String> why, Locale locale) {
        List<Column> columns = new ArrayList<>(FigureLines.columns(locale));
        columns.add(Column.words(Texts.get("import.left_out.why", locale)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Judged one : cells) {
            List<Cell> row = new ArrayList<>(lines.of(one));
            row.add(Cell.text(why.apply(one)));
            rows.add(row);
        }
        return file(heading, columns, rows::forEach, locale);
    }

    private TableFile file(Heading heading, FileTable.Rows rows, Locale locale) {
        return file(heading, FigureLines.columns(locale), rows, locale);
    }

    private TableFile file(Heading heading, List<Column> columns, FileTable.Rows rows, Locale locale) {
        ExportCaption caption = new ExportCaption(
                heading.title(),
                Texts.get("figures.how", locale),
                heading.filter(),
                heading.period(),
                "",
                "",
                exports.simulated() ? Texts.get("files.simulated", locale) : "");
        FileTable table = new FileTable(heading.name(), columns, rows);
        return TableFile.of(new CaptionedTable(table, caption));
    }

    private void each(List<Target> targets, Consumer<List<Cell>> reader) {
        for (int from = 0; from < targets.size(); from += BLOCK) {
            List<Target> block = targets.subList(from, Math.min(from + BLOCK, targets.size()));
            Map<Place.Empty, Figure> held =
                    extract.in(block.stream().map(Target::place).toList());
            for (Target target : block) {
                Figure figure = held.get(target.place());
                reader.accept(figure == null ? lines.of(target) : lines.of(figure));
            }
        }
    }
}
