package vn.chiso.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.base.data.Ids;
import vn.chiso.base.text.Texts;
import vn.chiso.security.CurrentUser;

/** The reports that were generated: their text as it was, and by which versions of which figures. Never changed. */
@Component
class GenerationStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REMEMBERED = 50;

    private static final String SELECT = """
        select g.id, g.type, g.unit_id, g.agency_id, g.first_year, g.last_year, g.language, g.threshold,
               g.template_version, g.text_hash, g.generated_by, g.generated_at,
               (select count(*) from generated_figure f where f.generated_id = g.id) as figures
        from generated_report g
        """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Ids ids;
    private final CurrentUser user;
    private final Clock clock;

    GenerationStore(JdbcClient jdbc, JdbcOperations batches, Ids ids, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.user = user;
        this.clock = clock;
    }

    Generation add(ReportRequest request, ReportDraft draft) {
        long id = ids.next();
        Instant at = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        String content = JSON.writeValueAsString(draft);
        Map<Long, ReportRun.Cited> figures = new LinkedHashMap<>();
        draft.figures().forEach(one -> figures.putIfAbsent(one.observationId(), one));
        Generation made =
                new Generation(id, request, Templates.VERSION, hash(content), user.username(), at, figures.size());
        jdbc.sql("""
                insert into generated_report (id, type, unit_id, agency_id, first_year, last_year, language, threshold,
                       template_version, text_hash, content, generated_by, generated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(request.type().word())
                .param(request.unitId())
                .param(request.agencyId())
                .param(request.from())
                .param(request.to())
                .param(draft.language())
                .param(request.threshold())
                .param(Templates.VERSION)
                .param(made.hash())
                .param(content)
                .param(made.by())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        List<Object[]> rows = new ArrayList<>();
        figures.forEach((observation, one) ->
                rows.add(new Object[] {id, observation, rows.size(), one.version(), one.value()}));
        batches.batchUpdate(
                "insert into generated_figure (generated_id, observation_id, position, version, written)"
                        + " values (?, ?, ?, ?, ?)",
                rows);
        return made;
    }

    /** The generations of the same report, newest first: whatever threshold they were made with. */
    List<Generation> of(ReportRequest request) {
        return jdbc.sql(SELECT + """
                where g.type = ? and g.unit_id = ? and coalesce(g.agency_id, 0) = ? and g.first_year = ?
                      and g.last_year = ? and g.language = ?
                order by g.generated_at desc, g.id desc fetch first %d rows only""".formatted(REMEMBERED))
                .params(
                        request.type().word(),
                        request.unitId(),
                        request.agencyId() == null ? 0L : request.agencyId(),
                        request.from(),
                        request.to(),
                        Texts.language(request.locale()).getLanguage())
                .query(GenerationStore::generation)
                .list();
    }

    Optional<Generation> byId(long id) {
        return jdbc.sql(SELECT + "where g.id = ?")
                .param(id)
                .query(GenerationStore::generation)
                .optional();
    }

    ReportDraft draft(long id) {
        return JSON.readValue(
                jdbc.sql("select content from generated_report where id = ?")
                        .param(id)
                        .query(String.class)
                        .single(),
                ReportDraft.class);
    }

    /** What was written of each figure, by the id of its observation. */
    Map<Long, String> written(long id) {
        Map<Long, String> written = new HashMap<>();
        jdbc.sql("select observation_id, written from generated_figure where generated_id = ?")
                .param(id)
                .query(row -> {
                    written.put(row.getLong("observation_id"), row.getString("written"));
                });
        return written;
    }

    /** The fields of the newest report of the same type and subject, whatever its years. */
    Optional<ReportFields> fields(ReportRequest request) {
        return jdbc.sql("""
                select id from generated_report
                where type = ? and unit_id = ? and coalesce(agency_id, 0) = ? and language = ?
                order by generated_at desc, id desc fetch first 1 rows only""")
                .params(
                        request.type().word(),
                        request.unitId(),
                        request.agencyId() == null ? 0L : request.agencyId(),
                        Texts.language(request.locale()).getLanguage())
                .query(Long.class)
                .optional()
                .map(id -> draft(id).fields());
    }

    private static Generation generation(ResultSet row, int n) throws SQLException {
        return new Generation(
                row.getLong("id"),
                new ReportRequest(
                        ReportType.ofWord(row.getString("type")).orElseThrow(),
                        row.getLong("unit_id"),
                        row.getObject("agency_id", Long.class),
                        row.getInt("first_year"),
                        row.getInt("last_year"),
                        Texts.language(Locale.forLanguageTag(row.getString("language"))),
                        row.getInt("threshold")),
                row.getInt("template_version"),
                row.getString("text_hash"),
                row.getString("generated_by"),
                row.getObject("generated_at", OffsetDateTime.class).toInstant(),
                row.getInt("figures"));
    }

    private static String hash(@Nullable String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
