package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Verdict;
import vn.chiso.exchange.ui.ReviewCounts.Kind;

/**
 * What a file would change, cell by cell, before anything is written. Written is all that the button names, or nothing;
 * where that fails, everything is judged anew and the reason stands above.
 */
final class ReviewPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ImportContext context;
    private final transient Draft draft;
    private final SerializableBiConsumer<Intake, List<Judged>> onDone;
    private final Div chips = new Div();
    private final Div message = new Div();
    private final TextField reason = new TextField();
    private final ReviewTable table;
    private final Button accept = new Button("", click -> accept());
    private final Button leave = new Button(getTranslation("paste.cancel"), click -> stop());
    private final Div progress = new Div();
    private final Element bar = new Element("progress");
    private final Span told = new Span();
    private final SerializableRunnable onLeave;
    private transient @Nullable ImportJob<Intake> job;
    private transient List<Judged> judged = List.of();
    private @Nullable Kind shown;

    /** @param onDone told of the import once it is stored, and of what it wrote */
    ReviewPanel(
            ImportContext context,
            Draft draft,
            SerializableBiConsumer<Intake, List<Judged>> onDone,
            SerializableRunnable onLeave) {
        this.context = context;
        this.onLeave = onLeave;
        this.draft = draft;
        this.onDone = onDone;
        table = new ReviewTable(context.catalogue(), draft, this::judge, this::count);
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
        bar.setAttribute("aria-label", getTranslation("import.storing"));
        progress.addClassName("import__progress");
        progress.getElement().setAttribute("role", "status");
        Div foot = new Div(progress, leave, accept);
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
        judged = context.intake().judge(draft);
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
        long written = written().size();
        long skipped = judged.size() - written - counts.get(Kind.UNCHANGED);
        accept.setEnabled(written > 0);
        accept.setText(
                written == 0
                        ? getTranslation("import.accept.nothing")
                        : skipped == 0
                                ? getTranslation("import.accept", written)
                                : getTranslation("import.accept.skipping", written, skipped));
    }

    private List<Judged> written() {
        return judged.stream()
                .filter(one -> one.verdict() instanceof Verdict.Write && !draft.isLeftOut(one.offer()))
                .toList();
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
        UI ui = UI.getCurrent();
        ImportJob<Intake> now = new ImportJob<>(context.importExecutor());
        List<Judged> seen = judged;
        job = now;
        working(true);
        now.start(
                progress -> context.intake().accept(draft, seen, progress),
                state -> PageTurn.now(ui, () -> show(state)));
    }

    private void show(ImportJob.State<Intake> state) {
        switch (state) {
            case ImportJob.State.Written<Intake>(int figures, int all) -> {
                bar.setAttribute("max", String.valueOf(all));
                bar.setAttribute("value", String.valueOf(figures));
                told.setText(getTranslation("import.progress", figures, all));
            }
            case ImportJob.State.Done<Intake>(Intake intake) -> {
                job = null;
                onDone.accept(intake, written());
            }
            case ImportJob.State.Stopped<Intake> stopped -> fail(getTranslation("import.stopped"));
            case ImportJob.State.Refusal<Intake>(Refused why) ->
                fail(getTranslation("import.failed", why.in(getLocale())));
            case ImportJob.State.Failed<Intake> broken -> fail(getTranslation("import.broken"));
            case ImportJob.State.Busy<Intake> busy -> fail(getTranslation("import.busy"));
        }
    }

    private void fail(String why) {
        job = null;
        working(false);
        judge();
        message.setText(why);
        message.setVisible(true);
    }

    private void working(boolean on) {
        table.setEnabled(!on);
        reason.setEnabled(!on);
        accept.setVisible(!on);
        leave.setText(getTranslation(on ? "import.stop" : "paste.cancel"));
        bar.removeAttribute("value");
        if (on) {
            told.setText(getTranslation("import.waiting"));
            message.setVisible(false);
            progress.getElement().appendChild(bar, told.getElement());
        } else {
            progress.getElement().removeAllChildren();
        }
    }

    /** Stops the work when there is some, else leaves the file. */
    private void stop() {
        if (job == null) {
            onLeave.run();
        } else {
            job.stop();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (job != null) {
            job.stop();
        }
        super.onDetach(event);
    }
}
