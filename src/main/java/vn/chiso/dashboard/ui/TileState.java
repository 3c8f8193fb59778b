package vn.chiso.dashboard.ui;

import java.util.Locale;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;

/** How much of a province a tile speaks for; each is drawn so that it can be told apart in black and white. */
enum TileState {
    /** The province as a whole: filled. */
    WHOLE,
    /** Several agencies, a range or a sample: striped. */
    SEVERAL,
    /** One agency: outlined. */
    ONE,
    /** Figures of other indicators only: dashed. */
    OTHER,
    /** No figures at all: plain. */
    NONE;

    static TileState of(Nation.Tile tile) {
        return of(tile.shown(), tile.hasAny());
    }

    private static TileState of(Shown shown, boolean hasAny) {
        return switch (shown) {
            case Shown.Own own -> own.isWhole() ? WHOLE : SEVERAL;
            case Shown.RolledUp rolledUp -> SEVERAL;
            case Shown.Partial partial -> SEVERAL;
            case Shown.Below below -> SEVERAL;
            case Shown.Across across -> SEVERAL;
            case Shown.Single single -> ONE;
            case Shown.Carried carried -> ofCarried(carried, hasAny);
            case Shown.Nothing nothing -> hasAny ? OTHER : NONE;
        };
    }

    /** What is said of a former part never speaks for the whole; of one agency it is said before and after. */
    private static TileState ofCarried(Shown.Carried carried, boolean hasAny) {
        TileState plain = of(carried.shown(), hasAny);
        return plain == ONE || carried.isTotal() ? plain : SEVERAL;
    }

    /** Whether there is a value to write beside the tile. */
    boolean isLit() {
        return compareTo(ONE) <= 0;
    }

    String className() {
        return "tile--" + name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "nation.tile." + name().toLowerCase(Locale.ROOT);
    }
}
