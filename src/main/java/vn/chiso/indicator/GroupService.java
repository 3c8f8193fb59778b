package vn.chiso.indicator;

import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.text.DateText;

/** Keeps the groups of the catalogue. One that had indicators is merged into another, never deleted. */
@Service
@Transactional
public class GroupService {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;
    private static final String SUBJECT = "indicator_group:";

    private final Catalogue catalogue;
    private final CatalogueWriter writer;
    private final JdbcClient jdbc;
    private final Clock clock;

    GroupService(Catalogue catalogue, CatalogueWriter writer, JdbcClient jdbc, Clock clock) {
        this.catalogue = catalogue;
        this.writer = writer;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a group.
     *
     * @throws CatalogueRefused with what is wrong at which field
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public IndicatorGroup add(NewGroup wanted) {
        writer.demandRight();
        demand(
                wanted,
                rules -> rules.code(
                        wanted.code(),
                        LONGEST_CODE,
                        null,
                        code -> catalogue.group(code).isPresent()));
        insert(wanted);
        writer.written();
        IndicatorGroup added = catalogue.group(wanted.code()).orElseThrow();
        writer.note("indicator_group.add", SUBJECT + added.code(), Map.of(), CatalogueText.of(added, catalogue));
        return added;
    }

    /** Adds a group while the system starts, when nobody can be signed in. */
    @BySystem
    public void addAtStart(NewGroup wanted) {
        insert(wanted);
        writer.written();
    }

    /**
     * Changes names and place; the code is its own for good.
     *
     * @throws CatalogueRefused with what is wrong at which field, or that somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public IndicatorGroup change(long id, int version, NewGroup wanted) {
        IndicatorGroup old = locked(id, version);
        demand(wanted, rules -> rules.code(wanted.code(), LONGEST_CODE, old.code(), code -> false));
        jdbc.sql("update indicator_group set name_vi = ?, name_en = ?, position = ?, version = version + 1"
                        + " where id = ?")
                .params(wanted.nameVi(), wanted.nameEn(), wanted.position(), id)
                .update();
        return noted("indicator_group.change", old);
    }

    /**
     * Moves all indicators of a group behind those of another and retires it; links to it lead to the other.
     *
     * @throws CatalogueRefused when the other is retired or the same, or somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public IndicatorGroup merge(long id, int version, long intoId) {
        IndicatorGroup old = locked(id, version);
        FieldRules rules = new FieldRules();
        rules.refuseIf(id == intoId, Field.GROUP, "itself");
        rules.refuseIf(catalogue.group(intoId).isRetired(), Field.GROUP, "group");
        CatalogueRefused.throwIfAny(rules.problems());
        jdbc.sql("""
            update indicator set group_id = :into, version = version + 1,
                   position = position + (select coalesce(max(i.position), 0) from indicator i
                                          where i.group_id = :into)
            where group_id = :id\
            """).param("into", intoId).param("id", id).update();
        jdbc.sql("update indicator_group set valid_to = ?, merged_into_id = ?, version = version + 1 where id = ?")
                .params(DateText.today(clock), intoId, id)
                .update();
        return noted("indicator_group.merge", old);
    }

    /**
     * Deletes a group that never had an indicator.
     *
     * @throws CatalogueRefused when it has some, or others were merged into it, or somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public void delete(long id, int version) {
        IndicatorGroup old = locked(id, version);
        boolean named = !catalogue.indicatorsOf(old).isEmpty()
                || catalogue.allGroups().stream()
                        .anyMatch(group -> group.mergedIntoId() != null && group.mergedIntoId() == id);
        if (named || old.isRetired()) {
            throw new CatalogueRefused(CatalogueRefused.IN_USE);
        }
        jdbc.sql("delete from indicator_group where id = ?").param(id).update();
        Map<Field, String> before = CatalogueText.of(old, catalogue);
        writer.written();
        writer.note("indicator_group.delete", SUBJECT + old.code(), before, Map.of());
    }

    private void insert(NewGroup wanted) {
        jdbc.sql("insert into indicator_group (id, code, name_vi, name_en, position, version)"
                        + " values (nextval('id_seq'), ?, ?, ?, ?, 0)")
                .params(wanted.code(), wanted.nameVi(), wanted.nameEn(), wanted.position())
                .update();
    }

    private static void demand(NewGroup wanted, java.util.function.Consumer<FieldRules> code) {
        FieldRules rules = new FieldRules();
        code.accept(rules);
        rules.text(Field.NAME_VI, wanted.nameVi(), LONGEST_NAME);
        rules.text(Field.NAME_EN, wanted.nameEn(), LONGEST_NAME);
        rules.position(wanted.position());
        CatalogueRefused.throwIfAny(rules.problems());
    }

    private IndicatorGroup noted(String action, IndicatorGroup old) {
        Map<Field, String> before = CatalogueText.of(old, catalogue);
        writer.written();
        IndicatorGroup now = catalogue.group(old.id());
        writer.note(action, SUBJECT + old.code(), before, CatalogueText.of(now, catalogue));
        return now;
    }

    private IndicatorGroup locked(long id, int version) {
        writer.demandRight();
        Integer now = jdbc.sql("select version from indicator_group where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new CatalogueRefused("catalogue.refused.gone"));
        if (now != version || catalogue.group(id).version() != version) {
            throw new CatalogueRefused(CatalogueRefused.OVERTAKEN);
        }
        return catalogue.group(id);
    }
}
