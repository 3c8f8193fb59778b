package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;

/** Chooses between the country as tiles and as areas. */
final class MapSwitch extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final NativeButton tiles;
    private final NativeButton areas;

    /** @param choose gets whether areas are wanted */
    MapSwitch(SerializableConsumer<Boolean> choose) {
        tiles = new NativeButton("", click -> choose.accept(false));
        areas = new NativeButton("", click -> choose.accept(true));
        tiles.addClassName("choice__option");
        areas.addClassName("choice__option");
        getContent().addClassNames("choice", "map-switch");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(tiles, areas);
    }

    void show(boolean areasShown) {
        getContent().getElement().setAttribute("aria-label", getTranslation("map.as"));
        tiles.setText(getTranslation("map.as.tiles"));
        areas.setText(getTranslation("map.as.areas"));
        tiles.getElement().setAttribute("aria-pressed", String.valueOf(!areasShown));
        areas.getElement().setAttribute("aria-pressed", String.valueOf(areasShown));
    }
}
