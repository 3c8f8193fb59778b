package vn.chiso.savedview;

import java.time.Instant;
import java.util.List;

/**
 * A page with the figures of a day, as one reader may see it now.
 *
 * @param view the saved view that leads to it
 * @param address what was frozen; opens the same with the newest figures
 * @param language in which it was written
 * @param content what it said; withheld where the reader may not see a figure now
 * @param hash SHA-256 of all that it said, withheld or not
 * @param by who froze it
 * @param figures how many figures it stands on
 * @param intact whether it is what was frozen: what is held makes the same hash, and the audit trail holds that hash
 * @param changes what has changed since, as far as the reader may see both
 */
public record Edition(
        long id,
        SavedView view,
        String address,
        String language,
        FrozenContent content,
        String hash,
        String by,
        Instant at,
        int figures,
        boolean intact,
        List<Since> changes) {

    /** How many values the reader may not see. */
    public long withheld() {
        return content.cells().filter(FrozenCell::isWithheld).count();
    }
}
