package vn.chiso.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole catalogue at one moment, by id. */
record CatalogueContent(
        Map<Long, IndicatorGroup> groups,
        Map<Long, Indicator> indicators,
        Map<Long, DimensionType> types,
        Map<Long, DimensionItem> items) {

    /** Five statements. */
    static CatalogueContent read(JdbcClient jdbc) {
        Map<Long, IndicatorGroup> groups = new HashMap<>();
        jdbc.sql("select * from indicator_group")
                .query((row, n) -> group(row))
                .list()
                .forEach(group -> groups.put(group.id(), group));
        Map<Long, DimensionType> types = new HashMap<>();
        jdbc.sql("select * from dimension_type")
                .query((row, n) -> type(row))
                .list()
                .forEach(type -> types.put(type.id(), type));
        Map<Long, DimensionItem> items = new HashMap<>();
        jdbc.sql("select * from dimension_item")
                .query((row, n) -> item(row))
                .list()
                .forEach(item -> items.put(item.id(), item));
        Map<Long, List<String>> levels = new HashMap<>();
        jdbc.sql("select indicator_id, label from indicator_level order by indicator_id, position")
                .query((row, n) -> Map.entry(row.getLong("indicator_id"), row.getString("label")))
                .list()
                .forEach(level -> levels.computeIfAbsent(level.getKey(), id -> new ArrayList<>())
                        .add(level.getValue()));
        Map<Long, Indicator> indicators = new HashMap<>();
        jdbc.sql("select * from indicator")
                .query((row, n) -> indicator(row, levels.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .forEach(indicator -> indicators.put(indicator.id(), indicator));
        return new CatalogueContent(Map.copyOf(groups), Map.copyOf(indicators), Map.copyOf(types), Map.copyOf(items));
    }

    private static IndicatorGroup group(ResultSet row) throws SQLException {
        return new IndicatorGroup(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getInt("position"),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("merged_into_id", Long.class),
                row.getInt("version"));
    }

    private static DimensionType type(ResultSet row) throws SQLException {
        return new DimensionType(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getBoolean("disjoint"),
                row.getBoolean("complete"),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }

    private static DimensionItem item(ResultSet row) throws SQLException {
        return new DimensionItem(
                row.getLong("id"),
                row.getObject("type_id", Long.class),
                row.getString("label"),
                row.getString("short_vi"),
                row.getString("short_en"),
                row.getObject("parent_id", Long.class),
                row.getBoolean("subtotal"),
                row.getInt("position"));
    }

    private static Indicator indicator(ResultSet row, List<String> levels) throws SQLException {
        return new Indicator(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("group_id"),
                row.getInt("position"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("short_vi"),
                row.getString("short_en"),
                row.getString("folded_name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getString("numerator_def"),
                row.getString("denominator_def"),
                Direction.valueOf(row.getString("direction")),
                row.getString("applies_to"),
                RollupRule.valueOf(row.getString("rollup_rule")),
                row.getObject("dimension_type_id", Long.class),
                row.getObject("target_of_id", Long.class),
                row.getBoolean("asks_presence"),
                List.copyOf(levels),
                row.getBoolean("sensitive"),
                row.getString("definition"),
                row.getString("legal_basis"),
                new Edition(
                        row.getString("edition"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getObject("replaces_id", Long.class)),
                row.getObject("continued_by_id", Long.class),
                row.getInt("version"));
    }
}
