package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.KeyFigure;
import vn.chiso.dashboard.Shown;
import vn.chiso.observation.ui.Sign;

/** The key figures of a page as the rows of a file, each beside what it was before. */
final class KeyFigureTable {

    private KeyFigureTable() {}

    static CaptionedTable of(DashboardData data, CardContext context, Locale locale) {
        ShownWords words = new ShownWords(context, locale);
        List<List<Cell>> rows =
                data.keyFigures().stream().map(one -> row(one, words, locale)).toList();
        List<Column> columns = List.of(
                Column.words(Texts.get("tiers.indicator", locale)),
                Column.number(Texts.get("files.head.figure", locale)),
                Column.text(Texts.get("files.head.note", locale)),
                Column.brief(Texts.get("files.head.period", locale)),
                Column.text(Texts.get("trend.scope", locale)),
                Column.number(Texts.get("files.head.before", locale)),
                Column.brief(Texts.get("files.head.period.before", locale)));
        FileTable table =
                FileTable.of(Captions.fileName(Texts.get("files.key.file", locale), data.filter()), columns, rows);
        String title = Texts.get("files.key", locale);
        return new CaptionedTable(
                table,
                Captions.of(data, CardView.table(title, "", Div::new, () -> table, signs(data)), context, locale));
    }

    private static List<Cell> row(KeyFigure key, ShownWords words, Locale locale) {
        Shown before = key.previous() == null ? new Shown.Nothing() : key.previous();
        return List.of(
                Cell.text(key.indicator().name(locale)),
                words.inFile(key.shown(), key.indicator(), true),
                Cell.text(words.note(key.shown())),
                Cell.text(words.year(key.shown())),
                Cell.text(words.scope(key.shown())),
                key.previous() == null ? Cell.EMPTY : words.inFile(before, key.indicator(), true),
                Cell.text(words.year(before)));
    }

    private static Set<Sign> signs(DashboardData data) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        data.keyFigures().forEach(key -> signs.addAll(CarriedMarks.signs(List.of(key.shown()), key.indicator())));
        return signs;
    }
}
