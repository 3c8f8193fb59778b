package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.intake.Blocks;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Progress;
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
    private final ReviewFoot foot;
    private transient List<Judged> judged = List.of();
    private @Nullable Kind shown;

    /** @param onDone told of the import once it is stored, and of what it wrote */
    ReviewPanel(
            ImportContext context,
            Draft draft,
            SerializableBiConsumer<Intake, List<Judged>> onDone,
            SerializableRunnable onLeave) {
        this.context = context;
        foot = new ReviewFoot(context.importExecutor(), this::accept, onLeave, this::work);
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
        judge("");
    }

    /** @param why something was not stored, told above the table; empty for nothing */
    private void judge(String why) {
        if (draft.offers().size() <= Blocks.USUAL) {
            judged(context.intake().judge(draft, Progress.UNWATCHED), why);
        } else {
            foot.work("import.judging", now -> context.intake().judge(draft, now), all -> judged(all, why), message -> {
                tell(message);
                count();
            });
        }
    }

    private void judged(List<Judged> now, String why) {
        judged = now;
        tell(why);
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
        foot.offer(offered(written, skipped), written > 0);
    }

    private String offered(long written, long skipped) {
        if (written == 0) {
            return getTranslation("import.accept.nothing");
        }
        return skipped == 0
                ? getTranslation("import.accept", written)
                : getTranslation("import.accept.skipping", written, skipped);
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
        List<Judged> agreed = judged;
        foot.work(
                "import.storing",
                now -> context.intake().accept(draft, agreed, now),
                intake -> onDone.accept(intake, written()),
                this::judge);
    }

    private void work(boolean on) {
        table.setEnabled(!on);
        reason.setEnabled(!on);
        if (on) {
            tell("");
        }
    }

    private void tell(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
    }
}
