package vn.chiso.observation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.CatalogueUse;
import vn.chiso.indicator.FigureCounts;
import vn.chiso.indicator.Use;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/** Which indicators have figures, targets and checks. */
@Component
class IndicatorUse implements CatalogueUse, FigureCounts {

    private final JdbcClient jdbc;
    private final TotalService totals;
    private final CurrentUser user;
    private final TerritoryService territory;

    IndicatorUse(JdbcClient jdbc, TotalService totals, CurrentUser user, TerritoryService territory) {
        this.jdbc = jdbc;
        this.totals = totals;
        this.user = user;
        this.territory = territory;
    }

    /** A figure that was taken back left its statements behind: they count where no figure does. */
    @Override
    public Map<Use, Long> ofIndicator(long indicatorId) {
        return jdbc.sql("""
            select (select count(*) from observation o where o.indicator_id = :id) as figures,
                   (select count(*) from (select 1 from statement s where s.indicator_id = :id
                                          fetch first 1 row only) said) as said,
                   (select count(*) from target t where t.indicator_id = :id or t.against_id = :id)
                       as targets,
                   (select count(*) from entry_check c where c.indicator_id = :id
                           or exists (select 1 from entry_check_part p
                                      where p.check_id = c.id and p.indicator_id = :id)) as checks\
            """)
                .param("id", indicatorId)
                .query((row, n) -> Map.of(
                        Use.FIGURES, Math.max(row.getLong("figures"), row.getLong("said")),
                        Use.TARGETS, row.getLong("targets"),
                        Use.CHECKS, row.getLong("checks")))
                .single();
    }

    @Override
    public Set<Long> ofItems(Collection<Long> itemIds) {
        if (itemIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select distinct item_id from statement where item_id in (:ids)")
                .param("ids", itemIds)
                .query(Long.class)
                .list());
    }

    @Override
    public Map<Long, Integer> ofReader() {
        long top = user.unitId().orElseGet(() -> territory.nation().id());
        return totals.counts(List.of(top), Years.between(null, null)).stream()
                .collect(Collectors.toMap(FigureCount::indicatorId, FigureCount::count, Integer::sum));
    }
}
