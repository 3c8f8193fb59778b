package vn.chiso.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.evidence.Evidence;

/** Brings a new file, or chooses one that is there, as evidence of one figure or of several. What is refused stays to be
 * mended. */
final class AttachDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Where the evidence comes from. */
    private enum Origin {
        NEW,
        THERE
    }

    private final transient EvidenceContext context;
    private final transient List<ProvenFigure> figures;
    private final SerializableRunnable onAttached;
    private final RadioButtonGroup<Origin> origin = new RadioButtonGroup<>();
    private final FileField file;
    private final ParticularsForm particulars;
    private final ComboBox<Evidence> there = new ComboBox<>();
    private final @Nullable FigureChoice choice;
    private final Div fresh;
    private final Problem problem = new Problem();

    AttachDialog(EvidenceContext context, List<ProvenFigure> figures, SerializableRunnable onAttached) {
        this.context = context;
        this.figures = figures;
        this.onAttached = onAttached;
        choice = figures.size() == 1 ? null : new FigureChoice(figures);
        file = new FileField(context.uploads());
        particulars = new ParticularsForm(context.today());
        setHeaderTitle(getTranslation("evidence.add"));
        setWidth("min(560px, 96vw)");
        addClassName("evidence__dialog");
        setCloseOnOutsideClick(false);
        fresh = new Div(file, particulars);
        fresh.addClassName("dialog-fields");
        Div fields = new Div(about(), originChoice(), fresh, pieces());
        fields.addClassName("dialog-fields");
        Optional.ofNullable(choice).ifPresent(fields::add);
        fields.add(problem);
        add(fields);
        DialogFoot.add(this, getTranslation("evidence.attach"), this::save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                file.focus();
            } else {
                file.close();
            }
        });
    }

    private Div about() {
        Div about = new Div(
                figures.size() == 1
                        ? getTranslation("evidence.about", figures.getFirst().label())
                        : "");
        about.addClassName("muted");
        about.setVisible(figures.size() == 1);
        return about;
    }

    private RadioButtonGroup<Origin> originChoice() {
        origin.setAriaLabel(getTranslation("evidence.origin"));
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(
                one -> getTranslation(one == Origin.NEW ? "evidence.origin.new" : "evidence.origin.there"));
        origin.setValue(Origin.NEW);
        origin.setVisible(!reusable("", 0, 1).isEmpty());
        origin.addValueChangeListener(change -> {
            fresh.setVisible(isNew());
            there.setVisible(!isNew());
            problem.setText("");
        });
        return origin;
    }

    private ComboBox<Evidence> pieces() {
        there.setAriaLabel(getTranslation("evidence.there"));
        there.setHelperText(getTranslation("evidence.there.helper"));
        there.setItemLabelGenerator(EvidenceText::line);
        there.setItems(query -> reusable(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        there.addClassName("evidence__there");
        there.setVisible(false);
        there.addValueChangeListener(change -> there.setInvalid(false));
        return there;
    }

    private List<Evidence> reusable(String search, int offset, int limit) {
        List<Long> all = figures.stream().map(ProvenFigure::observationId).toList();
        return context.evidence().reusable(all, search, offset, limit);
    }

    private boolean isNew() {
        return origin.getValue() == Origin.NEW;
    }

    private void save() {
        problem.setText("");
        boolean ready = isNew() ? isFreshComplete() : isPieceChosen();
        if (!ready || (choice != null && !choice.isComplete())) {
            return;
        }
        List<Long> ids = choice == null ? List.of(figures.getFirst().observationId()) : choice.ids();
        try {
            if (isNew()) {
                context.evidence().add(file.file().orElseThrow(), particulars.value(), ids);
                file.used();
            } else {
                context.evidence().link(there.getValue().id(), ids);
            }
            close();
            onAttached.run();
            Notices.done(getTranslation("evidence.attached", ids.size()));
        } catch (Refused refused) {
            problem.setText(refused.in(getLocale()));
        } catch (AccessDeniedException denied) {
            problem.setText(getTranslation("evidence.denied"));
        }
    }

    private boolean isFreshComplete() {
        boolean described = particulars.isComplete();
        if (file.file().isEmpty()) {
            file.refuse(getTranslation("evidence.refused.no_file"));
            file.focus();
            return false;
        }
        return described;
    }

    private boolean isPieceChosen() {
        boolean chosen = there.getValue() != null;
        there.setErrorMessage(getTranslation("evidence.refused.no_piece"));
        there.setInvalid(!chosen);
        if (!chosen) {
            there.focus();
        }
        return chosen;
    }
}
