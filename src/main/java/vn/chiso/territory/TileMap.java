package vn.chiso.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiso.base.data.DataFile;

/**
 * The country as tiles, one per province, near enough to where it lies to be recognised. Hoàng Sa and Trường Sa are
 * always there, each tied to its province.
 */
@Service
public class TileMap {

    /** The day from which there are 34 provinces. */
    public static final LocalDate MERGER_OF_PROVINCES = LocalDate.of(2025, 7, 1);

    /**
     * @param unit the province of the tile, or the one that the archipelago belongs to
     * @param anchored whether the tile is an archipelago tied to {@code unit}
     */
    public record Place(Unit unit, String label, int column, int row, boolean anchored) {}

    private final TerritoryService territory;

    TileMap(TerritoryService territory) {
        this.territory = territory;
    }

    /** The tiles of the provinces in force on a day. */
    public List<Place> on(LocalDate day) {
        String boundaries = day.isBefore(MERGER_OF_PROVINCES) ? "63" : "34";
        List<Place> places = new ArrayList<>();
        for (DataFile.Row row : DataFile.read("tilemap.csv")) {
            if (row.text("boundaries").equals(boundaries)) {
                @Nullable String anchor = row.orNull("anchor");
                Unit unit = inForce(anchor == null ? row.text("unit_key") : anchor, day);
                places.add(
                        new Place(unit, row.text("label_vi"), row.number("column"), row.number("row"), anchor != null));
            }
        }
        return places;
    }

    /** A province that was renamed keeps its place under its old key. */
    private Unit inForce(String key, LocalDate day) {
        Unit unit = territory.byKey(key).orElseThrow(() -> new IllegalStateException("No unit " + key));
        if (!unit.inForceOn(day)) {
            for (Succession next : territory.successionsOf(unit.id())) {
                if (next.successorId() != null
                        && territory.byId(next.successorId()).inForceOn(day)) {
                    return territory.byId(next.successorId());
                }
            }
        }
        return unit;
    }
}
