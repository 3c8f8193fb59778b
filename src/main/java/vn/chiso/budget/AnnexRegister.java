package vn.chiso.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.Ids;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/**
 * Which reports have an annex, and which tasks it lists: kept by the ICT department for reports that somebody added. What
 * the catalogue calls a task can be listed; its number is the same in every annex.
 */
@Service
@Transactional
public class AnnexRegister {

    private static final String BY_ICT = "hasRole('" + Roles.ICT_DEPARTMENT + "')";

    private final BudgetService budget;
    private final BudgetStore store;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final Ids ids;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AnnexRegister(
            BudgetService budget,
            BudgetStore store,
            DocumentService documents,
            AgencyService agencies,
            Catalogue catalogue,
            ReadingRights rights,
            CurrentUser user,
            Ids ids,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.budget = budget;
        this.store = store;
        this.documents = documents;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.rights = rights;
        this.user = user;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the user adds annexes at all. */
    @Transactional(readOnly = true)
    public boolean mayAdd() {
        return user.isEditor();
    }

    /** The reports of single agencies to which the user may add an annex. */
    @Transactional(readOnly = true)
    public List<SourceDocument> waiting() {
        Set<Long> have =
                budget.frames().stream().map(BudgetStore.Frame::documentId).collect(Collectors.toSet());
        return documents.all().stream()
                .filter(one -> !have.contains(one.id()) && one.agencyId() != null && one.periodStart() != null)
                .filter(this::isKept)
                .toList();
    }

    /** Whether the user says which tasks the annex lists. */
    @Transactional(readOnly = true)
    public boolean mayChange(BudgetAnnex annex) {
        return isKept(documents.byId(annex.documentId()));
    }

    /** What annexes can list, in the order of the catalogue; a group without tasks is a heading in every annex. */
    @Transactional(readOnly = true)
    public List<TaskGroup> groups() {
        List<DimensionItem> items = store.items();
        return items.stream()
                .filter(item -> item.parentId() == null)
                .map(group -> new TaskGroup(
                        group,
                        items.stream()
                                .filter(item -> Objects.equals(item.parentId(), group.id()) && !item.subtotal())
                                .toList()))
                .toList();
    }

    /**
     * Gives a report its annex.
     *
     * @param taskIds dimension items
     * @throws BudgetRefused when it lists nothing, or the report has one
     */
    @PreAuthorize(BY_ICT)
    public BudgetAnnex add(long documentId, MoneyUnit unit, Set<Long> taskIds) {
        SourceDocument document = documents.byId(documentId);
        demandKept(document);
        if (waiting().stream().noneMatch(one -> one.id() == documentId)) {
            throw new BudgetRefused("budget.refused.there");
        }
        demandSome(taskIds);
        budget.changing();
        store.insert(
                new NewAnnex(
                        "PL" + ids.next(),
                        document.key(),
                        agencies.byId(Objects.requireNonNull(document.agencyId()))
                                .key(),
                        Texts.get(unit.key(), Texts.VIETNAMESE),
                        NewPeriod.ofDays(
                                Objects.requireNonNull(document.periodStart()),
                                Objects.requireNonNull(document.periodEnd())),
                        listed(taskIds)),
                budget.frames().size());
        return told("budget.annex.add", document, taskIds);
    }

    /**
     * Says anew which tasks an annex lists.
     *
     * @param seen the dimension items that the user saw in it
     * @throws BudgetRefused when nothing is left, something is said of a task that would go, or somebody else was faster
     */
    @PreAuthorize(BY_ICT)
    public BudgetAnnex change(long documentId, Set<Long> seen, Set<Long> taskIds) {
        SourceDocument document = documents.byId(documentId);
        demandKept(document);
        demandSome(taskIds);
        BudgetAnnex annex = budget.annexOf(documentId).orElseThrow();
        store.lock(annex.id());
        if (!itemsOf(annex).equals(seen)) {
            throw new BudgetRefused("budget.refused.relisted");
        }
        List<BudgetTask> gone = annex.tasks().stream()
                .filter(task -> !taskIds.contains(task.itemId()))
                .toList();
        demandSilent(gone);
        budget.changing();
        drop(gone);
        Set<Long> added = new HashSet<>(taskIds);
        added.removeAll(seen);
        store.list(annex.id(), listed(added));
        return told("budget.annex.change", document, taskIds);
    }

    /**
     * Takes an annex away of which nothing is said yet.
     *
     * @throws BudgetRefused when something is said of one of its tasks
     */
    @PreAuthorize(BY_ICT)
    public void remove(long documentId) {
        SourceDocument document = documents.byId(documentId);
        demandKept(document);
        BudgetAnnex annex = budget.annexOf(documentId).orElseThrow();
        store.lock(annex.id());
        demandSilent(annex.tasks());
        budget.changing();
        drop(annex.tasks());
        store.remove(annex.id());
        audit.record("budget.annex.remove", "document:" + document.key(), null);
        events.publishEvent(new AnnexListed(documentId));
    }

    private boolean isKept(SourceDocument document) {
        return user.isEditor()
                && document.addedBy() != null
                && rights.reads(document.unitId(), document.agencyId(), false);
    }

    private void demandKept(SourceDocument document) {
        if (!isKept(document)) {
            throw new AccessDeniedException("Not in the user's hands");
        }
    }

    private static void demandSome(Set<Long> taskIds) {
        if (taskIds.isEmpty()) {
            throw new BudgetRefused("budget.refused.empty");
        }
    }

    private static void demandSilent(List<BudgetTask> tasks) {
        tasks.stream().filter(BudgetTask::isReported).findFirst().ifPresent(task -> {
            throw new BudgetRefused("budget.refused.filled", task.name());
        });
    }

    /** What somebody once wrote of a task, and took back, is kept too. */
    private void drop(List<BudgetTask> gone) {
        try {
            store.drop(gone.stream().map(BudgetTask::id).toList());
        } catch (DataIntegrityViolationException written) {
            throw new BudgetRefused("budget.refused.history");
        }
    }

    private static Set<Long> itemsOf(BudgetAnnex annex) {
        return annex.tasks().stream().map(BudgetTask::itemId).collect(Collectors.toSet());
    }

    private List<NewAnnex.Group> listed(Set<Long> taskIds) {
        List<NewAnnex.Group> found = new ArrayList<>();
        List<TaskGroup> groups = groups();
        for (int i = 0; i < groups.size(); i++) {
            TaskGroup group = groups.get(i);
            List<NewAnnex.Task> tasks = new ArrayList<>();
            for (int j = 0; j < group.tasks().size(); j++) {
                DimensionItem task = group.tasks().get(j);
                if (taskIds.contains(task.id())) {
                    tasks.add(new NewAnnex.Task((i + 1) + "." + (j + 1), task.shortVi(), null, null));
                }
            }
            found.add(new NewAnnex.Group(i + 1, group.group().shortVi(), tasks));
        }
        return found;
    }

    private BudgetAnnex told(String act, SourceDocument document, Set<Long> taskIds) {
        String names = taskIds.stream()
                .map(id -> catalogue.item(id))
                .sorted(Comparator.comparingInt(DimensionItem::position))
                .map(DimensionItem::shortVi)
                .collect(Collectors.joining(", "));
        audit.record(act, "document:" + document.key(), names);
        events.publishEvent(new AnnexListed(document.id()));
        return budget.annexOf(document.id()).orElseThrow();
    }
}
