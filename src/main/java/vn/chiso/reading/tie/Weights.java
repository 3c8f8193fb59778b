package vn.chiso.reading.tie;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;

/** How telling each term is within one report: the rarer, the more. */
final class Weights {

    private final Map<String, Integer> passagesWith = new HashMap<>();
    private final int passages;

    Weights(ReportText report) {
        for (Section section : report.sections()) {
            for (Passage passage : section.passages()) {
                Terms.of(passage.text()).forEach(term -> passagesWith.merge(term, 1, Integer::sum));
            }
        }
        passages = report.passages();
    }

    /** How much of what is wanted is said; terms that the report does not know count for nothing. */
    double common(Set<String> wanted, Set<String> said) {
        return wanted.stream().filter(said::contains).mapToDouble(this::weight).sum();
    }

    private double weight(String term) {
        int with = passagesWith.getOrDefault(term, 0);
        return with == 0 ? 0 : Math.log(1 + (double) passages / with) * (term.indexOf(' ') > 0 ? 1.5 : 1);
    }
}
