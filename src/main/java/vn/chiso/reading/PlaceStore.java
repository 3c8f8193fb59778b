package vn.chiso.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.PlacedStatement.Subject;
import vn.chiso.reading.tie.Claim;
import vn.chiso.reading.tie.Tie.Span;

/** Keeps where the statements about a report stand in its text. */
@Component
class PlaceStore {

    private static final String INSERT =
            "insert into statement_place (statement_id, province_id, document_id, part, passage, numbers, placed_by)"
                    + " select st.id, st.province_id, ?, ?, ?, ?, ? from statement st where st.id = ?";

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Catalogue catalogue;

    PlaceStore(JdbcClient jdbc, JdbcOperations batches, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.catalogue = catalogue;
    }

    /** The statements that cite the document or were placed in it, in the order in which they were stored; without those
     * that somebody entered and that are no figure any more. */
    List<PlacedStatement> of(long documentId) {
        return jdbc.sql("""
                select st.id, st.fact_key, st.indicator_id, st.item_id, st.section, st.subject_label, st.numerator_text,
                       st.denominator_text, st.value_text, st.measure, st.qualifier, st.basis, s.id as subject_id, s.unit_id, s.agency_id,
                       p.part, p.passage, p.numbers, p.placed_by
                from statement st
                join subject s on s.id = st.subject_id and s.province_id = st.province_id
                left join statement_place p on p.statement_id = st.id and p.province_id = st.province_id
                     and p.document_id = :document
                where (st.document_id = :document or p.document_id = :document)
                      and (st.entered_by is null
                           or exists (select 1 from observation o where o.adopted_statement_id = st.id))
                order by st.id""")
                .param("document", documentId)
                .query((row, n) -> statement(row))
                .list();
    }

    private static PlacedStatement statement(ResultSet row) throws SQLException {
        @Nullable Integer part = row.getObject("part", Integer.class);
        return new PlacedStatement(
                row.getLong("id"),
                row.getString("fact_key"),
                row.getLong("indicator_id"),
                row.getLong("item_id"),
                new Subject(
                        row.getLong("subject_id"),
                        row.getString("subject_label"),
                        row.getLong("unit_id"),
                        row.getObject("agency_id", Long.class)),
                orEmpty(row.getString("section")),
                row.getString("numerator_text"),
                row.getString("denominator_text"),
                row.getString("value_text"),
                row.getString("measure"),
                row.getString("qualifier"),
                row.getString("basis"),
                part == null
                        ? null
                        : new Place(
                                part,
                                row.getObject("passage", Integer.class),
                                spans(orEmpty(row.getString("numbers"))),
                                row.getString("placed_by")));
    }

    /** What a statement says of its place; its key is the statement's id. */
    Claim claim(PlacedStatement said) {
        Indicator indicator = catalogue.indicator(said.indicatorId());
        DimensionItem item = catalogue.item(said.itemId());
        return new Claim(
                        String.valueOf(said.statementId()),
                        said.cited(),
                        said.numerator(),
                        said.denominator(),
                        said.value(),
                        said.measure(),
                        said.qualifier(),
                        List.of(said.subject().label()),
                        item.subtotal() ? Claim.parentOf(item.label()) : Claim.lastOf(item.label()),
                        List.of(indicator.nameVi(), indicator.shortVi()))
                .asWritten(said.basis());
    }

    /** Puts places where those of the document were. */
    void replace(long documentId, List<PlacedStatement> placed) {
        jdbc.sql("delete from statement_place where document_id = ?")
                .param(documentId)
                .update();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PlacedStatement one : placed) {
            if (one.place() != null) {
                rows.add(row(documentId, one, one.place()));
            }
        }
        batches.batchUpdate(INSERT, rows);
    }

    /** Puts one statement somewhere else. */
    void put(long documentId, PlacedStatement one, Place place) {
        jdbc.sql("delete from statement_place where statement_id = ?")
                .param(one.statementId())
                .update();
        batches.update(INSERT, row(documentId, one, place));
    }

    /** Places a statement that was just made; returns its key. */
    String place(long documentId, long statementId, Place place) {
        batches.update(
                INSERT, documentId, place.part(), place.passage(), written(place.numbers()), place.by(), statementId);
        return jdbc.sql("select fact_key from statement where id = ?")
                .param(statementId)
                .query(String.class)
                .single();
    }

    /** Takes a statement out of its passage. */
    void drop(String factKey) {
        jdbc.sql("delete from statement_place where statement_id = (select id from statement where fact_key = ?)")
                .param(factKey)
                .update();
    }

    private static @Nullable Object[] row(long documentId, PlacedStatement one, Place place) {
        return new @Nullable Object[] {
            documentId, place.part(), place.passage(), written(place.numbers()), place.by(), one.statementId()
        };
    }

    private static String written(List<Span> spans) {
        String all = spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
        return all.length() > LONGEST ? all.substring(0, all.lastIndexOf(' ', LONGEST)) : all;
    }

    static List<Span> spans(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" "))
                        .map(span -> span.split("-"))
                        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
