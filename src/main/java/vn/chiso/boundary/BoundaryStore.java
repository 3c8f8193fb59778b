package vn.chiso.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.base.data.Ids;
import vn.chiso.boundary.BoundaryArea.Found;
import vn.chiso.boundary.BoundaryEdition.Columns;
import vn.chiso.territory.UnitLevel;

/** The tables of outlines. */
@Component
class BoundaryStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> PROPERTIES = new TypeReference<>() {};
    private static final int AT_ONCE = 50;

    private static final String EDITIONS = """
        select e.*, coalesce(u.display_name, e.uploaded_by) as uploader,
               (select count(*) from boundary_area a where a.edition_id = e.id) as areas,
               (select count(*) from boundary_area a where a.edition_id = e.id and a.unit_id is not null) as matched,
               (select count(*) from boundary_area a where a.edition_id = e.id and a.mended = true) as mended
        from boundary_edition e left join app_user u on u.username = e.uploaded_by
        """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Ids ids;

    BoundaryStore(JdbcClient jdbc, JdbcOperations batches, Ids ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
    }

    /** What is written of an edition at first. */
    record NewEdition(
            String name,
            String fileName,
            LocalDate validFrom,
            Columns columns,
            int grid,
            String uploadedBy,
            Instant uploadedAt) {}

    /** Newest day first. */
    List<BoundaryEdition> all() {
        return jdbc.sql(EDITIONS + " order by e.removed, e.valid_from desc, e.id desc")
                .query(BoundaryStore::edition)
                .list();
    }

    Optional<BoundaryEdition> byId(long id) {
        return jdbc.sql(EDITIONS + " where e.id = ?")
                .param(id)
                .query(BoundaryStore::edition)
                .optional();
    }

    long add(NewEdition one) {
        long id = ids.next();
        jdbc.sql("""
                insert into boundary_edition (id, name, source, file_name, valid_from, level, code_property,
                       name_property, parent_property, grid, in_use, removed, version, uploaded_by, uploaded_at)
                values (?, ?, '', ?, ?, ?, ?, ?, ?, ?, false, false, 1, ?, ?)""")
                .param(id)
                .param(one.name())
                .param(one.fileName())
                .param(one.validFrom())
                .param(one.columns().level().name())
                .param(new SqlParameterValue(Types.VARCHAR, one.columns().code()))
                .param(new SqlParameterValue(Types.VARCHAR, one.columns().name()))
                .param(new SqlParameterValue(Types.VARCHAR, one.columns().parent()))
                .param(one.grid())
                .param(one.uploadedBy())
                .param(one.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Writes the areas of a new edition as they come, few at a time. */
    Areas areas(long edition) {
        return new Areas(edition);
    }

    List<BoundaryArea> areasOf(long edition) {
        return jdbc.sql("select number, properties, unit_id, found from boundary_area where edition_id = ?"
                        + " order by number")
                .param(edition)
                .query((row, n) -> new BoundaryArea(
                        row.getInt("number"),
                        JSON.readValue(row.getString("properties"), PROPERTIES),
                        row.getObject("unit_id", Long.class),
                        Found.valueOf(row.getString("found"))))
                .list();
    }

    /** What the file draws of units, by their ids. */
    Map<Long, List<Shape>> shapes(long edition, Collection<Long> units) {
        Map<Long, List<Shape>> shapes = new HashMap<>();
        if (!units.isEmpty()) {
            jdbc.sql("select unit_id, shape from boundary_area where edition_id = :edition and unit_id in (:units)"
                            + " order by number")
                    .param("edition", edition)
                    .param("units", units)
                    .query(row -> {
                        shapes.computeIfAbsent(row.getLong("unit_id"), id -> new ArrayList<>())
                                .add(Shape.of(row.getString("shape")));
                    });
        }
        return shapes;
    }

    /** The shapes of all its areas by their numbers, whomever they belong to. */
    Map<Integer, Shape> shapes(long edition) {
        Map<Integer, Shape> shapes = new HashMap<>();
        jdbc.sql("select number, shape from boundary_area where edition_id = ?")
                .param(edition)
                .query(row -> {
                    shapes.put(row.getInt("number"), Shape.of(row.getString("shape")));
                });
        return shapes;
    }

    /** The width of a cell of its shapes, in millionths of a degree. */
    int grid(long edition) {
        return jdbc.sql("select grid from boundary_edition where id = ?")
                .param(edition)
                .query(Integer.class)
                .single();
    }

    void match(long edition, Collection<BoundaryArea> areas) {
        batches.batchUpdate(
                "update boundary_area set unit_id = ?, found = ? where edition_id = ? and number = ?",
                areas.stream()
                        .map(area -> new Object[] {
                            new SqlParameterValue(Types.BIGINT, area.unitId()),
                            area.found().name(),
                            edition,
                            area.number()
                        })
                        .toList());
    }

    void describe(long id, String name, String source, LocalDate validFrom, Columns columns) {
        jdbc.sql("""
                update boundary_edition set name = ?, source = ?, valid_from = ?, level = ?, code_property = ?,
                       name_property = ?, parent_property = ? where id = ?""")
                .param(name)
                .param(source)
                .param(validFrom)
                .param(columns.level().name())
                .param(new SqlParameterValue(Types.VARCHAR, columns.code()))
                .param(new SqlParameterValue(Types.VARCHAR, columns.name()))
                .param(new SqlParameterValue(Types.VARCHAR, columns.parent()))
                .param(id)
                .update();
    }

    void use(long id, boolean inUse, boolean removed) {
        jdbc.sql("update boundary_edition set in_use = ?, removed = ? where id = ?")
                .params(inUse, removed, id)
                .update();
    }

    /** Another version; whoever changes the same edition meanwhile waits. */
    boolean grow(long id) {
        return jdbc.sql("update boundary_edition set version = version + 1 where id = ?")
                        .param(id)
                        .update()
                > 0;
    }

    private static BoundaryEdition edition(ResultSet row, int n) throws SQLException {
        return new BoundaryEdition(
                row.getLong("id"),
                row.getString("name"),
                row.getString("source"),
                row.getString("file_name"),
                row.getObject("valid_from", LocalDate.class),
                new Columns(
                        UnitLevel.valueOf(row.getString("level")),
                        row.getString("code_property"),
                        row.getString("name_property"),
                        row.getString("parent_property")),
                row.getInt("areas"),
                row.getInt("matched"),
                row.getInt("mended"),
                row.getBoolean("in_use"),
                row.getBoolean("removed"),
                row.getInt("version"),
                row.getString("uploader"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    /** Keeps at most some areas in memory. */
    final class Areas {

        private final long edition;
        private final List<Object[]> waiting = new ArrayList<>();

        private Areas(long edition) {
            this.edition = edition;
        }

        void add(BoundaryArea area, Shape shape, boolean mended) {
            waiting.add(new Object[] {
                edition,
                area.number(),
                JSON.writeValueAsString(area.properties()),
                new SqlParameterValue(Types.BIGINT, area.unitId()),
                area.found().name(),
                mended,
                shape.text()
            });
            if (waiting.size() >= AT_ONCE) {
                flush();
            }
        }

        void flush() {
            batches.batchUpdate(
                    "insert into boundary_area (edition_id, number, properties, unit_id, found, mended, shape)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    waiting);
            waiting.clear();
        }
    }
}
