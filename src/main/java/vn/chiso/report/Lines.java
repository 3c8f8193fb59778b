package vn.chiso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists below a line that says what follows. */
final class Lines {

    private Lines() {}

    /** @param lead what follows; the section may have no words for it */
    static List<ReportBlock> of(Templates words, String lead, List<List<ReportRun>> lines) {
        List<ReportBlock> blocks = new ArrayList<>();
        if (!lines.isEmpty() && !words.text("lead_" + lead).isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(words.get("lead_" + lead).fill(Map.of())));
        }
        blocks.addAll(of(lines));
        return blocks;
    }

    /** Each ends with a semicolon, the last with a full stop. */
    static List<ReportBlock> of(List<List<ReportRun>> lines) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new ReportBlock.Item(1, Runs.with(Runs.open(lines.get(i)), i == lines.size() - 1 ? "." : ";")));
        }
        return blocks;
    }
}
