package vn.chiso.observation;

import java.util.List;
import vn.chiso.observation.check.Finding;

/**
 * What a check says of the figures that are held now.
 *
 * @param tried how many figures were judged
 * @param complete whether these were all; else the newest
 * @param hit how many do not pass
 * @param hits some of those, the newest first
 */
public record CheckTrial(int tried, boolean complete, int hit, List<Hit> hits) {

    public record Hit(Figure figure, Finding finding) {}
}
