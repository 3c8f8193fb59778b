package vn.chiso.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.check.Said;
import vn.chiso.observation.check.Severity;

/** What the checks have to say of figures that are held, found while they are read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CheckedFigures {

    private static final String REASONS = """
        select id from statement where id in (:statements) and reason is not null and reason <> ''\
        """;

    private final Checking checking;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    CheckedFigures(Checking checking, Catalogue catalogue, JdbcClient jdbc) {
        this.checking = checking;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /**
     * What is odd or wrong, by the id of the observation; figures that pass are left out. A figure of a document is what
     * its source says, and one for which somebody gave a reason is explained: there everything is a note. At most two
     * SQL statements.
     *
     * @param figures those that the user may read; a reason is looked for in them alone
     */
    public Map<Long, List<Finding>> of(Collection<Figure> figures) {
        return found(figures, checking::ofFigures);
    }

    /** The same of the answers of a form, with what else has to be answered before it is sent. */
    public Map<Long, List<Finding>> ofForm(Collection<Figure> figures) {
        return found(figures, checking::ofForm);
    }

    private Map<Long, List<Finding>> found(
            Collection<Figure> figures, Function<List<CheckedAnswer>, List<List<Finding>>> judge) {
        List<Figure> judged = figures.stream().filter(CheckedFigures::isJudged).toList();
        Map<Long, List<Finding>> found = new HashMap<>();
        List<List<Finding>> findings =
                judge.apply(judged.stream().map(this::answer).toList());
        for (int i = 0; i < judged.size(); i++) {
            if (!findings.get(i).isEmpty()) {
                found.put(judged.get(i).observationId(), findings.get(i));
            }
        }
        explain(found, judged);
        return found;
    }

    /** What one check would say, whether it is on or not. */
    Map<Figure, Finding> of(Collection<Figure> figures, Check check) {
        List<Figure> judged = figures.stream().filter(CheckedFigures::isJudged).toList();
        List<List<Finding>> findings =
                checking.ofFigures(judged.stream().map(this::answer).toList(), List.of(check));
        Map<Figure, Finding> found = new HashMap<>();
        for (int i = 0; i < judged.size(); i++) {
            Figure figure = judged.get(i);
            findings.get(i).forEach(finding -> found.put(figure, finding));
        }
        return found;
    }

    private void explain(Map<Long, List<Finding>> found, List<Figure> figures) {
        if (found.values().stream().flatMap(List::stream).allMatch(finding -> finding.severity() == Severity.NOTE)) {
            return;
        }
        Set<List<Long>> owing = figures.stream()
                .filter(figure -> found.getOrDefault(figure.observationId(), List.of()).stream()
                        .anyMatch(finding -> finding.severity() != Severity.NOTE))
                .map(CheckedFigures::around)
                .collect(Collectors.toSet());
        Set<List<Long>> explained = explained(figures.stream()
                .filter(figure -> owing.contains(around(figure)))
                .toList());
        for (Figure figure : figures) {
            found.computeIfPresent(
                    figure.observationId(),
                    (id, findings) -> findings.stream()
                            .map(finding ->
                                    isExplained(finding, figure, explained) ? finding.as(Severity.NOTE) : finding)
                            .toList());
        }
    }

    private static boolean isExplained(Finding finding, Figure figure, Set<List<Long>> explained) {
        if (figure.documentId() != null) {
            return true;
        }
        boolean own = explained.contains(place(figure, figure.indicatorId()));
        return switch (finding.severity()) {
            case REFUSE -> own && finding.yieldsToSource();
            case REASON ->
                own
                        || finding.check().criterion().others().stream()
                                .anyMatch(other -> explained.contains(place(figure, other)));
            case NOTE -> true;
        };
    }

    /** The places for which somebody gave a reason. */
    private Set<List<Long>> explained(List<Figure> figures) {
        Map<Long, Figure> byStatement = new HashMap<>();
        figures.forEach(figure -> {
            if (figure.statementId() != null) {
                byStatement.put(figure.statementId(), figure);
            }
        });
        Set<List<Long>> places = new HashSet<>();
        if (!byStatement.isEmpty()) {
            jdbc.sql(REASONS)
                    .param("statements", byStatement.keySet())
                    .query(Long.class)
                    .list()
                    .forEach(id -> {
                        Figure figure = byStatement.get(id);
                        if (figure != null) {
                            places.add(place(figure, figure.indicatorId()));
                        }
                    });
        }
        return places;
    }

    /** The subject and period that a figure stands in. */
    private static List<Long> around(Figure figure) {
        return List.of(figure.subject().id(), figure.period().id());
    }

    private static List<Long> place(Figure figure, long indicatorId) {
        return List.of(figure.subject().id(), figure.period().id(), indicatorId);
    }

    /** A figure that is made of parts is nobody's answer; one that says nothing has nothing to be judged. */
    private static boolean isJudged(Figure figure) {
        return figure.itemId() == DimensionItem.WHOLE
                && !figure.derived()
                && figure.state().isAnswer();
    }

    private CheckedAnswer answer(Figure figure) {
        boolean year = figure.period().kind() == PeriodKind.YEAR;
        return new CheckedAnswer(
                new Slot(
                        figure.subject().id(),
                        figure.indicatorId(),
                        DimensionItem.WHOLE,
                        figure.period().id()),
                year ? figure.period().year() : 0,
                catalogue.indicator(figure.indicatorId()),
                new Said(
                        figure.value(),
                        figure.numerator(),
                        figure.denominator(),
                        figure.yes(),
                        figure.level(),
                        figure.text(),
                        figure.valueStated()),
                figure.statementId());
    }
}
