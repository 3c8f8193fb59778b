package vn.chiso.budget;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.observation.Years;

/** The annexes of budget reports, and the money that other reports tell of. Readers get what is theirs, as of figures. */
@Service
public class BudgetService {

    private static final String SUFFICIENT = "budget_sufficient_yn";

    private final BudgetStore store;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final FigureService figures;
    private final ReadingRights rights;
    private final Remembered<List<BudgetStore.Frame>> frames;
    private final Remembered<List<NewAllocation>> allocations;

    BudgetService(
            BudgetStore store,
            AgencyService agencies,
            Catalogue catalogue,
            FigureService figures,
            ReadingRights rights,
            Memories memories) {
        this.store = store;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.figures = figures;
        this.rights = rights;
        frames = memories.remember("budget frames", store::frames);
        allocations = memories.remember("budget allocations", store::allocations);
    }

    /** Those that the user may read, in the order of the reports; one statement for each. */
    @Transactional(readOnly = true)
    public List<BudgetAnnex> annexes() {
        return frames.get().stream()
                .filter(frame -> rights.reads(unit(frame), frame.agencyId(), false))
                .map(this::annex)
                .toList();
    }

    /** The annex of a report; empty where it has none, or none that the user may read. */
    @Transactional(readOnly = true)
    public Optional<BudgetAnnex> annexOf(long documentId) {
        return frames.get().stream()
                .filter(frame -> frame.documentId() == documentId && rights.reads(unit(frame), frame.agencyId(), false))
                .map(this::annex)
                .findFirst();
    }

    /** The annex that lists a task, in the same way. */
    Optional<BudgetAnnex> annexWith(long taskId) {
        return frameOf(taskId)
                .filter(frame -> rights.reads(unit(frame), frame.agencyId(), false))
                .map(this::annex);
    }

    /** What is told outside annexes, as far as the user may read the figures; one statement. */
    @Transactional(readOnly = true)
    public List<BudgetAllocation> allocations() {
        Map<String, Figure> known = figures.byFacts(
                allocations.get().stream().map(NewAllocation::fact).toList());
        return allocations.get().stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.fact()))
                        .map(figure -> new BudgetAllocation(one.fact(), one.kind(), one.source(), figure)))
                .toList();
    }

    /** Adds annexes and allocations behind those that are there; their figures must be there. */
    @Transactional
    @BySystem
    public void add(List<NewAnnex> newAnnexes, List<NewAllocation> newAllocations) {
        int annex = frames.get().size();
        int allocation = allocations.get().size();
        changing();
        allocations.change();
        for (NewAnnex one : newAnnexes) {
            store.insert(one, annex++);
        }
        for (NewAllocation one : newAllocations) {
            store.insert(one, allocation++);
        }
    }

    /** To be called in the transaction that changes a task. */
    void changing() {
        frames.change();
    }

    /** All annexes, without what is said in them. */
    List<BudgetStore.Frame> frames() {
        return frames.get();
    }

    /** The annex that lists a task. */
    Optional<BudgetStore.Frame> frameOf(long taskId) {
        return frames.get().stream()
                .filter(frame -> frame.groups().stream()
                        .flatMap(group -> group.tasks().stream())
                        .anyMatch(task -> task.id() == taskId))
                .findFirst();
    }

    long unit(BudgetStore.Frame frame) {
        return agencies.byId(frame.agencyId()).unitId();
    }

    private BudgetAnnex annex(BudgetStore.Frame frame) {
        Map<Long, Map<Long, Figure>> byItem = new HashMap<>();
        figures.withAlternatives(figures.ofAgency(frame.agencyId(), Years.between(null, null)).stream()
                        .filter(figure -> figure.period().id() == frame.period().id())
                        .toList())
                .forEach(figure -> byItem.computeIfAbsent(figure.itemId(), item -> new HashMap<>())
                        .put(figure.indicatorId(), figure));
        return new BudgetAnnex(
                frame.id(),
                frame.key(),
                frame.documentId(),
                frame.agencyId(),
                unit(frame),
                frame.period(),
                frame.unitWritten(),
                figure(byItem, DimensionItem.WHOLE, SUFFICIENT),
                frame.groups().stream().map(group -> group(group, byItem)).toList());
    }

    private BudgetGroup group(BudgetStore.FrameGroup group, Map<Long, Map<Long, Figure>> byItem) {
        DimensionItem item = catalogue.item(group.itemId());
        return new BudgetGroup(
                group.number(),
                group.itemId(),
                item.label().replaceFirst("^\\d+\\. ", ""),
                item.shortVi(),
                item.shortEn(),
                figure(byItem, group.itemId(), AnnexColumn.BASIS.indicator()),
                group.tasks().stream().map(task -> task(task, byItem)).toList());
    }

    private BudgetTask task(BudgetStore.FrameTask task, Map<Long, Map<Long, Figure>> byItem) {
        DimensionItem item = catalogue.item(task.itemId());
        Map<AnnexColumn, Figure> said = new EnumMap<>(AnnexColumn.class);
        for (AnnexColumn column : AnnexColumn.values()) {
            @Nullable Figure figure = figure(byItem, task.itemId(), column.indicator());
            if (figure != null) {
                said.put(column, figure);
            }
        }
        return new BudgetTask(
                task.id(),
                task.key(),
                task.itemId(),
                item.label()
                        .substring(
                                item.label().lastIndexOf(" | ") < 0
                                        ? 0
                                        : item.label().lastIndexOf(" | ") + 3),
                item.shortVi(),
                item.shortEn(),
                said,
                figure(byItem, task.itemId(), AnnexColumn.SOURCE),
                task.own(),
                task.executedFact(),
                task.executedWritten());
    }

    private @Nullable Figure figure(Map<Long, Map<Long, Figure>> byItem, long item, @Nullable String code) {
        return code == null
                ? null
                : catalogue
                        .indicator(code)
                        .map(Indicator::id)
                        .map(id -> byItem.getOrDefault(item, Map.of()).get(id))
                        .orElse(null);
    }
}
