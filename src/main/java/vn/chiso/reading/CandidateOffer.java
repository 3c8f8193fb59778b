package vn.chiso.reading;

import java.util.List;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.NewPeriod;

/**
 * A number of a report that nobody claims, and what it is offered to become.
 *
 * @param words the number with what the report says beside it: {@code khoảng 80%}, {@code 15 tỷ đồng}
 * @param ambiguous whether it can be read both ways, so that somebody has to say which
 * @param indicators the likeliest first
 * @param whom agencies of the report's territory, its unit and tiers, and whom it speaks of; the likeliest first
 * @param periods those of the report's figures, the most frequent first, and the one that it reports on
 */
public record CandidateOffer(
        String words, boolean ambiguous, List<Indicator> indicators, List<Whom> whom, List<NewPeriod> periods) {

    public CandidateOffer {
        indicators = List.copyOf(indicators);
        whom = List.copyOf(whom);
        periods = List.copyOf(periods);
    }
}
