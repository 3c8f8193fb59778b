package vn.chiso.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** The register of source documents, answered from an immutable copy in memory, in the order in which they were added. */
@Service
public class DocumentService {

    private final JdbcClient jdbc;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final CurrentUser user;
    private final Remembered<List<SourceDocument>> documents;

    DocumentService(
            JdbcClient jdbc, TerritoryService territory, AgencyService agencies, CurrentUser user, Memories memories) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.agencies = agencies;
        this.user = user;
        documents = memories.remember("documents", this::read);
    }

    public List<SourceDocument> all() {
        return documents.get();
    }

    public Optional<SourceDocument> byKey(String key) {
        return all().stream().filter(document -> document.key().equals(key)).findFirst();
    }

    /** @throws NoSuchElementException when there is no such document */
    public SourceDocument byId(long id) {
        return all().stream()
                .filter(document -> document.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No document with id " + id));
    }

    /** Adds a document behind the others, for whoever may have one; that is asked where it is made for something. */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.ICT_DEPARTMENT + "')")
    public void create(NewDocument document) {
        insert(document, all().size(), user.username());
    }

    /**
     * Changes what is said of a document that somebody added; its key, unit and agency stay.
     *
     * @return false when somebody else changed or removed it meanwhile
     */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.ICT_DEPARTMENT + "')")
    public boolean change(SourceDocument seen, NewDocument wanted) {
        documents.change();
        return isStill(seen)
                && jdbc.sql("""
                        update source_document set kind = ?, number = ?, issue_date = ?, place = ?, issuer = ?, title = ?,
                               period_start = ?, period_end = ?, period_label_vi = ?, period_label_en = ?, basis = ?
                        where id = ? and added_by is not null""")
                                .param(wanted.kind())
                                .param(wanted.number())
                                .param(wanted.issueDate())
                                .param(wanted.place())
                                .param(wanted.issuer())
                                .param(wanted.title())
                                .param(wanted.periodStart())
                                .param(wanted.periodEnd())
                                .param(wanted.periodLabelVi())
                                .param(wanted.periodLabelEn())
                                .param(wanted.basis())
                                .param(seen.id())
                                .update()
                        == 1;
    }

    /**
     * Removes a document that somebody added and nothing cites.
     *
     * @return false when somebody else changed or removed it meanwhile
     * @throws org.springframework.dao.DataIntegrityViolationException when something stands on it
     */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.ICT_DEPARTMENT + "')")
    public boolean remove(SourceDocument seen) {
        documents.change();
        return isStill(seen)
                && jdbc.sql("delete from source_document where id = ? and added_by is not null")
                                .param(seen.id())
                                .update()
                        == 1;
    }

    /** The row is held until the transaction ends, so that it stays what it is found to be. */
    private boolean isStill(SourceDocument seen) {
        jdbc.sql("select id from source_document where id = ? for update")
                .param(seen.id())
                .query(Long.class)
                .optional();
        return read().contains(seen);
    }

    /** Adds a document at a place in the register's order. */
    @Transactional
    @BySystem
    public void add(NewDocument document, int position) {
        insert(document, position, null);
    }

    private void insert(NewDocument document, int position, @Nullable String addedBy) {
        documents.change();
        jdbc.sql("""
                insert into source_document (id, document_key, kind, number, number_note_vi, number_note_en, issue_date,
                       place, issuer, title, period_start, period_end, period_label_vi, period_label_en, basis, unit_id,
                       agency_id, telling_facts, position, added_by)
                values (nextval('id_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(document.key())
                .param(document.kind())
                .param(document.number())
                .param(document.numberNoteVi())
                .param(document.numberNoteEn())
                .param(document.issueDate())
                .param(document.place())
                .param(document.issuer())
                .param(document.title())
                .param(document.periodStart())
                .param(document.periodEnd())
                .param(document.periodLabelVi())
                .param(document.periodLabelEn())
                .param(document.basis())
                .param(territory.byKey(document.unitKey()).orElseThrow().id())
                .param(agencyId(document.agencyKey()))
                .param(String.join("|", document.tellingFacts()))
                .param(position)
                .param(addedBy)
                .update();
    }

    /** Adds a section; {@code empty} when the source has the heading and nothing below it. */
    @Transactional
    @BySystem
    public void addSection(String documentKey, String path, int position, boolean empty) {
        documents.change();
        jdbc.sql("insert into document_section (id, document_id, path, position, is_empty)"
                        + " values (nextval('id_seq'), ?, ?, ?, ?)")
                .params(byKey(documentKey).orElseThrow().id(), path, position, empty)
                .update();
    }

    private @Nullable Long agencyId(@Nullable String key) {
        return key == null ? null : agencies.byKey(key).orElseThrow().id();
    }

    private List<SourceDocument> read() {
        Map<Long, List<String>> empty = new HashMap<>();
        jdbc.sql("select document_id, path from document_section where is_empty order by position")
                .query((row, n) -> Map.entry(row.getLong("document_id"), row.getString("path")))
                .list()
                .forEach(section -> empty.computeIfAbsent(section.getKey(), id -> new ArrayList<>())
                        .add(section.getValue()));
        return jdbc.sql("select * from source_document order by position")
                .query((row, n) -> new SourceDocument(
                        row.getLong("id"),
                        row.getString("document_key"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getString("number_note_vi"),
                        row.getString("number_note_en"),
                        row.getObject("issue_date", LocalDate.class),
                        row.getString("place"),
                        row.getString("issuer"),
                        row.getString("title"),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class),
                        row.getString("period_label_vi"),
                        row.getString("period_label_en"),
                        row.getString("basis"),
                        row.getLong("unit_id"),
                        row.getObject("agency_id", Long.class),
                        row.getString("telling_facts").isEmpty()
                                ? List.of()
                                : List.of(row.getString("telling_facts").split("\\|")),
                        List.copyOf(empty.getOrDefault(row.getLong("id"), List.of())),
                        row.getString("added_by")))
                .list();
    }
}
