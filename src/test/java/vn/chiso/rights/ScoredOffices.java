package vn.chiso.rights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreBoards;
import vn.chiso.comparison.score.ScoreRequest;
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.NewEdition;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.comparison.score.rule.Rule;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Years;

/** Composite indices; who scores whom is tested with the services. */
final class ScoredOffices {

    private static final String EXAMPLE = "vi-du-minh-hoa";
    private static final String TEMPLATE = "chuyen-doi-so-cap-tinh";
    private static final NewEdition SAID = new NewEdition("thử", 2031, "", ScoredSubjects.AGENCIES, List.of());

    private final FigureService figures;
    private final IndexService indices;
    private final ScoreBoards boards;

    ScoredOffices(BeanFactory application) {
        figures = application.getBean(FigureService.class);
        indices = application.getBean(IndexService.class);
        boards = application.getBean(ScoreBoards.class);
    }

    Map<String, Act> acts() {
        return Map.ofEntries(
                Map.entry(
                        "FigureService.partsOfAgenciesBelow(long, Collection, Years)",
                        Act.read((who, office, secret) -> figures.partsOfAgenciesBelow(
                                office.agency.unitId(),
                                List.of(office.figure(secret).indicatorId()),
                                Years.between(null, null)))),
                Map.entry("IndexService.mayDefine()", Act.read((who, office, secret) -> indices.mayDefine())),
                Map.entry(
                        "IndexService.add(String, String, NewEdition)",
                        Act.write((who, office, secret) -> indices.add("Thử", "Try", SAID))),
                Map.entry(
                        "IndexService.copy(long, String, int)",
                        Act.write((who, office, secret) ->
                                indices.copy(edition(EXAMPLE).id(), "thử", 2031))),
                Map.entry(
                        "IndexService.describe(long, int, NewEdition)",
                        Act.write((who, office, secret) -> indices.describe(
                                edition(TEMPLATE).id(), edition(TEMPLATE).version(), SAID))),
                Map.entry(
                        "IndexService.add(long, int, NewCriterion)",
                        Act.write((who, office, secret) -> indices.add(
                                edition(TEMPLATE).id(), edition(TEMPLATE).version(), criterion()))),
                Map.entry(
                        "IndexService.change(long, int, long, NewCriterion)",
                        Act.write((who, office, secret) -> indices.change(
                                edition(TEMPLATE).id(), edition(TEMPLATE).version(), last(), criterion()))),
                Map.entry(
                        "IndexService.moveUp(long, int, long)",
                        Act.write((who, office, secret) -> indices.moveUp(
                                edition(TEMPLATE).id(), edition(TEMPLATE).version(), last()))),
                Map.entry(
                        "IndexService.remove(long, int, long)",
                        Act.write((who, office, secret) -> indices.remove(
                                edition(TEMPLATE).id(), edition(TEMPLATE).version(), last()))),
                Map.entry("IndexService.discard(long, int)", Act.write((who, office, secret) -> {
                    indices.discard(edition(TEMPLATE).id(), edition(TEMPLATE).version());
                    return "discarded";
                })),
                Map.entry(
                        "IndexService.enforce(long, int)",
                        Act.write((who, office, secret) -> indices.enforce(
                                edition(TEMPLATE).id(), edition(TEMPLATE).version()))),
                Map.entry(
                        "ScoreBoards.trend(ScoreRequest, String)",
                        Act.read((who, office, secret) ->
                                boards.trend(request(office, secret), "a" + office.agency.id()))),
                Map.entry("ScoreBoards.board(ScoreRequest)", Act.read((who, office, secret) -> {
                    ScoreBoard board = boards.board(request(office, secret));
                    return board.stages() + " " + board.known();
                })));
    }

    private ScoreRequest request(Office office, Secret secret) {
        return new ScoreRequest(edition(EXAMPLE).id(), office.agency.unitId(), secret.year, ScoredSubjects.AGENCIES);
    }

    private ScoreEdition edition(String key) {
        return indices.byKey(key).orElseThrow().editions().getFirst();
    }

    private long last() {
        return edition(TEMPLATE).criteria().getLast().id();
    }

    private static NewCriterion criterion() {
        return new NewCriterion(
                null, 99, "", "Thử", "Try", BigDecimal.TEN, BigDecimal.ONE, true, Rule.JUDGED, null, null, "", null);
    }
}
