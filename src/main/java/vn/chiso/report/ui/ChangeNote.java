package vn.chiso.report.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.report.ReportChanges;

/** Says what has changed since a report was generated the last time. */
final class ChangeNote extends Span {

    private static final long serialVersionUID = 1L;

    /** So many headings are named; of more, how many others there are. */
    private static final int NAMED = 4;

    ChangeNote(ReportChanges changes, Instant since) {
        String when = DateText.format(since);
        setText(
                changes.isEmpty()
                        ? getTranslation("reports.changes.none", when)
                        : getTranslation("reports.changes", when, String.join("; ", parts(changes))));
        addClassName("report__changes");
        getElement().setAttribute("role", "status");
    }

    private List<String> parts(ReportChanges changes) {
        List<String> parts = new ArrayList<>();
        if (!changes.figures().isEmpty()) {
            parts.add(
                    getTranslation("reports.changes.figures", changes.figures().size()));
        }
        if (changes.paragraphs() > 0) {
            parts.add(
                    changes.sections().isEmpty()
                            ? getTranslation("reports.changes.paragraphs", changes.paragraphs())
                            : getTranslation(
                                    "reports.changes.sections",
                                    changes.paragraphs(),
                                    changes.sections().size(),
                                    named(changes.sections())));
        }
        if (changes.around()) {
            parts.add(getTranslation("reports.changes.around"));
        }
        return parts;
    }

    private static String named(List<String> headings) {
        String some = String.join(", ", headings.subList(0, Math.min(NAMED, headings.size())));
        return headings.size() > NAMED ? some + ", …" : some;
    }
}
