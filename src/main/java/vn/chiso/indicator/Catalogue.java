package vn.chiso.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.text.VietnameseText;

/** The catalogue of indicators, answered from an immutable copy in memory; {@link #refresh()} after a change. Lists are
 * in catalogue order: by group, then by position. */
@Service
public class Catalogue {

    private record Content(
            Map<Long, IndicatorGroup> groups,
            Map<Long, Indicator> indicators,
            Map<Long, DimensionType> types,
            Map<Long, DimensionItem> items) {
        static final Content EMPTY = new Content(Map.of(), Map.of(), Map.of(), Map.of());
    }

    private final JdbcClient jdbc;
    private final AtomicReference<Content> content = new AtomicReference<>(Content.EMPTY);

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<IndicatorGroup> groups() {
        return content().groups.values().stream()
                .sorted(Comparator.comparingInt(IndicatorGroup::position))
                .toList();
    }

    public IndicatorGroup group(long id) {
        return found(content().groups.get(id), "indicator group", id);
    }

    public Optional<IndicatorGroup> group(String code) {
        return groups().stream().filter(g -> g.code().equals(code)).findFirst();
    }

    public List<Indicator> indicators() {
        return content().indicators.values().stream()
                .sorted(Comparator.comparingInt(
                                (Indicator i) -> group(i.groupId()).position())
                        .thenComparingInt(Indicator::position))
                .toList();
    }

    public List<Indicator> indicatorsOf(IndicatorGroup group) {
        return indicators().stream().filter(i -> i.groupId() == group.id()).toList();
    }

    /** @throws NoSuchElementException when there is no such indicator */
    public Indicator indicator(long id) {
        return found(content().indicators.get(id), "indicator", id);
    }

    public Optional<Indicator> indicator(String code) {
        return content().indicators.values().stream()
                .filter(i -> i.code().equals(code))
                .findFirst();
    }

    public DimensionType dimensionType(long id) {
        return found(content().types.get(id), "dimension type", id);
    }

    public Collection<DimensionType> dimensionTypes() {
        return content().types.values();
    }

    public DimensionItem item(long id) {
        return found(content().items.get(id), "dimension item", id);
    }

    /** The item of the indicator's dimension with exactly this label; the whole for an empty label. */
    public Optional<DimensionItem> item(Indicator indicator, String label) {
        if (label.isEmpty()) {
            return Optional.of(item(DimensionItem.WHOLE));
        }
        return content().items.values().stream()
                .filter(item -> item.typeId() != null
                        && item.typeId().equals(indicator.dimensionTypeId())
                        && item.label().equals(label))
                .findFirst();
    }

    /** The items of the indicator's dimension in their order; empty when it has none. */
    public List<DimensionItem> items(Indicator indicator) {
        return content().items.values().stream()
                .filter(item -> item.typeId() != null && item.typeId().equals(indicator.dimensionTypeId()))
                .sorted(Comparator.comparingInt(DimensionItem::position))
                .toList();
    }

    /** Whether an item is summed when the whole is made of its parts: no subtotal, and not the heading of others. */
    public boolean isLeaf(DimensionItem item) {
        return !item.subtotal()
                && content().items.values().stream()
                        .noneMatch(other -> other.parentId() != null && other.parentId() == item.id());
    }

