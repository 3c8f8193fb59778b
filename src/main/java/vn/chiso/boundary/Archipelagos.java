package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.DataFile;
import vn.chiso.base.text.VietnameseText;

/** Where the islands of Hoàng Sa and Trường Sa lie: they are on every map of the country, whatever a file holds. */
@Component
class Archipelagos {

    private static final double AROUND = 0.6;

    /** @param longitude in degrees, as the latitude */
    record Island(double longitude, double latitude) {}

    private final Map<String, List<Island>> islands = new LinkedHashMap<>();

    Archipelagos() {
        for (DataFile.Row row : DataFile.read("islands.csv")) {
            islands.computeIfAbsent(keyOf(row.text("archipelago")), key -> new ArrayList<>())
                    .add(new Island(
                            Double.parseDouble(row.text("longitude")), Double.parseDouble(row.text("latitude"))));
        }
    }

    /** The key of an archipelago by its name. */
    String keyOf(String name) {
        return VietnameseText.fold(name).replace(' ', '_');
    }

    List<Island> of(String key) {
        return islands.getOrDefault(key, List.of());
    }

    /** Whether a point lies among the islands of an archipelago. */
    boolean contains(String key, double longitude, double latitude) {
        List<Island> all = of(key);
        return within(all.stream().mapToDouble(Island::longitude).toArray(), longitude)
                && within(all.stream().mapToDouble(Island::latitude).toArray(), latitude);
    }

    private static boolean within(double[] places, double place) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double one : places) {
            low = Math.min(low, one);
            high = Math.max(high, one);
        }
        return place >= low - AROUND && place <= high + AROUND;
    }
}
