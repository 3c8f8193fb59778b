package vn.chiso.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Remembered;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/**
 * What the reports find and ask for, in their order. A reader gets what is said of the own territory and agency, as of
 * figures, and what the own agency has to do; what names agencies that are not theirs to read about is told of the others alone, or not at all where its
 * words name them.
 */
@Service
public class FindingService {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final FindingOwners owners;
    private final Remembered<List<Finding>> findings = new Remembered<>(this::read);

    FindingService(
            JdbcClient jdbc,
            Ids ids,
            DocumentService documents,
            AgencyService agencies,
            TerritoryService territory,
            ReadingRights rights,
            CurrentUser user,
            FindingOwners owners) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.documents = documents;
        this.agencies = agencies;
        this.territory = territory;
        this.rights = rights;
        this.user = user;
        this.owners = owners;
    }

    /** All that the user may read. */
    public List<Finding> all() {
        return findings.get().stream().flatMap(one -> ofReader(one).stream()).toList();
    }

    public List<Finding> find(FindingFilter filter) {
        return findings.get().stream()
                .filter(one -> isAsked(one, filter))
                .flatMap(one -> ofReader(one).stream())
                .filter(one -> says(one, filter))
                .toList();
    }

    /** One that the user may read. */
    public Optional<Finding> byId(long id) {
        return findings.get().stream().filter(one -> one.id() == id).findFirst().flatMap(this::ofReader);
    }

    /** Adds findings behind those that are there. */
    @Transactional
    @BySystem
    public void add(List<NewFinding> added) {
        int position = findings.get().size();
        findings.change();
        for (NewFinding one : added) {
            long id = ids.next();
            jdbc.sql("""
                insert into finding (id, fact_key, document_id, section, subject, topic, kind, words, addressee,
                       addressee_implied, sensitive, note_vi, note_en, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .param(id)
                    .param(one.key())
                    .param(documents.byKey(one.documentKey()).orElseThrow().id())
                    .param(one.section())
                    .param(one.subject())
                    .param(one.topic())
                    .param(one.kind().name())
                    .param(one.words())
                    .param(one.addressee())
                    .param(one.addresseeImplied())
                    .param(one.sensitive())
                    .param(one.noteVi())
                    .param(one.noteEn())
                    .param(position++)
                    .update();
            int place = 0;
            for (String key : one.agencyKeys()) {
                jdbc.sql("insert into finding_agency (finding_id, agency_id, position) values (?, ?, ?)")
                        .params(id, agencies.byKey(key).orElseThrow().id(), place++)
                        .update();
            }
        }
    }

    private Optional<Finding> ofReader(Finding one) {
        if (one.kind().isAsked()
                && user.agencyId()
                        .filter(agency -> owners.owns(agency, one.id()))
                        .isPresent()) {
            return Optional.of(one);
        }
        boolean report = rights.reads(documents.byId(one.documentId()).unitId(), null, false);
        if (one.agencyIds().isEmpty()) {
            return report ? Optional.of(one) : Optional.empty();
        }
        Map<Boolean, List<Agency>> known = one.agencyIds().stream()
                .map(agencies::byId)
                .collect(Collectors.partitioningBy(
                        agency -> rights.reads(agency.unitId(), agency.id(), one.sensitive())));
        List<Agency> mine = known.getOrDefault(true, List.of());
        List<Agency> others = known.getOrDefault(false, List.of());
        if (others.isEmpty()) {
            return Optional.of(one);
        }
        return mine.isEmpty() || others.stream().anyMatch(agency -> names(one.words(), agency))
                ? Optional.empty()
                : Optional.of(one.about(
                        mine.stream().map(Agency::name).collect(Collectors.joining(", ")),
                        mine.stream().map(Agency::id).toList()));
    }

    private boolean names(String words, Agency agency) {
        String folded = VietnameseText.fold(words);
        return folded.contains(agency.foldedName())
                || folded.contains(
                        VietnameseText.fold(territory.byId(agency.unitId()).name()));
    }

    /** What does not depend on the reader. */
    private static boolean isAsked(Finding one, FindingFilter filter) {
        @Nullable Long report = filter.documentId();
        return (report == null || one.documentId() == report)
                && (filter.section().isEmpty() || one.section().equals(filter.section()))
                && (!filter.common() || one.agencyIds().isEmpty())
                && (filter.topic().isEmpty() || one.topic().equals(filter.topic()))
                && (filter.kind() == null || one.kind() == filter.kind());
    }

    private static boolean says(Finding one, FindingFilter filter) {
        @Nullable Long agency = filter.agencyId();
        return (agency == null || one.agencyIds().contains(agency))
                && VietnameseText.matches(
                        one.words() + " " + one.subject() + " " + (one.addressee() == null ? "" : one.addressee()),
                        filter.text());
    }

    private List<Finding> read() {
        Map<Long, List<Long>> named = new HashMap<>();
        jdbc.sql("select finding_id, agency_id from finding_agency order by finding_id, position")
                .query((row, n) -> named.computeIfAbsent(row.getLong("finding_id"), id -> new ArrayList<>())
                        .add(row.getLong("agency_id")))
                .list();
        return jdbc.sql("select * from finding order by position")
                .query((row, n) -> new Finding(
                        row.getLong("id"),
                        row.getString("fact_key"),
                        row.getLong("document_id"),
                        row.getString("section"),
                        row.getString("subject"),
                        List.copyOf(named.getOrDefault(row.getLong("id"), List.of())),
                        row.getString("topic"),
                        FindingKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("addressee"),
                        row.getBoolean("addressee_implied"),
                        row.getBoolean("sensitive"),
                        row.getString("note_vi"),
                        row.getString("note_en")))
                .list();
    }
}
