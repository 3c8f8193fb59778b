package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chiso.dashboard.Nation;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/**
 * The country as a grid of tiles, each a button, in reading order. Values stand beside the lit tiles while there is
 * room, otherwise in them. The archipelagos are tied to their provinces by a line.
 */
final class TileMapView extends Composite<Drawn> {

    private static final long serialVersionUID = 1L;
    private static final int LABELLED_AT_MOST = 9;
    private static final int LABEL_COLUMNS = 2;

    private final transient ShownWords words;
    private final transient Indicator indicator;
    private final Drawn buttons;
    private final Div map = new Div();
    private final transient SerializableConsumer<Nation.Tile> open;
    private final Set<Integer> taken = new HashSet<>();
    private int columns;

    TileMapView(
            List<Nation.Tile> tiles,
            Indicator indicator,
            ShownWords words,
            FocusMemory focus,
            SerializableConsumer<Nation.Tile> open) {
        this.words = words;
        this.indicator = indicator;
        buttons = new Drawn("div", focus);
        this.open = open;
        boolean beside =
                tiles.stream().filter(tile -> TileState.of(tile).isLit()).count() <= LABELLED_AT_MOST;
        map.addClassName("tile-map");
        map.getElement().setAttribute("role", "group");
        String label = getTranslation("nation.map.label", indicator.name(getLocale()));
        map.getElement().setAttribute("aria-label", label);
        tiles.forEach(tile -> {
            int width = width(tile);
            for (int i = 0; i < width; i++) {
                taken.add(place(tile.column() + i, tile.row()));
            }
            columns = Math.max(columns, tile.column() + width);
        });
        List<Nation.Tile> inOrder = tiles.stream()
                .sorted(Comparator.comparingInt(Nation.Tile::row).thenComparingInt(Nation.Tile::column))
                .toList();
        for (Nation.Tile tile : inOrder) {
            if (tile.anchor() != null) {
                addTie(tile, tiles);
            }
            map.add(tile(tile, !beside));
            if (beside && tile.anchor() == null && TileState.of(tile).isLit()) {
                addLabel(tile);
            }
        }
        map.getStyle().set("--columns", String.valueOf(columns));
        buttons.draw(map);
    }

    @Override
    protected Drawn initContent() {
        return buttons;
    }

    private Component tile(Nation.Tile tile, boolean withValue) {
        TileState state = TileState.of(tile);
        Span content = new Span(new Span(tile.label()));
        content.addClassName("tile__text");
        if (withValue && state.isLit()) {
            // the title names the indicator; its unit of measure would take two lines of every tile
            Span value = new Span(words.value(tile.shown(), indicator, false));
            value.addClassName("tile__value");
            content.add(value);
        }
        String name = tile.anchor() == null
                ? tile.unit().fullName()
                : tile.label() + " (" + tile.unit().name() + ")";
        String said = state == TileState.OTHER
                ? name + ", " + getTranslation(state.key())
                : words.sentence(name, tile.shown(), indicator);
        if (tile.anchor() != null) {
            Span province = new Span("(" + tile.unit().name() + ")");
            province.addClassName("tile__anchor");
            content.add(province);
        }
        NativeButton button = buttons.button(tile.label(), said, content, () -> open.accept(tile));
        button.addClassNames("tile", state.className());
        if (tile.anchor() != null) {
            button.addClassName("tile--sea");
        }
        // the map counts from zero, lines of a CSS grid from one
        button.getStyle()
                .set("grid-column", (tile.column() + 1) + " / span " + width(tile))
                .set("grid-row", String.valueOf(tile.row() + 1));
        return button;
    }

    /** Beside the tile, at the right if nothing stands there, else at the left, else above; none where all is taken. */
    private void addLabel(Nation.Tile tile) {
        boolean right = isFree(tile.column() + 1, tile.row());
        boolean left = !right && isFree(tile.column() - LABEL_COLUMNS, tile.row());
        boolean above = !right && !left && isFree(tile.column(), tile.row() - 1);
        if (!right && !left && !above) {
            return;
        }
        int column = right ? tile.column() + 1 : left ? tile.column() - LABEL_COLUMNS : tile.column();
        int row = above ? tile.row() - 1 : tile.row();
        for (int i = 0; i < LABEL_COLUMNS; i++) {
            taken.add(place(column + i, row));
        }
        columns = Math.max(columns, column + LABEL_COLUMNS);
        // an amount of money with its unit is wider than the room beside a tile
        Span value = new Span(words.value(tile.shown(), indicator, indicator.kind() != Kind.MONEY));
        value.addClassName("tile-label__value");
        Span year = new Span(words.shortYear(tile.shown()));
        Span scope = new Span(words.shortScope(tile.shown()));
        scope.addClassName("tile-label__scope");
        scope.setTitle(words.scope(tile.shown()));
        Div label = new Div(new Div(value, new Span(" "), year), scope);
        label.addClassName("tile-label");
        if (left) {
            label.addClassName("tile-label--left");
        } else if (above) {
            label.addClassName("tile-label--above");
        }
        // the button says it all
        label.getElement().setAttribute("aria-hidden", "true");
        label.getStyle()
                .set("grid-column", (column + 1) + " / span " + LABEL_COLUMNS)
                .set("grid-row", String.valueOf(row + 1));
        map.add(label);
    }

    private boolean isFree(int column, int row) {
        for (int i = 0; i < LABEL_COLUMNS; i++) {
            if (column + i < 0 || row < 0 || taken.contains(place(column + i, row))) {
                return false;
            }
        }
        return true;
    }

    private void addTie(Nation.Tile tile, List<Nation.Tile> tiles) {
        tiles.stream()
                .filter(other -> other.anchor() == null
                        && other.unit().id() == tile.unit().id())
                .findFirst()
                .ifPresent(province -> {
                    boolean level = province.row() == tile.row();
                    boolean falls = (province.column() < tile.column()) == (province.row() < tile.row());
                    Span line = new Span();
                    String slope = level ? "tile-tie--level" : falls ? "tile-tie--down" : "tile-tie--up";
                    line.addClassNames("tile-tie", slope);
                    line.getElement().setAttribute("aria-hidden", "true");
                    line.getStyle()
                            .set("grid-column", span(province.column(), tile.column()))
                            .set("grid-row", span(province.row(), tile.row()));
                    map.add(line);
                });
    }

    private static String span(int one, int other) {
        return (Math.min(one, other) + 1) + " / " + (Math.max(one, other) + 2);
    }

    /** Archipelagos are wider, for the name of their province and for the sea before them. */
    private static int width(Nation.Tile tile) {
        return tile.anchor() == null ? 1 : 2;
    }

    private static int place(int column, int row) {
        return row * 100 + column;
    }
}
