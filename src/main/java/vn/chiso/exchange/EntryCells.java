package vn.chiso.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.observation.PeriodKind;

/**
 * Which cells there are that agencies answer: their figures as they are written now, and the periods that are known. Says
 * nothing of rights: what comes of it goes through the service that enters, which asks whose they are first.
 */
@Component
class EntryCells {

    /** What is about one thing of one agency in one period. */
    record Key(long agencyId, long indicatorId, long itemId, long periodId) {}

    /** A figure that is there. */
    record Held(long observationId, int version) {}

    private final JdbcClient jdbc;

    EntryCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells periods apart but their labels. */
    record Days(PeriodKind kind, LocalDate start, LocalDate end) {

        static Days year(int year) {
            return new Days(PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    /** The periods that are known, by kind and days; those that only a label tells apart are left out. */
    Map<Days, Long> periods() {
        Map<Days, Long> ids = new HashMap<>();
        Set<Days> several = new HashSet<>();
        jdbc.sql("select id, kind, start_on, end_on from period where kind <> 'YEAR' or label = ''")
                .query(row -> {
                    Days days = new Days(
                            PeriodKind.valueOf(row.getString("kind")),
                            row.getObject("start_on", LocalDate.class),
                            row.getObject("end_on", LocalDate.class));
                    if (ids.put(days, row.getLong("id")) != null) {
                        several.add(days);
                    }
                });
        ids.keySet().removeAll(several);
        return ids;
    }

    /** What these cells hold; one statement that reads all of these indicators for all of these agencies and periods. */
    Map<Key, Held> held(Collection<Key> cells) {
        Map<Key, Held> held = new HashMap<>();
        if (!cells.isEmpty()) {
            jdbc.sql("""
                select o.id, o.version, s.agency_id, o.indicator_id, o.item_id, o.period_id
                from observation o join subject s on s.id = o.subject_id
                where o.standing = false and s.agency_id in (:agencies) and o.indicator_id in (:indicators)
                      and o.period_id in (:periods)\
                """)
                    .param(
                            "agencies",
                            cells.stream().map(Key::agencyId).distinct().toList())
                    .param(
                            "indicators",
                            cells.stream().map(Key::indicatorId).distinct().toList())
                    .param(
                            "periods",
                            cells.stream().map(Key::periodId).distinct().toList())
                    .query(row -> {
                        held.put(
                                new Key(
                                        row.getLong("agency_id"),
                                        row.getLong("indicator_id"),
                                        row.getLong("item_id"),
                                        row.getLong("period_id")),
                                new Held(row.getLong("id"), row.getInt("version")));
                    });
        }
        return held;
    }
}
