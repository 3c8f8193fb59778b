package vn.chiso.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;

/** What readers see, kept in memory: which editions there are and which units each has areas of. No outline is. */
@Component
class EditionsInUse {

    private final JdbcClient jdbc;
    private final Remembered<List<Held>> known;

    EditionsInUse(JdbcClient jdbc, Memories memories) {
        this.jdbc = jdbc;
        known = memories.remember("boundaries", this::read);
    }

    /** @param units ids of the units that have an area */
    record Held(long id, int version, String name, String source, LocalDate validFrom, Set<Long> units) {}

    /** Those of the newest day first; no SQL unless they have changed. */
    List<Held> all() {
        return known.get();
    }

    /** To be called in the transaction that changes an edition. */
    void change() {
        known.change();
    }

    private List<Held> read() {
        Map<Long, Held> found = new LinkedHashMap<>();
        jdbc.sql("""
                select e.id, e.version, e.name, e.source, e.valid_from, a.unit_id
                from boundary_edition e join boundary_area a on a.edition_id = e.id
                where e.in_use = true and e.removed = false and a.unit_id is not null
                order by e.valid_from desc, e.id desc""").query(row -> {
            long id = row.getLong("id");
            Held held = found.get(id);
            if (held == null) {
                held = new Held(
                        id,
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("source"),
                        row.getObject("valid_from", LocalDate.class),
                        new HashSet<>());
                found.put(id, held);
            }
            held.units().add(row.getLong("unit_id"));
        });
        return new ArrayList<>(found.values());
    }
}
