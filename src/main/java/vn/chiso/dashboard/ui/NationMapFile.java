package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.Sign;

/** What the map of the country shows, as a file, and the marks that occur in it. */
final class NationMapFile {

    private NationMapFile() {}

    static FileTable of(Nation nation, Indicator indicator, ShownWords words, DashboardFilter now) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Nation.Tile tile : provinces(nation)) {
            rows.add(List.of(
                    Cell.text(tile.unit().code()),
                    Cell.text(tile.unit().fullName()),
                    words.inFile(tile.shown(), indicator, true),
                    Cell.text(words.note(tile.shown())),
                    Cell.text(words.year(tile.shown())),
                    Cell.text(words.scope(tile.shown())),
                    Cell.text(words.text(TileState.of(tile).key()))));
        }
        List<Column> heads = List.of(
                Column.brief(words.text("nation.code")),
                Column.text(words.text("nation.province")),
                Column.number(words.text("files.head.figure")),
                Column.text(words.text("files.head.note")),
                Column.brief(words.text("files.head.period")),
                Column.text(words.text("trend.scope")),
                Column.text(words.text("grid.state")));
        return FileTable.of(Captions.fileName(words.text("nation.map.file"), now), heads, rows);
    }

    static List<Nation.Tile> provinces(Nation nation) {
        return nation.tiles().stream().filter(tile -> tile.anchor() == null).toList();
    }

    static Set<Sign> signs(Nation nation, Indicator indicator) {
        Set<Sign> signs = EnumSet.of(Sign.SILENT);
        for (Nation.Tile tile : nation.tiles()) {
            for (Figure figure : ShownWords.figures(tile.shown())) {
                signs.addAll(Sign.of(figure, indicator));
            }
            if (tile.shown() instanceof Shown.RolledUp rolledUp
                    && rolledUp.cell().qualified() > 0) {
                signs.add(Sign.ABOUT);
            }
        }
        return signs;
    }
}
