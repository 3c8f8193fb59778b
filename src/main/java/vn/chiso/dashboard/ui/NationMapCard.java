package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.Sign;

/** The provinces as tiles, and how much each says of the selected indicator. A click leads into the province. */
final class NationMapCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("nation.map.title"));
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardFilter filter;

    NationMapCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context);
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
        setVisible(nation != null);
        if (nation == null || !tools.changed(nation.tiles(), indicator)) {
            focus.forget();
            return;
        }
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
                        () -> body(nation, indicator, words),
                        file(nation, indicator, words, data.filter()),
                        signs(nation, indicator)));
        focus.forget();
    }

    private Component body(Nation nation, Indicator indicator, ShownWords words) {
        TileMapView map = new TileMapView(nation.tiles(), indicator, words, focus, this::open);
        List<Nation.Tile> provinces = provinces(nation);
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
        Div body = new Div(map, beside);
        body.addClassName("nation-map");
        return body;
    }

    private void open(Nation.Tile tile) {
        context.navigate().accept(Objects.requireNonNull(filter).withUnit(tile.unit()));
    }

    private String title(Nation nation) {
        List<Nation.Tile> whole = provinces(nation).stream()
                .filter(tile -> TileState.of(tile) == TileState.WHOLE)
                .toList();
        return switch (whole.size()) {
            case 0 -> getTranslation("nation.map.none_whole");
            case 1 ->
                getTranslation("nation.map.one_whole", whole.getFirst().unit().name());
            default -> getTranslation("nation.map.many_whole", whole.size());
        };
    }

    private FileTable file(Nation nation, Indicator indicator, ShownWords words, DashboardFilter now) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Nation.Tile tile : provinces(nation)) {
            rows.add(List.of(
                    Cell.text(tile.unit().code()),
                    Cell.text(tile.unit().fullName()),
                    words.inFile(tile.shown(), indicator, true),
                    Cell.text(words.note(tile.shown())),
                    Cell.text(words.year(tile.shown())),
                    Cell.text(words.scope(tile.shown())),
                    Cell.text(getTranslation(TileState.of(tile).key()))));
        }
        List<Column> heads = List.of(
                Column.brief(getTranslation("nation.code")),
                Column.text(getTranslation("nation.province")),
                Column.number(getTranslation("files.head.figure")),
                Column.text(getTranslation("files.head.note")),
                Column.brief(getTranslation("files.head.period")),
                Column.text(getTranslation("trend.scope")),
                Column.text(getTranslation("grid.state")));
        return FileTable.of(Captions.fileName(getTranslation("nation.map.file"), now), heads, rows);
    }

    private static List<Nation.Tile> provinces(Nation nation) {
        return nation.tiles().stream().filter(tile -> tile.anchor() == null).toList();
    }

    private static Set<Sign> signs(Nation nation, Indicator indicator) {
        Set<Sign> signs = EnumSet.of(Sign.SILENT);
        for (Nation.Tile tile : nation.tiles()) {
            signs.addAll(CarriedMarks.signs(List.of(tile.shown()), indicator));
            if (tile.shown().plain() instanceof Shown.RolledUp rolledUp
                    && rolledUp.cell().qualified() > 0) {
                signs.add(Sign.ABOUT);
            }
        }
        return signs;
    }
}
