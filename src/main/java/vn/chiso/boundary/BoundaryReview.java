package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.boundary.BoundaryArea.Found;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Holds a file of outlines against the register before readers see it: which units have no area or several, which areas
 * contradict themselves, and how all of it looks.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMINISTRATOR + "')")
public class BoundaryReview {

    /** Where the drawing of a whole file is found, before its number and version. */
    static final String PATH = "boundary-previews/";

    private static final Pattern ID = Pattern.compile("(\\d{1,18})-\\d{1,9}-\\d{1,9}");

    private final BoundaryStore store;
    private final TerritoryService territory;
    private final MapIslands islands;
    private final Archipelagos archipelagos;

    BoundaryReview(BoundaryStore store, TerritoryService territory, MapIslands islands, Archipelagos archipelagos) {
        this.store = store;
        this.territory = territory;
        this.islands = islands;
        this.archipelagos = archipelagos;
    }

    /** The units in force on its day, of its level, that no area belongs to; by name. */
    public List<Unit> without(long id) {
        List<Long> with = store.areasOf(id).stream()
                .map(BoundaryArea::unitId)
                .filter(Objects::nonNull)
                .toList();
        Set<Long> drawn = new HashSet<>(with);
        return units(id).stream().filter(unit -> !drawn.contains(unit.id())).toList();
    }

    /** The areas whose code is that of a unit of another name: one of both is wrong. */
    public List<BoundaryArea> doubtful(long id) {
        BoundaryEdition edition = demand(id);
        String property = edition.columns().name();
        UnitNames names = new UnitNames(territory, edition.columns().level(), edition.validFrom());
        return property == null
                ? List.of()
                : store.areasOf(id).stream()
                        .filter(area -> area.found() == Found.CODE && area.unitId() != null)
                        .filter(area -> area.properties().get(property) != null)
                        .filter(area -> names.ofName(area.properties().get(property), null).stream()
                                .noneMatch(unit -> Objects.equals(unit.id(), area.unitId())))
                        .toList();
    }

    /** The areas that belong to one unit together, side by side: its parts, or two units under one code. Nobody has to look
     * at those that somebody matched. */
    public List<BoundaryArea> shared(long id) {
        Map<Long, List<BoundaryArea>> byUnit = new LinkedHashMap<>();
        for (BoundaryArea area : store.areasOf(id)) {
            if (area.unitId() != null) {
                byUnit.computeIfAbsent(area.unitId(), unit -> new ArrayList<>()).add(area);
            }
        }
        return byUnit.values().stream()
                .filter(areas -> areas.size() > 1)
                .flatMap(List::stream)
                .filter(area -> area.found() != Found.HAND)
                .toList();
    }

    /** The units that its areas can belong to; by name. */
    public List<Unit> units(long id) {
        return units(demand(id));
    }

    /** Where all areas of a file are drawn, whether or not a unit was found for them: {@link #keyOf} tells them apart. */
    public String address(long id) {
        return PATH + id + "-" + MapDrawing.FORMAT + "-" + demand(id).version();
    }

    /** The file behind the last part of such an address; empty where it is none. */
    static Optional<Long> editionOf(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches() ? Optional.of(Long.parseLong(parts.group(1))) : Optional.empty();
    }

    /** How an area is called in the drawing. */
    public static String keyOf(BoundaryArea area) {
        return "a" + area.number();
    }

    /** The archipelagos of the country, which are drawn whatever the file holds; none on maps below the provinces. */
    public List<MapSheet.Islands> islands(long id) {
        BoundaryEdition edition = demand(id);
        return edition.columns().level() == UnitLevel.PROVINCE
                ? islands.of(territory.nation().id(), edition.validFrom())
                : List.of();
    }

    /** The drawing of a whole file as JSON; empty where there is no such file. */
    public Optional<byte[]> drawing(long id) {
        return store.byId(id).map(this::drawn);
    }

    List<Unit> units(BoundaryEdition edition) {
        return territory.allOn(edition.validFrom()).stream()
                .filter(unit -> unit.level() == edition.columns().level())
                .sorted(Comparator.comparing(Unit::name, VietnameseText.collator()))
                .toList();
    }

    private byte[] drawn(BoundaryEdition edition) {
        Map<Integer, Shape> shapes = store.shapes(edition.id());
        List<MapDrawing.Area> areas = new ArrayList<>();
        for (BoundaryArea area : store.areasOf(edition.id())) {
            Shape shape = shapes.get(area.number());
            if (shape != null) {
                areas.add(new MapDrawing.Area(keyOf(area), area.label(edition.columns()), List.of(shape)));
            }
        }
        return new MapDrawing(store.grid(edition.id()), edition.columns().level() == UnitLevel.PROVINCE)
                .of(areas, islands(edition.id()), archipelagos)
                .json();
    }

    private BoundaryEdition demand(long id) {
        return store.byId(id).orElseThrow(() -> new BoundaryRefused("gone"));
    }
}
