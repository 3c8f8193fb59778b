package vn.chiso.boundary;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.TileMap;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Which archipelagos belong on a map, and whose they are on its day: all on that of the country, its own on that of a
 * province. */
@Component
class MapIslands {

    private final TerritoryService territory;
    private final TileMap tileMap;
    private final Archipelagos archipelagos;

    MapIslands(TerritoryService territory, TileMap tileMap, Archipelagos archipelagos) {
        this.territory = territory;
        this.tileMap = tileMap;
        this.archipelagos = archipelagos;
    }

    /** Those on the map of the units below one on a day. */
    List<MapSheet.Islands> of(long parentId, LocalDate day) {
        boolean nation = territory.byId(parentId).level() == UnitLevel.NATION;
        return tileMap.on(day).stream()
                .filter(TileMap.Place::anchored)
                .filter(place -> nation || place.unit().id() == parentId)
                .map(place -> new MapSheet.Islands(
                        archipelagos.keyOf(place.label()),
                        place.label(),
                        nation ? place.unit() : own(place, parentId, day)))
                .toList();
    }

    /** The unit below a province that bears the name of its archipelago; the province where there is none. */
    private Unit own(TileMap.Place place, long parentId, LocalDate day) {
        String name = VietnameseText.fold(place.label());
        return territory.childrenOn(parentId, day).stream()
                .filter(unit -> VietnameseText.fold(unit.name()).equals(name))
                .findFirst()
                .orElse(place.unit());
    }
}
