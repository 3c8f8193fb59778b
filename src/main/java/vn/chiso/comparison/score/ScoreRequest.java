package vn.chiso.comparison.score;

import vn.chiso.comparison.score.index.ScoredSubjects;

/**
 * What is scored.
 *
 * @param unitId whose subjects
 * @param year which figures: those whose period lies in it, of each the newest
 */
public record ScoreRequest(long editionId, long unitId, int year, ScoredSubjects subjects) {}
