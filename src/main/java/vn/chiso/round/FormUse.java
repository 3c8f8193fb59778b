package vn.chiso.round;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyType;
import vn.chiso.indicator.CatalogueUse;
import vn.chiso.indicator.Use;

/** Which forms ask an indicator. */
@Component
@Transactional(readOnly = true)
public class FormUse implements CatalogueUse {

    private final JdbcClient jdbc;

    FormUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their codes, editions that were replaced left out; one statement. */
    public List<AskedBy> asking(long indicatorId) {
        return jdbc.sql("""
            select f.code, f.name_vi, f.name_en, f.agency_types, l.required
            from form f join form_line l on l.form_id = f.id
            where l.indicator_id = ? and f.status <> 'REPLACED' order by f.code\
            """)
                .param(indicatorId)
                .query((row, n) -> new AskedBy(
                        row.getString("code"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        Arrays.stream(row.getString("agency_types").split(",", -1))
                                .flatMap(type -> AgencyType.ofCode(type).stream())
                                .toList(),
                        row.getBoolean("required")))
                .list();
    }

    /** Those too that ask it in an edition that was replaced: rounds still stand on that. */
    @Override
    public Map<Use, Long> ofIndicator(long indicatorId) {
        return Map.of(
                Use.FORMS,
                jdbc.sql("select count(distinct f.code) from form f join form_line l on l.form_id = f.id"
                                + " where l.indicator_id = ?")
                        .param(indicatorId)
                        .query(Long.class)
                        .single());
    }
}
