package vn.chiso.savedview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.base.data.Ids;
import vn.chiso.security.CurrentUser;

/** The editions that were frozen: what they said, and by which versions of which figures. Never changed. */
@Component
class EditionStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** So many ids go into one statement. */
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Ids ids;
    private final CurrentUser user;
    private final Clock clock;

    EditionStore(JdbcClient jdbc, JdbcOperations batches, Ids ids, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.user = user;
        this.clock = clock;
    }

    /** What is held of an edition. */
    record Held(
            long id, String address, String language, String content, String hash, String by, Instant at, int figures) {

        FrozenContent read() {
            return JSON.readValue(content, FrozenContent.class);
        }

        /** Whether the content is what the hash was made of. */
        boolean matchesItsHash() {
            return EditionStore.hash(content).equals(hash);
        }
    }

    Held add(String address, String language, FrozenContent frozen) {
        long id = ids.next();
        Instant at = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        String content = JSON.writeValueAsString(frozen);
        Map<Long, FrozenCell.Source> figures = new LinkedHashMap<>();
        frozen.cells().flatMap(FrozenCell::sources).forEach(one -> figures.putIfAbsent(one.observationId(), one));
        Held held = new Held(id, address, language, content, hash(content), user.displayName(), at, figures.size());
        jdbc.sql("""
                insert into frozen_edition (id, address, language, content, content_hash, figures, frozen_by,
                       frozen_by_name, frozen_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(address)
                .param(language)
                .param(content)
                .param(held.hash())
                .param(held.figures())
                .param(user.username())
                .param(held.by())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        Map<Long, Long> lasting = lasting(figures.keySet());
        List<Object[]> rows = new ArrayList<>();
        figures.forEach((observation, one) -> rows.add(new Object[] {
            id, observation, lasting.getOrDefault(observation, observation), rows.size(), one.version(), one.value()
        }));
        batches.batchUpdate(
                "insert into frozen_figure (edition_id, observation_id, lasting_id, position, version, written)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
        return held;
    }

    Optional<Held> byId(long id) {
        return jdbc.sql("select * from frozen_edition where id = ?")
                .param(id)
                .query((row, n) -> new Held(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getString("language"),
                        row.getString("content"),
                        row.getString("content_hash"),
                        row.getString("frozen_by_name"),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                        row.getInt("figures")))
                .optional();
    }

    /** The ids that the cells of an edition's figures keep, by the ids that were shown. */
    Map<Long, Long> lastingOf(long id) {
        Map<Long, Long> lasting = new HashMap<>();
        jdbc.sql("select observation_id, lasting_id from frozen_figure where edition_id = ?")
                .param(id)
                .query(row -> {
                    lasting.put(row.getLong("observation_id"), row.getLong("lasting_id"));
                });
        return lasting;
    }

    /** A change of a figure by hand. */
    record Change(@Nullable String who, Instant at) {}

    /** The newest change by hand of figures, by observation; those that nobody changed are left out. */
    Map<Long, Change> newest(Collection<Long> observations) {
        Map<Long, Change> found = new HashMap<>();
        each(
                observations,
                some -> jdbc.sql("""
                select v.observation_id, v.at, coalesce(u.display_name, v.username) as who
                from figure_version v left join app_user u on u.username = v.username
                where v.observation_id in (:ids) and v.at is not null
                order by v.version""").param("ids", some).query(row -> {
                    found.put(
                            row.getLong("observation_id"),
                            new Change(
                                    row.getString("who"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                }));
        return found;
    }

    /** While a figure is corrected, what is approved has an id for that time only. */
    private Map<Long, Long> lasting(Collection<Long> observations) {
        Map<Long, Long> found = new HashMap<>();
        each(
                observations,
                some -> jdbc.sql("""
                select o.id, now.id as lasting from observation o
                join observation now on now.subject_id = o.subject_id and now.province_id = o.province_id
                     and now.indicator_id = o.indicator_id
                     and now.item_id = o.item_id and now.period_id = o.period_id and now.standing = false
                where o.id in (:ids) and o.standing = true""").param("ids", some).query(row -> {
                    found.put(row.getLong("id"), row.getLong("lasting"));
                }));
        return found;
    }

    private static void each(Collection<Long> observations, java.util.function.Consumer<List<Long>> read) {
        List<Long> all = List.copyOf(observations);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            read.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
