package vn.chiso.indicator;

import java.sql.Types;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.text.DateText;

/** Keeps what figures are broken down by. What figures stand on keeps its meaning. */
@Service
@Transactional
public class DimensionService {

    private static final String SUBJECT = "dimension:";

    private final Catalogue catalogue;
    private final DimensionRules rules;
    private final CatalogueWriter writer;
    private final ObjectProvider<CatalogueUse> uses;
    private final JdbcClient jdbc;
    private final Clock clock;

    DimensionService(
            Catalogue catalogue,
            DimensionRules rules,
            CatalogueWriter writer,
            ObjectProvider<CatalogueUse> uses,
            JdbcClient jdbc,
            Clock clock) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.writer = writer;
        this.uses = uses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The items of a type that figures stand on. */
    @Transactional(readOnly = true)
    public Set<Long> usedItemsOf(long typeId) {
        List<Long> ids =
                catalogue.itemsOf(typeId).stream().map(DimensionItem::id).toList();
        Set<Long> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.ofItems(ids)));
        return used;
    }

    /**
     * Adds a type with its items.
     *
     * @throws CatalogueRefused with what is wrong at which field
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public DimensionType add(NewDimension wanted) {
        writer.demandRight();
        CatalogueRefused.throwIfAny(rules.problems(wanted, null, Set.of()));
        long id = insert(wanted);
        writer.note("dimension.add", SUBJECT + wanted.code(), Map.of(), text(id));
        return catalogue.dimensionType(id);
    }

    /** Adds a type while the system starts, when nobody can be signed in. */
    @BySystem
    public void addAtStart(NewDimension wanted) {
        insert(wanted);
    }

    /**
     * Changes a type and its items; the code is its own for good.
     *
     * @throws CatalogueRefused with what is wrong at which field, or that somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public DimensionType change(long id, int version, NewDimension wanted) {
        DimensionType old = locked(id, version);
        Map<Field, String> before = text(id);
        CatalogueRefused.throwIfAny(rules.problems(wanted, old, usedItemsOf(id)));
        jdbc.sql("update dimension_type set name_vi = ?, name_en = ?, disjoint = ?, complete = ?, valid_to = null,"
                        + " version = version + 1 where id = ?")
                .params(wanted.nameVi(), wanted.nameEn(), wanted.disjoint(), wanted.complete(), id)
                .update();
        write(id, wanted.items());
        writer.note("dimension.change", SUBJECT + old.code(), before, text(id));
        return catalogue.dimensionType(id);
    }

    /**
     * Offers a type to no further indicator; those that have it keep it.
     *
     * @throws CatalogueRefused when somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public DimensionType retire(long id, int version) {
        DimensionType old = locked(id, version);
        Map<Field, String> before = text(id);
        jdbc.sql("update dimension_type set valid_to = ?, version = version + 1 where id = ?")
                .params(DateText.today(clock), id)
                .update();
        writer.written();
        writer.note("dimension.retire", SUBJECT + old.code(), before, text(id));
        return catalogue.dimensionType(id);
    }

    /**
     * Deletes a type that no indicator has and no figure stands on.
     *
     * @throws CatalogueRefused when there is one, or somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public void delete(long id, int version) {
        DimensionType old = locked(id, version);
        Map<Field, String> before = text(id);
        boolean taken = catalogue.indicators().stream().anyMatch(one -> Objects.equals(one.dimensionTypeId(), id));
        if (taken || !usedItemsOf(id).isEmpty()) {
            throw new CatalogueRefused(CatalogueRefused.IN_USE);
        }
        try {
            removeItems(catalogue.itemsOf(id).stream().map(DimensionItem::id).toList());
            jdbc.sql("delete from dimension_type where id = ?").param(id).update();
        } catch (DataIntegrityViolationException stillNamed) {
            throw new CatalogueRefused(CatalogueRefused.IN_USE);
        }
        writer.written();
        writer.note("dimension.delete", SUBJECT + old.code(), before, Map.of());
    }

    private long insert(NewDimension wanted) {
        long id = nextId();
        jdbc.sql("insert into dimension_type (id, code, name_vi, name_en, disjoint, complete, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .params(id, wanted.code(), wanted.nameVi(), wanted.nameEn(), wanted.disjoint(), wanted.complete())
                .update();
        write(id, wanted.items());
        return id;
    }

    /** Items that are named no more go away first, as a new one may take the label of one of them. */
    private void write(long typeId, List<NewDimension.Item> items) {
        Set<Long> kept = items.stream()
                .map(NewDimension.Item::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        try {
            removeItems(
                    jdbc
                            .sql("select id from dimension_item where type_id = ?")
                            .param(typeId)
                            .query(Long.class)
                            .list()
                            .stream()
                            .filter(id -> !kept.contains(id))
                            .toList());
        } catch (DataIntegrityViolationException stillNamed) {
            throw new CatalogueRefused(CatalogueRefused.IN_USE);
        }
        Map<String, Long> ids = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            NewDimension.Item item = items.get(i);
            long id = item.id() == null ? nextId() : item.id();
            String sql = item.id() == null
                    ? "insert into dimension_item (label, short_vi, short_en, parent_id, subtotal, position, type_id,"
                            + " id) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    : "update dimension_item set label = ?, short_vi = ?, short_en = ?, parent_id = ?, subtotal = ?,"
                            + " position = ? where type_id = ? and id = ?";
            jdbc.sql(sql)
                    .params(item.label(), item.shortVi(), item.shortEn())
                    .param(new SqlParameterValue(Types.BIGINT, ids.get(item.parentLabel())))
                    .params(item.subtotal(), i + 1, typeId, id)
                    .update();
            ids.put(item.label(), id);
        }
        writer.written();
    }

    private void removeItems(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update dimension_item set parent_id = null where parent_id in (:ids)")
                    .param("ids", ids)
                    .update();
            jdbc.sql("delete from dimension_item where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    private long nextId() {
        return jdbc.sql("select nextval('id_seq')").query(Long.class).single();
    }

    private Map<Field, String> text(long id) {
        return CatalogueText.of(catalogue.dimensionType(id), catalogue.itemsOf(id));
    }

    private DimensionType locked(long id, int version) {
        writer.demandRight();
        Integer now = jdbc.sql("select version from dimension_type where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new CatalogueRefused("catalogue.refused.gone"));
        if (now != version || catalogue.dimensionType(id).version() != version) {
            throw new CatalogueRefused(CatalogueRefused.OVERTAKEN);
        }
        return catalogue.dimensionType(id);
    }
}
