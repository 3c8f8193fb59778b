package vn.chiso.comparison.score.ui;

import vn.chiso.comparison.score.ScoreRequest;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.territory.Unit;

/** What the page of an index shows. */
record ScoreChoice(ScoreIndex index, ScoreEdition edition, Unit unit, int year, ScoredSubjects subjects, Stage stage) {

    ScoreRequest request() {
        return new ScoreRequest(edition.id(), unit.id(), year, subjects);
    }

    ScoreChoice withEdition(ScoreEdition other) {
        return new ScoreChoice(index, other, unit, year, subjects, stage);
    }

    ScoreChoice withUnit(Unit other) {
        return new ScoreChoice(index, edition, other, year, subjects, stage);
    }

    ScoreChoice withYear(int other) {
        return new ScoreChoice(index, edition, unit, other, subjects, stage);
    }

    ScoreChoice withSubjects(ScoredSubjects other) {
        return new ScoreChoice(index, edition, unit, year, other, stage);
    }

    ScoreChoice withStage(Stage other) {
        return new ScoreChoice(index, edition, unit, year, subjects, other);
    }
}
