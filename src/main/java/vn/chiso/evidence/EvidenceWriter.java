package vn.chiso.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.observation.Figure;

/** Writes evidence and its ties to cells; nothing is deleted. */
@Component
class EvidenceWriter {

    private static final String CELL = " where evidence_id = :evidence and subject_id = :subject"
            + " and indicator_id = :indicator and item_id = :item and period_id = :period and withdrawn_at is null";

    private final JdbcClient jdbc;

    EvidenceWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param owner the first figure that it proves; it is found again among what belongs to the same unit and agency */
    long add(UploadedFile file, Particulars said, Figure owner, String username, Instant at) {
        long id = nextId();
        String number = said.number() == null ? "" : said.number();
        jdbc.sql("""
            insert into evidence (id, unit_id, agency_id, number, issued_on, summary, folded_text, file_name,
                                  kind, bytes, sha256, uploaded_by, uploaded_at)
            values (:id, :unit, :agency, :number, :issued, :summary, :folded, :name, :kind, :bytes, :hash,
                    :by, :at)\
            """)
                .param("id", id)
                .param("unit", owner.subject().unitId())
                .param("agency", owner.subject().agencyId())
                .param("number", said.number())
                .param("issued", said.issuedOn())
                .param("summary", said.summary())
                .param("folded", VietnameseText.fold(number + " " + said.summary() + " " + file.name()))
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("bytes", file.bytes())
                .param("hash", file.sha256())
                .param("by", username)
                .param("at", utc(at))
                .update();
        return id;
    }

    /** Keeps others from tying the same piece until the transaction ends, so that it is tied to a figure once. */
    void lock(long id) {
        jdbc.sql("select id from evidence where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** Whether it did not prove the figure before. */
    boolean tie(long id, Figure figure, String username, Instant at) {
        boolean tied = jdbc.sql("select count(*) from evidence_figure" + CELL)
                        .params(cell(id, figure))
                        .query(Long.class)
                        .single()
                > 0;
        if (!tied) {
            jdbc.sql("""
                insert into evidence_figure (id, evidence_id, province_id, subject_id, indicator_id, item_id, period_id,
                                             linked_by, linked_at)
                select :id, :evidence, s.province_id, s.id, :indicator, :item, :period, :by, :at
                from subject s where s.id = :subject\
                """)
                    .params(cell(id, figure))
                    .param("id", nextId())
                    .param("by", username)
                    .param("at", utc(at))
                    .update();
        }
        return !tied;
    }

    /** Whether it proved the figure until now. */
    boolean withdraw(long id, Figure figure, String username, Instant at) {
        return jdbc.sql("update evidence_figure set withdrawn_by = :by, withdrawn_at = :at" + CELL)
                        .params(cell(id, figure))
                        .param("by", username)
                        .param("at", utc(at))
                        .update()
                > 0;
    }

    private long nextId() {
        return jdbc.sql("select nextval('id_seq')").query(Long.class).single();
    }

    private static Map<String, Long> cell(long id, Figure figure) {
        return Map.of(
                "evidence", id,
                "subject", figure.subject().id(),
                "indicator", figure.indicatorId(),
                "item", figure.itemId(),
                "period", figure.period().id());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
