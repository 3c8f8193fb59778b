package vn.chiso.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;

/** The catalogue of indicators, answered from an immutable copy in memory. Lists are in catalogue order: by group, then
 * by position. Retired indicators are among them, as their figures stay. */
@Service
public class Catalogue {

    private final CatalogueMemory memory;
    private final Clock clock;

    Catalogue(CatalogueMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** Those in use; one that was merged into another is not. */
    public List<IndicatorGroup> groups() {
        return allGroups().stream().filter(group -> !group.isRetired()).toList();
    }

    public List<IndicatorGroup> allGroups() {
        return content().groups().values().stream()
                .sorted(Comparator.comparingInt(IndicatorGroup::position))
                .toList();
    }

    public IndicatorGroup group(long id) {
        return found(content().groups().get(id), "indicator group", id);
    }

    /** The group of a code, or the one that it was merged into. */
    public Optional<IndicatorGroup> group(String code) {
        return allGroups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(this::inUse);
    }

    private IndicatorGroup inUse(IndicatorGroup group) {
        IndicatorGroup found = group;
        while (found.mergedIntoId() != null) {
            found = group(found.mergedIntoId());
        }
        return found;
    }

    public List<Indicator> indicators() {
        return content().indicators().values().stream()
                .sorted(Comparator.comparingInt(
                                (Indicator i) -> group(i.groupId()).position())
                        .thenComparingInt(Indicator::position))
                .toList();
    }

    /** All indicators as one chooses from them: those that are asked no more today come last. */
    public List<Indicator> offered() {
        return offered(indicators());
    }

    /** These indicators as one chooses from them: in their order, those that are asked no more today last. */
    public List<Indicator> offered(List<Indicator> some) {
        return some.stream().sorted(Comparator.comparing(this::isRetired)).toList();
    }

    /** The name as one chooses by it: it says so when the indicator is asked no more today. */
    public String offeredName(Indicator indicator, Locale locale) {
        String name = indicator.name(locale);
        return isRetired(indicator) ? Texts.get("catalogue.retired.name", locale, name) : name;
    }

    /** Whether the indicator is asked no more today. */
    public boolean isRetired(Indicator indicator) {
        return indicator.edition().isOverOn(LocalDate.now(clock.withZone(DateText.ZONE)));
    }

    public List<Indicator> indicatorsOf(IndicatorGroup group) {
        return indicators().stream().filter(i -> i.groupId() == group.id()).toList();
    }

    /** @throws NoSuchElementException when there is no such indicator */
    public Indicator indicator(long id) {
        return found(content().indicators().get(id), "indicator", id);
    }

    public Optional<Indicator> indicator(String code) {
        return content().indicators().values().stream()
                .filter(i -> i.code().equals(code))
                .findFirst();
    }

    public DimensionType dimensionType(long id) {
        return found(content().types().get(id), "dimension type", id);
    }

    public Collection<DimensionType> dimensionTypes() {
        return content().types().values();
    }

    public DimensionItem item(long id) {
        return found(content().items().get(id), "dimension item", id);
    }

    /** The item of the indicator's dimension with exactly this label; the whole for an empty label. */
    public Optional<DimensionItem> item(Indicator indicator, String label) {
        if (label.isEmpty()) {
            return Optional.of(item(DimensionItem.WHOLE));
        }
        return content().items().values().stream()
                .filter(item -> item.typeId() != null
                        && item.typeId().equals(indicator.dimensionTypeId())
                        && item.label().equals(label))
                .findFirst();
    }

    /** The items of the indicator's dimension in their order; empty when it has none. */
    public List<DimensionItem> items(Indicator indicator) {
        Long type = indicator.dimensionTypeId();
        return type == null ? List.of() : itemsOf(type);
    }

    /** The items of a dimension type in their order. */
    public List<DimensionItem> itemsOf(long typeId) {
        return content().items().values().stream()
                .filter(item -> item.typeId() != null && item.typeId() == typeId)
                .sorted(Comparator.comparingInt(DimensionItem::position))
                .toList();
    }

    /** Whether an item is summed when the whole is made of its parts: no subtotal, and not the heading of others. */
    public boolean isLeaf(DimensionItem item) {
        return !item.subtotal()
                && content().items().values().stream()
                        .noneMatch(other -> other.parentId() != null && other.parentId() == item.id());
    }

    /** Indicators whose name or code contains the text, without regard to marks and case; all for an empty text. */
    public List<Indicator> search(String text) {
        String folded = VietnameseText.fold(text);
        return indicators().stream()
                .filter(i -> i.foldedName().contains(folded) || i.code().contains(text.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static <T> T found(@Nullable T value, String what, long id) {
        if (value == null) {
            throw new NoSuchElementException("No " + what + " with id " + id);
        }
        return value;
    }

    private CatalogueContent content() {
        return memory.content();
    }
}
