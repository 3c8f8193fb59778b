package vn.chiso.demo;

import java.util.ArrayList;
import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Basis;

/** Has documents cite the answers of agencies: the annual report, now and then an inspection too, which may contradict. */
final class DemoCitations {

    private static final double CONFLICT = 0.012;
    private static final double SECOND_CITATION = 0.02;
    private static final double PLAN = 0.03;

    private final DemoStatements said;
    private final DemoAnswers answers;
    private final Chance chance;

    DemoCitations(DemoStatements said, DemoAnswers answers, Chance chance) {
        this.said = said;
        this.answers = answers;
        this.chance = chance;
    }

    /** @return the pairs that contradict each other */
    List<DemoFigures.Pair> say(Agency agency, DemoIndicator asked, int year, List<Answer> given) {
        List<DemoFigures.Pair> pairs = new ArrayList<>();
        for (Answer answer : given) {
            String fact = said.say(agency, asked.indicator(), year, DemoDocuments.annual(year), answer);
            double second = chance.share("second", agency.key(), asked.code(), year);
            if (DemoDocuments.isInspected(year) && answer.isPlain() && second < SECOND_CITATION) {
                if (second >= CONFLICT || !canContradict(asked.kind())) {
                    said.say(agency, asked.indicator(), year, DemoDocuments.inspection(year), answer);
                } else {
                    Answer other = DemoAnswers.contradicting(
                            answer, asked.kind(), chance.of("other", agency.key(), asked.code(), year));
                    pairs.add(new DemoFigures.Pair(
                            "CONFLICT",
                            year,
                            fact,
                            said.say(agency, asked.indicator(), year, DemoDocuments.inspection(year), other)));
                }
            }
        }
        if (asked.kind() == Kind.LEVEL
                && year < DemoSize.LAST_YEAR
                && chance.share("plan", agency.key(), year) < PLAN) {
            answers.plannedLevel(agency, asked, year)
                    .ifPresent(plan -> said.say(
                            agency, asked.indicator(), year + 1, DemoDocuments.annual(year), plan.as(Basis.PLAN)));
        }
        return pairs;
    }

    private static boolean canContradict(Kind kind) {
        return kind == Kind.PERCENT || kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.YES_NO;
    }
}
