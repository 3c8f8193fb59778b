package vn.chiso.comparison.rank;

/**
 * The place of one entrant before and now, among those only who have a place in both.
 *
 * @param among how many those are
 */
public record PlaceChange(Place before, Place now, int among) {

    /** How many places it went up; negative when it went down. */
    public int up() {
        return before.number() - now.number();
    }

    /** Whether it moved however the numbers were rounded. */
    public boolean isCertain() {
        return now.worst() < before.best() || now.best() > before.worst();
    }
}
