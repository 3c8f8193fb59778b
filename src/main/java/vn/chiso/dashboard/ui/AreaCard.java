package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.boundary.MapSheet;
import vn.chiso.dashboard.AreaScale;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Unit;

/** The units below a province or district where they lie; not there where no outlines of them are in use. */
final class AreaCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private final IconButton asTable = new IconButton(Symbol.TABLE, "", this::turn);
    private transient @Nullable DashboardFilter filter;

    AreaCard(CardContext context) {
        this.context = context;
        tools = new CardTools(getContent(), context);
        tools.addFirst(asTable);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return new Card("map");
    }

    void show(DashboardData data) {
        filter = data.filter();
        MapSheet sheet = data.map();
        Indicator indicator = data.indicator();
        boolean drawn = sheet != null && indicator != null;
        setVisible(drawn);
        if (sheet == null || indicator == null) {
            PageTables.remove(getContent());
            tools.changed();
            return;
        }
        if (!tools.changed(
                data.children().units(), indicator, sheet, data.filter().tables())) {
            focus.forget();
            return;
        }
        boolean tables = data.filter().tables();
        asTable.setName(getTranslation(tables ? "map.as_map" : "files.as_table"));
        asTable.setSymbol(tables ? Symbol.MAP : Symbol.TABLE);
        asTable.setPressed(tables);
        ShownWords words = new ShownWords(context, getLocale());
        Map<Unit, Shown> shown = AreaMap.ordered(
                data.children().units().stream().map(row -> Map.entry(Objects.requireNonNull(row.unit()), row.shown())),
                indicator);
        AreaItems looks = new AreaItems(indicator, AreaScale.of(shown.values(), indicator), words);
        tools.show(
                data,
                CardView.table(
                                getTranslation("map.title", indicator.shortName(getLocale())),
                                indicator.name(getLocale()),
                                () -> body(sheet, shown, indicator, words, tables),
                                () -> file(shown, indicator, words, data.filter()),
                                looks.signs(shown.values()))
                        .withFoot(AreaMap.foot(this, sheet, shown)));
        focus.forget();
    }

    private Component body(
            MapSheet sheet, Map<Unit, Shown> shown, Indicator indicator, ShownWords words, boolean tables) {
        return tables
                ? new AreaTable(shown, indicator, words, focus, this::open)
                : new AreaMap(sheet, shown, indicator, words, this::open);
    }

    private void open(Unit unit) {
        DashboardFilter now = Objects.requireNonNull(filter);
        if (unit.id() != now.unit().id()) {
            context.navigate().accept(now.withUnit(unit));
        }
    }

    private void turn() {
        DashboardFilter now = Objects.requireNonNull(filter);
        context.navigate().accept(now.withTables(!now.tables()));
    }

    private FileTable file(Map<Unit, Shown> shown, Indicator indicator, ShownWords words, DashboardFilter now) {
        List<List<Cell>> rows = new ArrayList<>();
        shown.forEach((unit, one) -> rows.add(List.of(
                Cell.text(Objects.requireNonNullElse(unit.code(), "")),
                Cell.text(unit.fullName()),
                words.inFile(one, indicator, true),
                Cell.text(words.note(one)),
                Cell.text(words.year(one)),
                Cell.text(words.scope(one)))));
        List<Column> heads = List.of(
                Column.brief(getTranslation("nation.code")),
                Column.text(getTranslation("map.unit")),
                Column.number(getTranslation("files.head.figure")),
                Column.text(getTranslation("files.head.note")),
                Column.brief(getTranslation("files.head.period")),
                Column.text(getTranslation("trend.scope")));
        return FileTable.of(Captions.fileName(getTranslation("nation.map.file"), now), heads, rows);
    }
}
