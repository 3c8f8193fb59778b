package vn.chiso.boundary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chiso.boundary.BoundaryArea;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.boundary.BoundaryReview;
import vn.chiso.boundary.MapSheet;
import vn.chiso.territory.Unit;

/** All areas of a file as readers will see them, and for which of them no unit was found. A click matches one by hand. */
final class BoundaryPreview extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** What is known of an area. */
    private enum State {
        MATCHED("said", ""),
        DOUBTFUL("conflict", "≠"),
        UNMATCHED("none", "?");

        private final String look;
        private final String mark;

        State(String look, String mark) {
            this.look = look;
            this.mark = mark;
        }

        private String key() {
            return "boundary.preview." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final transient BoundaryEdition edition;
    private final transient Set<Integer> doubtful = new HashSet<>();
    private final transient Map<Long, Unit> units;
    private final transient Map<State, Integer> counts = new EnumMap<>(State.class);

    BoundaryPreview(
            BoundaryEditions editions,
            BoundaryReview review,
            BoundaryEdition edition,
            SerializableConsumer<BoundaryArea> match) {
        this.edition = edition;
        List<BoundaryArea> areas = editions.areas(edition.id());
        review.doubtful(edition.id()).forEach(area -> doubtful.add(area.number()));
        units = review.units(edition.id()).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<BoundaryMap.Item> items = new ArrayList<>();
        areas.forEach(area -> items.add(item(area)));
        for (MapSheet.Islands islands : review.islands(edition.id())) {
            String name = islands.name() + " (" + islands.unit().name() + ")";
            items.add(
                    new BoundaryMap.Item(islands.key(), "none", "", getTranslation("boundary.preview.islands", name)));
        }
        BoundaryMap map = new BoundaryMap();
        map.addClassName("boundary-map");
        map.show(new BoundaryMap.Model(
                review.address(edition.id()),
                getTranslation("boundary.preview.label", edition.name()),
                getTranslation("boundary.preview.unmatched"),
                getTranslation("map.failed"),
                items));
        map.addAreaClickListener(click -> areas.stream()
                .filter(area -> BoundaryReview.keyOf(area).equals(click.key()))
                .findFirst()
                .ifPresent(match));
        Div drawn = new Div(map, legend());
        drawn.addClassName("area-map");
        Paragraph about = new Paragraph(getTranslation("boundary.preview.about"));
        about.addClassName("muted");
        getContent().addClassNames("card", "import__card");
        getContent().add(new H2(getTranslation("boundary.preview")), about, drawn);
    }

    private BoundaryMap.Item item(BoundaryArea area) {
        State state = state(area);
        counts.merge(state, 1, Integer::sum);
        String label = getTranslation("boundary.area", area.number(), area.label(edition.columns()));
        Unit unit = area.unitId() == null ? null : units.get(area.unitId());
        return new BoundaryMap.Item(
                BoundaryReview.keyOf(area),
                state.look,
                state.mark,
                unit == null
                        ? label + ", " + getTranslation(state.key())
                        : label + ", " + getTranslation("boundary.matched_to", unit.fullName()));
    }

    private State state(BoundaryArea area) {
        if (area.unitId() == null) {
            return State.UNMATCHED;
        }
        return doubtful.contains(area.number()) ? State.DOUBTFUL : State.MATCHED;
    }

    /** Only what occurs, with how many there are. */
    private Div legend() {
        Div part = new Div();
        part.addClassName("area-legend__part");
        counts.forEach((state, count) -> {
            Span sample = new Span(state.mark);
            sample.addClassNames("area-legend__sample", "area--" + state.look);
            sample.getElement().setAttribute("aria-hidden", "true");
            part.add(new Div(sample, new Span(getTranslation(state.key()) + ": " + count)));
        });
        Div legend = new Div(part);
        legend.addClassName("area-legend");
        return legend;
    }
}
