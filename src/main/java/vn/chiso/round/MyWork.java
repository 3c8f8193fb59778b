package vn.chiso.round;

import java.util.List;

/**
 * What waits for one user, each list with the most urgent first.
 *
 * @param returned reports of the own agency that came back
 * @param owed reports of the own agency that are still to be filled in
 * @param waiting reports of others that wait for the user's decision
 */
public record MyWork(List<Report> returned, List<Report> owed, List<Report> waiting) {

    public int count() {
        return returned.size() + owed.size() + waiting.size();
    }
}
