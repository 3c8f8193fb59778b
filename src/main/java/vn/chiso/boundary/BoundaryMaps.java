package vn.chiso.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.boundary.EditionsInUse.Held;
import vn.chiso.territory.Lineage;
import vn.chiso.territory.Lineage.Part;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** The maps that can be drawn of the editions in use. Where units lie is public: whoever is signed in sees it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BoundaryMaps {

    private final EditionsInUse inUse;
    private final BoundaryStore store;
    private final TerritoryService territory;
    private final MapIslands islands;
    private final Archipelagos archipelagos;
    private final KeptDrawings kept = new KeptDrawings();

    BoundaryMaps(
            EditionsInUse inUse,
            BoundaryStore store,
            TerritoryService territory,
            MapIslands islands,
            Archipelagos archipelagos) {
        this.inUse = inUse;
        this.store = store;
        this.territory = territory;
        this.islands = islands;
        this.archipelagos = archipelagos;
    }

    /**
     * The map of the units that stand below one on a day: of the newest edition that holds on that day and has an area
     * for at least half of them. No SQL.
     */
    public Optional<MapSheet> sheet(long parentId, LocalDate day) {
        List<Unit> children = territory.childrenOn(parentId, day);
        return inUse.all().stream()
                .filter(held -> !held.validFrom().isAfter(day))
                .filter(held -> areas(held, children, day).size() * 2 >= children.size())
                .findFirst()
                .filter(held -> !children.isEmpty())
                .map(held -> sheet(held, parentId, day));
    }

    /** A drawing as JSON; empty where there is none.
     *
     * @param address what stands in the address of {@link MapSheet#address()} */
    Optional<byte[]> drawing(DrawingAddress address) {
        return inUse.all().stream()
                .filter(held -> held.id() == address.edition())
                .filter(held -> known(address.parent()))
                .findFirst()
                .map(held -> kept.get(
                        new KeptDrawings.Key(address.edition(), held.version(), address.parent(), address.day()),
                        () -> draw(held, address.parent(), address.day())));
    }

    /** Whether the address is the one that a page would name now. */
    boolean isCurrent(DrawingAddress address) {
        return inUse.all().stream()
                .filter(held -> held.id() == address.edition())
                .anyMatch(held -> address.stamp().equals(stamp(held, address.parent(), address.day())));
    }

    private MapSheet sheet(Held held, long parentId, LocalDate day) {
        LocalDate since = since(held, parentId, day);
        return new MapSheet(
                new DrawingAddress(held.id(), parentId, since, stamp(held, parentId, since)).text(),
                held.name(),
                held.source(),
                held.validFrom(),
                areas(held, territory.childrenOn(parentId, since), since).keySet(),
                islands.of(parentId, since));
    }

    /** The first day on which the same units stood there under the edition, so that all days between have one drawing. */
    private LocalDate since(Held held, long parentId, LocalDate day) {
        return territory.childrenEver(parentId).stream()
                .flatMap(unit -> Stream.of(Optional.ofNullable(unit.validFrom()), Optional.ofNullable(unit.validTo())))
                .flatMap(Optional::stream)
                .filter(change -> !change.isAfter(day))
                .reduce(held.validFrom(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private String stamp(Held held, long parentId, LocalDate day) {
        List<Object> parts = new ArrayList<>(List.of(MapDrawing.FORMAT, held.version(), parentId));
        territory.childrenOn(parentId, day).forEach(unit -> parts.addAll(List.of(unit.id(), unit.version())));
        return Integer.toHexString(Objects.hash(parts.toArray()));
    }

    /** Whose area each of the units has that has one: its own, or that of the same land under another name before. */
    private Map<Long, Long> areas(Held held, List<Unit> children, LocalDate day) {
        Map<Long, Long> areas = new HashMap<>();
        for (Unit unit : children) {
            if (held.units().contains(unit.id())) {
                areas.put(unit.id(), unit.id());
            } else {
                formerSelf(unit.id(), day, held.validFrom())
                        .filter(held.units()::contains)
                        .ifPresent(former -> areas.put(unit.id(), former));
            }
        }
        return areas;
    }

    /** Who was all of the unit and nothing else on a day before. */
    private Optional<Long> formerSelf(long unitId, LocalDate day, LocalDate before) {
        Lineage lineage = territory.lineage();
        List<Part> origins = lineage.origins(unitId, day, before);
        if (origins.size() != 1 || !origins.getFirst().isWhole()) {
            return Optional.empty();
        }
        long former = origins.getFirst().id();
        List<Part> went = lineage.destinations(former, before, day);
        return went.size() == 1 && went.getFirst().isWhole() ? Optional.of(former) : Optional.empty();
    }

    private boolean known(long unitId) {
        return territory.all().stream().anyMatch(unit -> unit.id() == unitId);
    }

    private byte[] draw(Held held, long parentId, LocalDate day) {
        List<Unit> children = territory.childrenOn(parentId, day);
        Map<Long, Long> areaOf = areas(held, children, day);
        Map<Long, List<Shape>> shapes = store.shapes(held.id(), Set.copyOf(areaOf.values()));
        List<MapDrawing.Area> areas = children.stream()
                .filter(unit -> areaOf.containsKey(unit.id()))
                .map(unit -> MapDrawing.Area.of(unit, Objects.requireNonNull(shapes.get(areaOf.get(unit.id())))))
                .toList();
        boolean nation = territory.byId(parentId).level() == UnitLevel.NATION;
        return new MapDrawing(store.grid(held.id()), nation)
                .of(areas, islands.of(parentId, day), archipelagos)
                .json();
    }
}
