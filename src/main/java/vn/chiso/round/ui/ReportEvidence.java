package vn.chiso.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.evidence.ui.EvidenceSection;
import vn.chiso.evidence.ui.ProvenFigure;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;

/** What proves the answers of a report: of all of them, or of the one whose mark was clicked. */
final class ReportEvidence extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final EvidenceSection evidence;
    private final Span about = new Span();
    private final NativeButton all = new NativeButton("", click -> showAll());
    private final Div only = new Div(about, all);
    private transient @Nullable Sheet sheet;
    private long chosen = -1;

    ReportEvidence(RoundContext context) {
        evidence = new EvidenceSection(context.evidence());
        all.addClassName("link");
        only.addClassName("report-evidence__only");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("report-evidence");
        getContent().add(only, evidence);
    }

    void show(Sheet newSheet) {
        sheet = newSheet;
        draw();
    }

    /** Shows what proves one line, and brings it into sight. */
    void only(long indicatorId) {
        chosen = indicatorId;
        draw();
        getElement().executeJs("this.scrollIntoView({ block: 'nearest' }); this.focus();");
    }

    private void showAll() {
        chosen = -1;
        draw();
        getElement().executeJs("this.focus();");
    }

    private void draw() {
        Sheet now = Objects.requireNonNull(sheet);
        List<Form.Line> lines = now.lines().stream()
                .filter(line -> chosen < 0 || line.indicator().id() == chosen)
                .toList();
        List<ProvenFigure> figures = figures(lines, now);
        only.setVisible(chosen >= 0 && !figures.isEmpty());
        if (only.isVisible()) {
            about.setText(figures.getFirst().label());
            all.setText(getTranslation("report.evidence.all"));
        } else if (chosen >= 0) {
            chosen = -1;
            figures = figures(now.lines(), now);
        }
        evidence.show(figures, now.rights().write());
    }

    /** The lines that evidence can be tied to, in the order of the form. */
    private List<ProvenFigure> figures(List<Form.Line> lines, Sheet now) {
        Locale locale = getLocale();
        return lines.stream()
                .flatMap(line -> {
                    Figure figure = now.figure(line);
                    return figure == null
                            ? Stream.empty()
                            : Stream.of(new ProvenFigure(
                                    figure.observationId(),
                                    line.indicator().shortName(locale) + ": "
                                            + FigureText.label(figure, line.indicator(), locale)));
                })
                .toList();
    }
}
