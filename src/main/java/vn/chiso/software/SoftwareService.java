package vn.chiso.software;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.observation.ReadingRights;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** The systems that reports name, in their order. What they are called everybody reads; where they run, as of figures. */
@Service
public class SoftwareService {

    private final SystemStore store;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final ReadingRights rights;
    private final Remembered<List<SoftwareSystem>> systems;

    SoftwareService(
            SystemStore store,
            AgencyService agencies,
            TerritoryService territory,
            ReadingRights rights,
            Memories memories) {
        this.store = store;
        this.agencies = agencies;
        this.territory = territory;
        this.rights = rights;
        systems = memories.remember("software", store::read);
    }

    /** All of them, each with the uses that the user may read. */
    public List<SoftwareSystem> all() {
        return systems.get().stream()
                .map(one -> one.with(one.uses().stream()
                        .flatMap(use -> ofReader(use).stream())
                        .toList()))
                .toList();
    }

    public List<SoftwareSystem> find(SoftwareFilter filter) {
        return all().stream().filter(one -> matches(one, filter)).toList();
    }

    /** The provinces of the uses, each once, in the order of their codes. */
    public List<Unit> provinces(List<SoftwareSystem> some) {
        return some.stream()
                .flatMap(one -> one.uses().stream())
                .map(this::province)
                .distinct()
                .sorted(java.util.Comparator.comparing(Unit::key))
                .toList();
    }

    /** The province in which a use is. */
    public Unit province(SystemUse use) {
        Unit unit = unit(use);
        return territory.path(unit).stream()
                .filter(one -> one.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElse(unit);
    }

    /** The tiers of a use: as reported, or those of its agencies. */
    public List<Tier> tiers(SystemUse use) {
        return Stream.concat(
                        use.tiers().stream(),
                        use.agencyIds().stream()
                                .map(id -> agencies.byId(id).type().tier()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    /** How many systems reports name, by category, tier and province. */
    public SystemCoverage coverage(SoftwareFilter filter) {
        return SystemCoverage.of(this, find(filter));
    }

    /** Adds systems behind those that are there. */
    @Transactional
    @BySystem
    public void add(List<NewSystem> added) {
        int position = systems.get().size();
        systems.change();
        for (NewSystem one : added) {
            store.insert(one, position++);
        }
    }

    private Unit unit(SystemUse use) {
        @Nullable Long unit = use.unitId();
        return territory.byId(
                unit == null ? agencies.byId(use.agencyIds().getFirst()).unitId() : unit);
    }

    private Optional<SystemUse> ofReader(SystemUse use) {
        @Nullable Long unit = use.unitId();
        if (unit != null) {
            return rights.reads(unit, null, false) ? Optional.of(use) : Optional.empty();
        }
        List<Long> known = use.agencyIds().stream()
                .filter(id -> rights.reads(agencies.byId(id).unitId(), id, use.sensitive()))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(use.at(known));
    }

    private boolean matches(SoftwareSystem one, SoftwareFilter filter) {
        String names = Stream.concat(
                        Stream.of(one.nameVi(), one.nameEn()),
                        one.aliases().stream().map(SoftwareSystem.Alias::name))
                .collect(Collectors.joining(" "));
        return (filter.category() == null || one.category() == filter.category())
                && (runsAnywhere(filter) || one.uses().stream().anyMatch(use -> runs(use, filter)))
                && VietnameseText.matches(names, filter.text());
    }

    private static boolean runsAnywhere(SoftwareFilter filter) {
        return filter.unitId() == null && filter.tier() == null;
    }

    private boolean runs(SystemUse use, SoftwareFilter filter) {
        return (filter.unitId() == null || province(use).id() == filter.unitId())
                && (filter.tier() == null || tiers(use).contains(filter.tier()));
    }
}
