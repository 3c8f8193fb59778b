package vn.chiso.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.tie.Tie;
import vn.chiso.reading.tie.Tying;

/** Places the statements about a report in a new text; what a person placed goes to the same words where they are. */
@Component
class Placing {

    private final PlaceStore places;

    Placing(PlaceStore places) {
        this.places = places;
    }

    /**
     * @param before the text that was replaced; empty for none
     * @return the statements with their places
     */
    List<PlacedStatement> place(long documentId, Optional<ReportText> before, ReportText text) {
        List<PlacedStatement> said = places.of(documentId);
        Map<String, Tie> ties = new HashMap<>();
        Tying.tie(text, said.stream().map(places::claim).toList()).forEach(tie -> ties.put(tie.key(), tie));
        List<PlacedStatement> placed = new ArrayList<>();
        for (PlacedStatement one : said) {
            placed.add(one.at(before.flatMap(old -> moved(one.place(), old, text))
                    .orElseGet(() -> tied(ties.get(String.valueOf(one.statementId()))))));
        }
        places.replace(documentId, placed);
        return placed;
    }

    private static @Nullable Place tied(@Nullable Tie tie) {
        return tie == null ? null : new Place(tie.section(), tie.passage(), tie.numbers(), null);
    }

    /** Where the words are now that a person pointed at. */
    private static Optional<Place> moved(@Nullable Place place, ReportText before, ReportText now) {
        if (place == null || place.by() == null || place.passage() == null) {
            return Optional.empty();
        }
        String words = before.sections()
                .get(place.part() - 1)
                .passages()
                .get(place.passage() - 1)
                .text();
        List<Place> same = new ArrayList<>();
        for (Section section : now.sections()) {
            for (Passage one : section.passages()) {
                if (one.text().equals(words)) {
                    same.add(new Place(section.ordinal(), one.ordinal(), place.numbers(), place.by()));
                }
            }
        }
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
