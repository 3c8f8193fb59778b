package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.text.DateText;
import vn.chiso.boundary.MapSheet;
import vn.chiso.boundary.ui.BoundaryMap;
import vn.chiso.dashboard.AreaScale;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Unit;

/** Units where they lie, in the colour of what each shows, with the legend beside them. A click leads into the unit. */
final class AreaMap extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final BoundaryMap map = new BoundaryMap();
    private final transient MapSheet sheet;
    private final transient Map<Unit, Shown> shown;
    private final transient SerializableConsumer<Unit> open;

    AreaMap(
            MapSheet sheet,
            Map<Unit, Shown> shown,
            Indicator indicator,
            ShownWords words,
            SerializableConsumer<Unit> open) {
        this.sheet = sheet;
        this.shown = shown;
        this.open = open;
        AreaScale scale = AreaScale.of(shown.values(), indicator);
        AreaItems looks = new AreaItems(indicator, scale, words);
        List<BoundaryMap.Item> items = looks.of(shown, sheet);
        map.addClassName("boundary-map");
        map.show(new BoundaryMap.Model(
                sheet.address(),
                getTranslation("map.label", indicator.name(getLocale())),
                getTranslation("matrix.sign.silent"),
                getTranslation("map.failed"),
                items));
        map.addAreaClickListener(click -> open(click.key()));
        getContent().addClassName("area-map");
        getContent().add(map, new AreaLegend(indicator, scale, looks, items, shown.values()));
    }

    /** Highest first, silence last and by name. */
    static Map<Unit, Shown> ordered(Stream<Map.Entry<Unit, Shown>> all, Indicator indicator) {
        return all.sorted(
                        Comparator.comparing((Map.Entry<Unit, Shown> one) -> one.getValue(), ShownOrder.of(indicator)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** Whose outlines these are, and whom they leave out. */
    static Component foot(Component parent, MapSheet sheet, Map<Unit, Shown> shown) {
        String without = shown.keySet().stream()
                .filter(unit -> !sheet.drawn().contains(unit.id()))
                .map(Unit::fullName)
                .collect(Collectors.joining(", "));
        Div foot = new Div(
                new Span(parent.getTranslation("map.source", sheet.source(), DateText.format(sheet.validFrom()))));
        if (!without.isEmpty()) {
            foot.add(new Div(parent.getTranslation("map.without", without)));
        }
        return foot;
    }

    private void open(String key) {
        Stream.concat(
                        shown.keySet().stream().filter(unit -> unit.key().equals(key)),
                        sheet.islands().stream()
                                .filter(one -> one.key().equals(key))
                                .map(MapSheet.Islands::unit))
                .findFirst()
                .ifPresent(open);
    }
}