    /** Indicators whose name or code contains the text, without regard to marks and case; all for an empty text. */
    public List<Indicator> search(String text) {
        String folded = VietnameseText.fold(text);
        return indicators().stream()
                .filter(i -> i.foldedName().contains(folded) || i.code().contains(text.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Transactional
    @BySystem
    public void addGroup(String code, String nameVi, String nameEn, int position) {
        jdbc.sql("insert into indicator_group (id, code, name_vi, name_en, position)"
                        + " values (nextval('id_seq'), ?, ?, ?, ?)")
                .params(code, nameVi, nameEn, position)
                .update();
        refresh();
    }

    @Transactional
    @BySystem
    public void addDimensionType(String code, String nameVi, String nameEn, boolean disjoint, boolean complete) {
        jdbc.sql("insert into dimension_type (id, code, name_vi, name_en, disjoint, complete)"
                        + " values (nextval('id_seq'), ?, ?, ?, ?, ?)")
                .params(code, nameVi, nameEn, disjoint, complete)
                .update();
        refresh();
    }

    /** Adds an item; {@code parentLabel} names an item of the same type that is stored already, or is empty. */
    @Transactional
    @BySystem
    public void addItem(
            String typeCode,
            String label,
            String shortVi,
            String shortEn,
            String parentLabel,
            boolean subtotal,
            int position) {
        jdbc.sql("""
                insert into dimension_item
                       (id, type_id, label, short_vi, short_en, parent_id, subtotal, position)
                select nextval('id_seq'), t.id, :label, :vi, :en,
                       (select p.id from dimension_item p where p.type_id = t.id and p.label = :parent), :subtotal,
                       :position
                from dimension_type t where t.code = :type""")
                .param("label", label)
                .param("vi", shortVi)
                .param("en", shortEn)
                .param("parent", parentLabel)
                .param("subtotal", subtotal)
                .param("position", position)
                .param("type", typeCode)
                .update();
        refresh();
    }

    @Transactional
    @BySystem
    public void add(NewIndicator indicator) {
        jdbc.sql("""
                insert into indicator (id, code, group_id, position, name_vi, name_en, short_vi, short_en, folded_name,
                       kind, unit, numerator_def, denominator_def, direction, applies_to, rollup_rule,
                       dimension_type_id, target_of_id, asks_presence, sensitive, edition)
                values (nextval('id_seq'), ?, (select id from indicator_group where code = ?), ?, ?, ?, ?, ?, ?, ?, ?,
                       ?, ?, ?, ?, ?, (select id from dimension_type where code = ?),
                       (select i.id from indicator i where i.code = ?), ?, ?, '1')""")
                .param(indicator.code())
                .param(indicator.groupCode())
                .param(indicator.position())
                .param(indicator.nameVi())
                .param(indicator.nameEn())
                .param(indicator.shortVi())
                .param(indicator.shortEn())
                .param(VietnameseText.fold(indicator.nameVi() + " " + indicator.nameEn()))
                .param(indicator.kind().name())
                .param(indicator.unit())
                .param(indicator.numeratorDef())
                .param(indicator.denominatorDef())
                .param(indicator.direction().name())
                .param(indicator.appliesTo())
                .param(indicator.rollup().name())
                .param(indicator.dimensionType())
                .param(indicator.targetOf())
                .param(indicator.asksPresence())
                .param(indicator.sensitive())
                .update();
        for (int i = 0; i < indicator.levels().size(); i++) {
            jdbc.sql("insert into indicator_level (indicator_id, position, label)"
                            + " values ((select id from indicator where code = ?), ?, ?)")
                    .params(indicator.code(), i + 1, indicator.levels().get(i))
                    .update();
        }
        content.set(Content.EMPTY);
    }

    /** Reads the catalogue again at the next question; called after a change. */
    public void refresh() {
        content.set(Content.EMPTY);
    }

    private static <T> T found(@Nullable T value, String what, long id) {
        if (value == null) {
            throw new NoSuchElementException("No " + what + " with id " + id);
        }
        return value;
    }

    private Content content() {
        Content current = Objects.requireNonNull(content.get());
        if (current.equals(Content.EMPTY)) {
            current = read();
            content.set(current);
        }
        return current;
    }

    private Content read() {
        Map<Long, IndicatorGroup> groups = new HashMap<>();
        jdbc.sql("select * from indicator_group")
                .query((row, n) -> new IndicatorGroup(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getInt("position")))
                .list()
                .forEach(group -> groups.put(group.id(), group));
        Map<Long, DimensionType> types = new HashMap<>();
        jdbc.sql("select * from dimension_type")
                .query((row, n) -> new DimensionType(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getBoolean("disjoint"),
                        row.getBoolean("complete")))
                .list()
                .forEach(type -> types.put(type.id(), type));
        Map<Long, DimensionItem> items = new HashMap<>();
        jdbc.sql("select * from dimension_item")
                .query((row, n) -> new DimensionItem(
                        row.getLong("id"),
                        row.getObject("type_id", Long.class),
                        row.getString("label"),
                        row.getString("short_vi"),
                        row.getString("short_en"),
                        row.getObject("parent_id", Long.class),
                        row.getBoolean("subtotal"),
                        row.getInt("position")))
                .list()
                .forEach(item -> items.put(item.id(), item));
        Map<Long, List<String>> levels = new HashMap<>();
        jdbc.sql("select indicator_id, label from indicator_level order by indicator_id, position")
                .query((row, n) -> Map.entry(row.getLong("indicator_id"), row.getString("label")))
                .list()
                .forEach(level -> levels.computeIfAbsent(level.getKey(), id -> new java.util.ArrayList<>())
                        .add(level.getValue()));
        Map<Long, Indicator> indicators = new HashMap<>();
        jdbc.sql("select * from indicator")
                .query((row, n) -> new Indicator(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getLong("group_id"),
                        row.getInt("position"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("short_vi"),
                        row.getString("short_en"),
                        row.getString("folded_name"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("unit"),
                        row.getString("numerator_def"),
                        row.getString("denominator_def"),
                        Direction.valueOf(row.getString("direction")),
                        row.getString("applies_to"),
                        RollupRule.valueOf(row.getString("rollup_rule")),
                        row.getObject("dimension_type_id", Long.class),
                        row.getObject("target_of_id", Long.class),
                        row.getBoolean("asks_presence"),
                        List.copyOf(levels.getOrDefault(row.getLong("id"), List.of()))))
                .list()
                .forEach(indicator -> indicators.put(indicator.id(), indicator));
        return new Content(Map.copyOf(groups), Map.copyOf(indicators), Map.copyOf(types), Map.copyOf(items));
    }
}
