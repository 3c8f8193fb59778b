package vn.chiso.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/**
 * What the reports find and ask for, in their order. A reader gets what is said of the own territory and agency, as of
 * figures, and what the own agency has to do; what names agencies that are not theirs to read about is told of the others alone, or not at all where its
 * words name them.
 */
@Service
public class FindingService {

    private final FindingStore store;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final FindingOwners owners;

    FindingService(
            FindingStore store,
            DocumentService documents,
            AgencyService agencies,
            TerritoryService territory,
            ReadingRights rights,
            CurrentUser user,
            FindingOwners owners) {
        this.store = store;
        this.documents = documents;
        this.agencies = agencies;
        this.territory = territory;
        this.rights = rights;
        this.user = user;
        this.owners = owners;
    }

    /** All that the user may read. */
    public List<Finding> all() {
        return store.all().stream().flatMap(one -> ofReader(one).stream()).toList();
    }

    public List<Finding> find(FindingFilter filter) {
        return store.all().stream()
                .filter(one -> isAsked(one, filter))
                .flatMap(one -> ofReader(one).stream())
                .filter(one -> says(one, filter))
                .toList();
    }

    /** One that the user may read. */
    public Optional<Finding> byId(long id) {
        return store.all().stream().filter(one -> one.id() == id).findFirst().flatMap(this::ofReader);
    }

    /** Adds findings behind those that are there. */
    @Transactional
    @BySystem
    public void add(List<NewFinding> added) {
        added.forEach(one -> store.insert(of(one), null));
    }

    private Finding of(NewFinding one) {
        return new Finding(
                0,
                one.key(),
                documents.byKey(one.documentKey()).orElseThrow().id(),
                one.section(),
                one.subject(),
                one.agencyKeys().stream()
                        .map(key -> agencies.byKey(key).orElseThrow().id())
                        .toList(),
                one.topic(),
                one.kind(),
                one.words(),
                one.addressee(),
                one.addresseeImplied(),
                one.sensitive(),
                one.noteVi(),
                one.noteEn(),
                null,
                false,
                0);
    }

    private Optional<Finding> ofReader(Finding one) {
        if (one.kind().isAsked()
                && user.agencyId()
                        .filter(agency -> owners.owns(agency, one.id()))
                        .isPresent()) {
            return Optional.of(one);
        }
        boolean report = rights.reads(documents.byId(one.documentId()).unitId(), null, false);
        if (one.agencyIds().isEmpty() || isByTheTeam(one)) {
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

    /** What inspection teams wrote down they know, even of how single agencies are secured. */
    private boolean isByTheTeam(Finding one) {
        return one.recorded()
                && user.role().filter(Roles.INSPECTION_TEAM::equals).isPresent();
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
}
