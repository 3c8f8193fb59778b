package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.Drawing;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.boundary.MapSheet;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.Sign;
import vn.chiso.territory.Unit;

/** The provinces as tiles, and how much each says of the selected indicator. A click leads into the province. */
final class NationMapCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("nation.map.title"));
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private final MapSwitch choice = new MapSwitch(this::choose);
    private final IconButton asTable = new IconButton(Symbol.TABLE, "", this::turn);
    private transient @Nullable DashboardFilter filter;

    NationMapCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context);
        tools.addFirst(choice);
        tools.addFirst(asTable);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows the map, and hides below the nation. */
    void show(DashboardData data) {
        filter = data.filter();
        Nation nation = data.nation();
        Indicator indicator = data.indicator();
        MapSheet sheet = data.map();
        setVisible(nation != null);
        if (nation == null
                || !tools.changed(
                        nation.tiles(),
                        indicator,
                        sheet,
                        data.filter().areas(),
                        data.filter().tables())) {
            focus.forget();
            return;
        }
        showChoice(sheet, data.filter());
        if (indicator == null) {
            tools.showEmpty(
                    getTranslation("nation.map.title"),
                    getTranslation("nation.empty"),
                    getTranslation("nation.empty.text"));
            return;
        }
        ShownWords words = new ShownWords(context, getLocale());
        String subtitle = indicator.name(getLocale())
                + (data.filter().year() == null ? ", " + getTranslation("nation.latest") : "");
        tools.show(
                data,
                CardView.table(
                                title(nation),
                                subtitle,
                                () -> body(data, nation, indicator, words),
                                () -> NationMapFile.of(nation, indicator, words, data.filter()),
                                NationMapFile.signs(nation, indicator))
                        .withFoot(foot(data, nation, indicator)));
        focus.forget();
    }

    private void showChoice(@Nullable MapSheet sheet, DashboardFilter now) {
        choice.setVisible(sheet != null);
        choice.show(now.areas());
        asTable.setVisible(sheet != null && now.areas());
        asTable.setName(getTranslation(now.tables() ? "map.as_map" : "files.as_table"));
        asTable.setSymbol(now.tables() ? Symbol.MAP : Symbol.TABLE);
        asTable.setPressed(now.tables());
    }

    private Component body(DashboardData data, Nation nation, Indicator indicator, ShownWords words) {
        MapSheet sheet = data.map();
        if (sheet == null || !data.filter().areas()) {
            return tiles(nation, indicator, words);
        }
        Map<Unit, Shown> shown = shown(nation, indicator);
        return data.filter().tables()
                ? new AreaTable(shown, indicator, words, focus, this::open)
                : new AreaMap(sheet, shown, indicator, words, this::open);
    }

    /** Whose outlines are shown; that there are none is said to those who can bring them in. */
    private Component[] foot(DashboardData data, Nation nation, Indicator indicator) {
        MapSheet sheet = data.map();
        if (sheet != null && data.filter().areas()) {
            return new Component[] {AreaMap.foot(this, sheet, shown(nation, indicator))};
        }
        List<Component> foot = new ArrayList<>();
        Set<Sign> carried = CarriedMarks.carried(
                nation.tiles().stream().map(Nation.Tile::shown).toList());
        if (!carried.isEmpty()) {
            foot.add(new LegendLine(carried));
        }
        if (sheet == null && data.filter().areas()) {
            foot.add(new Div(getTranslation("map.none.tiles")));
        }
        if (sheet == null && context.keepsBoundaries()) {
            foot.add(new Anchor("boundaries", getTranslation("map.none")));
        }
        return foot.toArray(Component[]::new);
    }

    private static Map<Unit, Shown> shown(Nation nation, Indicator indicator) {
        return AreaMap.ordered(
                NationMapFile.provinces(nation).stream().map(tile -> Map.entry(tile.unit(), tile.shown())), indicator);
    }

    private Component tiles(Nation nation, Indicator indicator, ShownWords words) {
        TileMapView map = new TileMapView(nation.tiles(), indicator, words, focus, tile -> open(tile.unit()));
        List<Nation.Tile> provinces = NationMapFile.provinces(nation);
        long lit = provinces.stream().filter(tile -> TileState.of(tile).isLit()).count();
        Span count = new Span(String.valueOf(lit));
        count.addClassName("tile-count__lit");
        Span all = new Span("/" + provinces.size());
        Div figure = new Div(count, all);
        figure.addClassName("tile-count__figure");
        Div total = new Div(figure, new Span(getTranslation("nation.map.count")));
        total.addClassName("tile-count");
        Div legend = new Div();
        legend.addClassName("tile-legend");
        for (TileState state : TileState.values()) {
            Span sample = new Span();
            sample.addClassNames("tile", "tile--sample", state.className());
            sample.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Div(sample, new Span(getTranslation(state.key()))));
        }
        Div beside = new Div(total, legend);
        beside.addClassName("tile-beside");
        Div body = new Div(map, Drawing.of(beside));
        body.addClassName("nation-map");
        return body;
    }

    private void open(Unit unit) {
        context.navigate().accept(Objects.requireNonNull(filter).withUnit(unit));
    }

    private void choose(boolean areas) {
        context.navigate().accept(Objects.requireNonNull(filter).withAreas(areas));
    }

    private void turn() {
        DashboardFilter now = Objects.requireNonNull(filter);
        context.navigate().accept(now.withTables(!now.tables()));
    }

    private String title(Nation nation) {
        List<Nation.Tile> whole = NationMapFile.provinces(nation).stream()
                .filter(tile -> TileState.of(tile) == TileState.WHOLE)
                .toList();
        return switch (whole.size()) {
            case 0 -> getTranslation("nation.map.none_whole");
            case 1 ->
                getTranslation("nation.map.one_whole", whole.getFirst().unit().name());
            default -> getTranslation("nation.map.many_whole", whole.size());
        };
    }
}
