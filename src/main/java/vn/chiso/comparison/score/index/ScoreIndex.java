package vn.chiso.comparison.score.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A composite index.
 *
 * @param key stable, for links
 * @param example whether it only shows how an index works; its maxima are nobody's
 * @param unitId the unit whose ICT department made it, and that it is shown for first; null for what ships
 * @param editions the newest first
 */
public record ScoreIndex(
        long id,
        String key,
        String nameVi,
        String nameEn,
        boolean example,
        @Nullable Long unitId,
        List<ScoreEdition> editions) {

    public ScoreIndex {
        editions = List.copyOf(editions);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    public Optional<ScoreEdition> edition(long id) {
        return editions.stream().filter(one -> one.id() == id).findFirst();
    }

    /** The edition by which a year is scored: the newest in force that began no later. */
    public Optional<ScoreEdition> inForce(int year) {
        return editions.stream()
                .filter(one -> !one.isDraft() && one.said().year() <= year)
                .findFirst();
    }

    /** The newest edition in force. */
    public Optional<ScoreEdition> newest() {
        return editions.stream().filter(one -> !one.isDraft()).findFirst();
    }
}
