package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureInFile;
import vn.chiso.observation.FigureText;

/** The figures of one agency as the rows of a file. */
final class AgencyFile {

    private AgencyFile() {}

    /** Indicator, part of it, figure, note, period and section, in the order given. */
    static FileTable of(String name, List<Figure> figures, Catalogue catalogue, Locale locale) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Indicator indicator = catalogue.indicator(figure.indicatorId());
            rows.add(List.of(
                    Cell.text(indicator.name(locale)),
                    figure.itemId() == DimensionItem.WHOLE
                            ? Cell.EMPTY
                            : Cell.text(catalogue.item(figure.itemId()).label()),
                    FigureInFile.withUnit(figure, indicator, locale),
                    Cell.text(FigureInFile.note(figure, locale)),
                    Cell.text(FigureText.period(figure.period(), locale)),
                    Cell.text(Captions.section(figure))));
        }
        List<Column> columns = List.of(
                Column.words(Texts.get("dashboard.agency.indicator", locale)),
                Column.text(Texts.get("dashboard.agency.part", locale)),
                Column.number(Texts.get("dashboard.agency.value", locale)),
                Column.text(Texts.get("files.head.note", locale)),
                Column.text(Texts.get("dashboard.agency.period", locale)),
                Column.text(Texts.get("dashboard.agency.section", locale)));
        return FileTable.of(name, columns, rows);
    }
}
