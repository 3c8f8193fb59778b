package vn.chiso.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Repeated;
import vn.chiso.observation.FigureEntry.Place;

/** Reads figures in bulk, for files that go out and come in. What the user may not read is left out. */
@Service
@Transactional(readOnly = true)
public class FigureExtract {

    private static final int HELD = 500;

    private final JdbcClient jdbc;
    private final ReadingRights rights;
    private final FigureService figures;

    FigureExtract(JdbcClient jdbc, ReadingRights rights, FigureService figures) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.figures = figures;
    }

    /**
     * Hands over every figure of an extract, parts and wholes, of agencies, units and populations, with the values of
     * those in conflict; subject by subject, and in each by indicator, item and period. Few are held at a time.
     */
    public void each(Extract extract, Consumer<Figure> reader) {
        Map<String, Object> parameters = new HashMap<>(Map.of("units", extract.unitIds()));
        StringBuilder where = new StringBuilder();
        if (extract.type() != null) {
            parameters.put("type", extract.type().name());
            where.append(" join agency a on a.id = s.agency_id and a.type = :type");
        }
        where.append(" where s.unit_id in (select ua.unit_id from unit_ancestor ua where ua.ancestor_id in (:units))");
        if (extract.agencyId() != null) {
            parameters.put("agency", extract.agencyId());
            where.append(" and s.agency_id = :agency");
        }
        if (extract.tier() != null) {
            parameters.put("tier", extract.tier().name());
            where.append(" and s.tier = :tier");
        }
        if (!extract.indicatorIds().isEmpty()) {
            parameters.put("indicators", extract.indicatorIds());
            where.append(" and o.indicator_id in (:indicators)");
        }
        where.append(extract.years().overlap(parameters))
                .append(rights.figures(extract.years().approvedOnly()));
        List<Figure> held = new ArrayList<>(HELD);
        Repeated once = new Repeated();
        jdbc.sql(FigureQuery.fetch(
                                FigureQuery.choose(
                                        where.toString(), extract.years().newestOnly()),
                                "")
                        + " order by s.unit_id, s.agency_id, s.id, o.indicator_id, o.item_id, p.end_on,"
                        + " p.start_on, o.id")
                .params(parameters)
                .withFetchSize(HELD)
                .query(row -> {
                    held.add(FigureRows.figure(row, once));
                    if (held.size() == HELD) {
                        hand(held, reader);
                        once.forget();
                    }
                });
        hand(held, reader);
    }

    private void hand(List<Figure> held, Consumer<Figure> reader) {
        figures.withAlternatives(held).forEach(reader);
        held.clear();
    }

    /**
     * What agencies' cells hold, with the values of those in conflict. Two SQL statements, however many there are; they
     * read every indicator of these for every agency and period of these, so cells that lie together belong into one call.
     *
     * @return figures by their cells; silent cells are left out
     */
    public Map<Place.Empty, Figure> in(Collection<Place.Empty> cells) {
        if (cells.isEmpty()) {
            return Map.of();
        }
        List<Figure> found = jdbc.sql(FigureQuery.fetch(
                        FigureQuery.choose(
                                "where s.agency_id in (:agencies) and o.indicator_id in (:indicators)"
                                        + " and p.start_on in (:starts) and p.end_on in (:ends)" + rights.figures(),
                                false),
                        ""))
                .param(
                        "agencies",
                        cells.stream().map(Place.Empty::agencyId).distinct().toList())
                .param(
                        "indicators",
                        cells.stream().map(Place.Empty::indicatorId).distinct().toList())
                .param(
                        "starts",
                        cells.stream()
                                .map(cell -> cell.period().start())
                                .distinct()
                                .toList())
                .param(
                        "ends",
                        cells.stream()
                                .map(cell -> cell.period().end())
                                .distinct()
                                .toList())
                .query(FigureRows.figures())
                .list();
        Map<Place.Empty, Figure> byCell = new HashMap<>();
        figures.withAlternatives(found).forEach(figure -> {
            Long agency = figure.subject().agencyId();
            if (agency != null) {
                byCell.put(
                        new Place.Empty(agency, figure.indicatorId(), figure.itemId(), NewPeriod.of(figure.period())),
                        figure);
            }
        });
        byCell.keySet().retainAll(new HashSet<>(cells));
        return byCell;
    }
}
