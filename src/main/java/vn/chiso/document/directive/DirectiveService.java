package vn.chiso.document.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/** The register of directive documents, in the order in which reports cite them. Whoever is signed in may read it. */
@Service
public class DirectiveService {

    /** How many characters are kept. */
    private static final int LONGEST_NUMBER = 60;

    private static final int LONGEST_ISSUER = 300;
    private static final int LONGEST_SUBJECT = 600;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Remembered<List<DirectiveDocument>> directives;

    DirectiveService(JdbcClient jdbc, Ids ids, CurrentUser user, AuditTrail audit, Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.user = user;
        this.audit = audit;
        directives = memories.remember("directives", this::read);
    }

    public List<DirectiveDocument> all() {
        return directives.get();
    }

    public List<DirectiveDocument> find(DirectiveFilter filter) {
        return all().stream().filter(one -> matches(one, filter)).toList();
    }

    /** The documents that a statement of a report names, such as {@code 001-Q064}. */
    public List<DirectiveDocument> citedBy(String fact) {
        return all().stream()
                .filter(one ->
                        one.citations().stream().anyMatch(place -> place.fact().equals(fact)))
                .toList();
    }

    /** The documents of which a report says that its agency issued them. */
    public List<DirectiveDocument> issuedIn(long documentId) {
        return all().stream()
                .filter(one -> one.citations().stream()
                        .anyMatch(place -> place.documentId() == documentId && place.role() == CitationRole.ISSUED))
                .toList();
    }

    public Optional<DirectiveDocument> byKey(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether the user puts documents into the register. */
    public boolean mayRegister() {
        return user.role().filter(Roles.ICT_DEPARTMENT::equals).isPresent();
    }

    /**
     * Puts a document into the register that no report has to cite.
     *
     * @param wanted its key does not count: the number is
     * @throws DirectiveRefused when something is missing or too long, or there is one of that number
     */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.ICT_DEPARTMENT + "')")
    public DirectiveDocument register(NewDirective wanted) {
        String number = wanted.number() == null ? "" : wanted.number().strip();
        if (number.isEmpty() || wanted.issuer().isBlank() || wanted.subject().isBlank()) {
            throw new DirectiveRefused(DirectiveRefused.INCOMPLETE);
        }
        if (number.length() > LONGEST_NUMBER
                || wanted.issuer().length() > LONGEST_ISSUER
                || wanted.subject().length() > LONGEST_SUBJECT) {
            throw new DirectiveRefused(DirectiveRefused.TOO_LONG, LONGEST_NUMBER, LONGEST_ISSUER, LONGEST_SUBJECT);
        }
        String folded = VietnameseText.fold(number);
        all().stream()
                .filter(one -> one.number() != null
                        && VietnameseText.fold(one.number()).equals(folded))
                .findFirst()
                .ifPresent(known -> {
                    throw new DirectiveRefused(DirectiveRefused.KNOWN, number, known.subject());
                });
        String key = VietnameseText.nfc(number);
        insert(List.of(new NewDirective(
                key,
                key,
                wanted.issueDate(),
                VietnameseText.nfc(wanted.issuer()).strip(),
                IssuerFrom.STATED,
                wanted.kind(),
                VietnameseText.nfc(wanted.subject()).strip(),
                null,
                null,
                List.of())));
        audit.recordChange(
                "directive.register", "directive:" + key, null, null, wanted.issuer() + " · " + wanted.subject());
        return byKey(key).orElseThrow();
    }

    /** Adds documents behind those that are there. */
    @Transactional
    @BySystem
    public void add(List<NewDirective> added) {
        insert(added);
    }

    private void insert(List<NewDirective> added) {
        int position = all().size();
        directives.change();
        for (NewDirective one : added) {
            long id = ids.next();
            jdbc.sql("""
                insert into directive_document (id, directive_key, number, issue_date, issuer, issuer_from, kind,
                       subject, doubt_vi, doubt_en, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .param(id)
                    .param(one.key())
                    .param(one.number())
                    .param(one.issueDate())
                    .param(one.issuer())
                    .param(one.issuerFrom().name())
                    .param(one.kind().name())
                    .param(one.subject())
                    .param(one.doubtVi())
                    .param(one.doubtEn())
                    .param(position++)
                    .update();
            int place = 0;
            for (DirectiveCitation citation : one.citations()) {
                jdbc.sql("insert into directive_citation (directive_id, fact_key, document_id, section, topic, role,"
                                + " position) values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                id,
                                citation.fact(),
                                citation.documentId(),
                                citation.section(),
                                citation.topic(),
                                citation.role().name(),
                                place++)
                        .update();
            }
        }
    }

    private static boolean matches(DirectiveDocument one, DirectiveFilter filter) {
        @Nullable Long report = filter.documentId();
        return (filter.kind() == null || one.kind() == filter.kind())
                && (!filter.doubtful() || one.isDoubtful())
                && (report == null || one.citations().stream().anyMatch(place -> place.documentId() == report))
                && VietnameseText.matches(
                        (one.number() == null ? "" : one.number()) + " " + one.issuer() + " " + one.subject(),
                        filter.text());
    }

    private List<DirectiveDocument> read() {
        Map<Long, List<DirectiveCitation>> citations = new HashMap<>();
        jdbc.sql("select * from directive_citation order by directive_id, position")
                .query((row, n) -> citations
                        .computeIfAbsent(row.getLong("directive_id"), id -> new ArrayList<>())
                        .add(new DirectiveCitation(
                                row.getString("fact_key"),
                                row.getLong("document_id"),
                                row.getString("section"),
                                row.getString("topic"),
                                CitationRole.valueOf(row.getString("role")))))
                .list();
        return jdbc.sql("select * from directive_document order by position")
                .query((row, n) -> new DirectiveDocument(
                        row.getLong("id"),
                        row.getString("directive_key"),
                        row.getString("number"),
                        row.getObject("issue_date", LocalDate.class),
                        row.getString("issuer"),
                        IssuerFrom.valueOf(row.getString("issuer_from")),
                        DirectiveKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("doubt_vi"),
                        row.getString("doubt_en"),
                        List.copyOf(citations.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }
}
