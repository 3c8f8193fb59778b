package vn.chiso.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.evidence.Evidence;

/**
 * What proves one figure, or the figures of one report. Whoever may answer there brings evidence and takes it away. The
 * button stays when the lines are drawn anew, so the keyboard stays where it was.
 */
@JsModule("./components/evidence-fields.ts")
public final class EvidenceSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceContext context;
    private final Span label = new Span();
    private final Div lines = new Div();
    private final NativeButton add = new NativeButton("", click -> add());
    private transient List<ProvenFigure> figures = List.of();
    private boolean writable;

    public EvidenceSection(EvidenceContext context) {
        this.context = context;
        label.addClassName("source-panel__label");
        add.addClassNames("button", "evidence__add");
        add.getElement().setAttribute("type", "button");
        getContent().addClassNames("source-panel__section", "evidence");
        getContent().add(label, lines, add);
    }

    /**
     * Reads and shows what proves the figures; nothing else on the screen changes.
     *
     * @param writable whether the reader is offered to bring evidence and take it away; the service decides
     */
    public void show(List<ProvenFigure> newFigures, boolean writable) {
        figures = newFigures;
        this.writable = writable;
        draw();
    }

    private void draw() {
        List<Evidence> pieces = context.evidence().of(ids());
        label.setText(getTranslation("evidence.title"));
        add.setText(getTranslation("evidence.add"));
        add.setVisible(writable && !figures.isEmpty());
        lines.removeAll();
        if (pieces.isEmpty()) {
            Div empty = new Div(getTranslation(figures.size() == 1 ? "evidence.empty" : "evidence.empty.report"));
            empty.addClassName("muted");
            lines.add(empty);
        } else {
            lines.add(new EvidenceLines(pieces, figures.size() == 1, writable, this::ask));
        }
    }

    private void add() {
        Set<Long> open = context.evidence().attachable(ids());
        List<ProvenFigure> offered = figures.stream()
                .filter(figure -> open.contains(figure.observationId()))
                .toList();
        if (offered.isEmpty()) {
            Notices.info(getTranslation("evidence.locked"));
            return;
        }
        UI.getCurrent().getPage().addDynamicImport("return window.chisoEvidenceFields()");
        Dialogs.open(context.attaching().dialog(context, offered, this::draw));
    }

    private void ask(Evidence piece) {
        List<Long> others = new ArrayList<>(context.evidence().figures(piece.id()));
        others.removeAll(ids());
        Dialogs.open(new TakeAwayDialog(
                piece, figures.size() == 1, others.size(), everywhere -> takeAway(piece, everywhere)));
    }

    private void takeAway(Evidence piece, boolean everywhere) {
        try {
            int withdrawn = context.evidence()
                    .withdraw(piece.id(), everywhere ? context.evidence().figures(piece.id()) : open());
            if (withdrawn == 0) {
                Notices.info(getTranslation("evidence.locked"));
            } else {
                Notices.done(getTranslation("evidence.taken_away"));
            }
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        } catch (AccessDeniedException denied) {
            Notices.problem(getTranslation("evidence.denied"));
        }
        draw();
        add.focus();
    }

    /** What was approved meanwhile keeps its evidence; a single figure says itself why it is locked. */
    private Collection<Long> open() {
        return figures.size() == 1 ? ids() : context.evidence().attachable(ids());
    }

    private List<Long> ids() {
        return figures.stream().map(ProvenFigure::observationId).toList();
    }
}
