package vn.chiso.comparison.ui;

import java.util.ArrayList;
import java.util.List;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Kind;

/** Which indicators have no spoke of a radar, each with its own reason. */
final class NotSpokes {

    private NotSpokes() {}

    /** A sentence for each reason that there is. */
    static List<String> sentences(List<Line> others, int most, DrawingPage page) {
        List<Line> unlike = others.stream().filter(line -> !isPercent(line)).toList();
        List<Line> apart = others.stream()
                .filter(line -> isPercent(line) && !DrawnLines.hasNumbers(line))
                .toList();
        List<Line> beyond = others.stream()
                .filter(line -> isPercent(line) && DrawnLines.hasNumbers(line))
                .toList();
        List<String> sentences = new ArrayList<>();
        if (!unlike.isEmpty()) {
            sentences.add(page.text("draw.radar.other", DrawnLines.names(unlike, page)));
        }
        if (!apart.isEmpty()) {
            sentences.add(page.text("draw.radar.apart", DrawnLines.names(apart, page)));
        }
        if (!beyond.isEmpty()) {
            sentences.add(page.text("draw.radar.beyond", most, DrawnLines.names(beyond, page)));
        }
        return sentences;
    }

    private static boolean isPercent(Line line) {
        return line.indicator().kind() == Kind.PERCENT;
    }
}
