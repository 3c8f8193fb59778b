package vn.chiso.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Period;

/**
 * A number of a report that nobody claims, and what it is offered to become.
 *
 * @param words the number with what the report says beside it: {@code khoảng 80%}, {@code 15 tỷ đồng}
 * @param ambiguous whether it can be read both ways, so that somebody has to say which
 * @param indicators the likeliest first
 * @param agencies those of the report's territory
 * @param agency the likeliest; null for none
 * @param periods those of the report's figures, the most frequent first
 */
public record CandidateOffer(
        String words,
        boolean ambiguous,
        List<Indicator> indicators,
        List<Agency> agencies,
        @Nullable Agency agency,
        List<Period> periods) {

    public CandidateOffer {
        indicators = List.copyOf(indicators);
        agencies = List.copyOf(agencies);
        periods = List.copyOf(periods);
    }
}
