package vn.chiso.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.Finding;
import vn.chiso.security.Roles;

/** Tries a check on the figures that are held now, without changing anything. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ICT_DEPARTMENT + "')")
public class CheckTrials {

    /** At most so many are listed. */
    public static final int MOST_HITS = 50;

    /** At most so many figures are judged, so that trying never takes long. */
    static final int MOST_TRIED = 20_000;

    private static final int AT_ONCE = 2_000;

    private static final Comparator<CheckTrial.Hit> NEWEST_FIRST = Comparator.comparing(
                    (CheckTrial.Hit hit) -> hit.figure().period().end())
            .reversed()
            .thenComparingLong(hit -> hit.figure().observationId());

    private final JdbcClient jdbc;
    private final ReadingRights rights;
    private final FigureService figures;
    private final CheckedFigures checked;
    private final Catalogue catalogue;

    CheckTrials(
            JdbcClient jdbc, ReadingRights rights, FigureService figures, CheckedFigures checked, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.figures = figures;
        this.checked = checked;
        this.catalogue = catalogue;
    }

    /** Judges the newest figures that the user may read, whether the check is on or not. */
    public CheckTrial of(Check check) {
        List<Long> ids = newest(check);
        boolean complete = ids.size() <= MOST_TRIED;
        List<Long> tried = complete ? ids : ids.subList(0, MOST_TRIED);
        int hit = 0;
        List<CheckTrial.Hit> hits = new ArrayList<>();
        for (int from = 0; from < tried.size(); from += AT_ONCE) {
            List<Long> some = tried.subList(from, Math.min(from + AT_ONCE, tried.size()));
            Map<Figure, Finding> found = checked.of(figures.byIds(some), check);
            hit += found.size();
            if (hits.size() < MOST_HITS) {
                found.entrySet().stream()
                        .map(one -> new CheckTrial.Hit(one.getKey(), one.getValue()))
                        .sorted(NEWEST_FIRST)
                        .limit(MOST_HITS - hits.size())
                        .forEach(hits::add);
            }
        }
        return new CheckTrial(tried.size(), complete, hit, hits);
    }

    /** One more than are tried tells that there are more. */
    private List<Long> newest(Check check) {
        Map<String, Object> parameters = new HashMap<>(Map.of("whole", DimensionItem.WHOLE, "most", MOST_TRIED + 1));
        List<Long> indicators = catalogue.indicators().stream()
                .filter(check.scope()::covers)
                .map(Indicator::id)
                .toList();
        parameters.put("indicators", indicators);
        return jdbc.sql("""
                select o.id from observation o
                join subject s on s.id = o.subject_id and s.province_id = o.province_id
                join period p on p.id = o.period_id
                where o.indicator_id in (:indicators) and o.item_id = :whole and o.derived = false
                      and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')""" + rights.figures() + """

                order by p.end_on desc, o.id
                fetch first :most rows only""")
                .params(parameters)
                .query(Long.class)
                .list();
    }
}
