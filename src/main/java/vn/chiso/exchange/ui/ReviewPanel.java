package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.ui.ReviewCounts.Kind;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.EditRefused;
import vn.chiso.exchange.intake.Verdict;

/**
 * What a file would change, cell by cell, before anything is written. Written is all that the button names, or nothing;
 * where that fails, everything is judged anew and the reason stands above.
 */
final class ReviewPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient IntakeService intake;
    private final transient Draft draft;
    private final SerializableConsumer<Intake> onDone;
    private final Div chips = new Div();
    private final Div message = new Div();
    private final TextField reason = new TextField();
    private final ReviewTable table;
    private final Button accept = new Button("", click -> accept());
    private transient List<Judged> judged = List.of();
    private @Nullable Kind shown;

    /** @param onDone told of the import once it is stored */
    ReviewPanel(
            IntakeService intake,
            Catalogue catalogue,
            Draft draft,
            SerializableConsumer<Intake> onDone,
            SerializableRunnable onLeave) {
        this.intake = intake;
        this.draft = draft;
        this.onDone = onDone;
        table = new ReviewTable(catalogue, draft, this::judge, this::count);
        chips.addClassName("import__chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("import.review.show"));
        message.addClassName("paste__message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        reason.setLabel(getTranslation("paste.reason"));
        reason.setMaxLength(1000);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.addValueChangeListener(change -> {
            draft.because(change.getValue());
            judge();
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button(getTranslation("paste.cancel"), click -> onLeave.run());
        Div foot = new Div(leave, accept);
        foot.addClassName("import__foot");
        getContent().addClassNames("card", "import__card", "import__review");
        getContent()
                .add(
                        new H2(getTranslation("import.review.title", draft.fileName())),
                        new HabitChoice(draft, this::judge),
                        reason,
                        message,
                        chips,
                        table,
                        foot);
        judge();
    }

    private void judge() {
        judged = intake.judge(draft);
        count();
        list();
    }

    private void list() {
        table.show(judged.stream()
                .filter(one -> shown == null || Kind.of(one.verdict()) == shown)
                .toList());
    }

    private void count() {
        ReviewCounts counts = ReviewCounts.of(judged);
        chips.removeAll();
        chips.add(chip(null, "import.review.all", judged.size()));
        for (Kind kind : Kind.values()) {
            if (counts.get(kind) > 0) {
                chips.add(chip(kind, "import.review." + kind.name().toLowerCase(Locale.ROOT), counts.get(kind)));
            }
        }
        long written = judged.stream()
                .filter(one -> one.verdict() instanceof Verdict.Write && !draft.isLeftOut(one.offer()))
                .count();
        long skipped = judged.size() - written - counts.get(Kind.UNCHANGED);
        accept.setEnabled(written > 0);
        accept.setText(
                written == 0
                        ? getTranslation("import.accept.nothing")
                        : skipped == 0
                                ? getTranslation("import.accept", written)
                                : getTranslation("import.accept.skipping", written, skipped));
    }

    private Component chip(@Nullable Kind kind, String key, int count) {
        NativeButton chip = new NativeButton(getTranslation(key, count), click -> {
            shown = kind;
            count();
            list();
        });
        chip.addClassName("choice__option");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(shown == kind));
        return chip;
    }

    private void accept() {
        try {
            onDone.accept(intake.accept(draft, judged));
        } catch (EditRefused refused) {
            judge();
            message.setText(getTranslation("import.failed", refused.in(getLocale())));
            message.setVisible(true);
        }
    }
}
