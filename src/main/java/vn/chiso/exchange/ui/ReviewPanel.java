package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.intake.Blocks;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Progress;
import vn.chiso.exchange.ui.ReviewCounts.Kind;

/**
 * What a file would change, cell by cell, before anything is written. Written is all that the button names, or nothing;
 * where that fails, everything is judged anew and the reason stands above.
 */
final class ReviewPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ImportContext context;
    private final transient Draft draft;
    private final SerializableConsumer<Accepted> onDone;
    private final ReviewFilter filter = new ReviewFilter(this::show);
    private final Div message = new Div();
    private final TextField reason = new TextField();
    private final ReviewTable table;
    private final ReviewFoot foot;
    private transient List<Judged> judged = List.of();

    /**
     * @param onDone told of the import once it is stored
     * @param onBack leads back to what the columns mean; null where there is nothing to go back to
     */
    ReviewPanel(
            ImportContext context,
            Draft draft,
            SerializableConsumer<Accepted> onDone,
            @Nullable SerializableRunnable onBack,
            SerializableRunnable onLeave) {
        this.context = context;
        foot = new ReviewFoot(context.importExecutor(), this::accept, onLeave, this::work);
        if (onBack != null) {
            foot.offerBack(getTranslation("import.back"), onBack);
        }
        this.draft = draft;
        this.onDone = onDone;
        table = new ReviewTable(context.catalogue(), draft, this::judge, this::count);
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
                        filter,
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
        show();
    }

    private void show() {
        count();
        table.show(filter.of(judged));
    }

    private void count() {
        filter.count(judged);
        long written =
                judged.stream().filter(one -> Accepted.isWritten(draft, one)).count();
        long skipped = judged.size() - written - ReviewCounts.of(judged).get(Kind.UNCHANGED);
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

    private void accept() {
        List<Judged> agreed = judged;
        foot.work(
                "import.storing",
                now -> context.intake().accept(draft, agreed, now),
                intake -> onDone.accept(Accepted.of(intake, draft, agreed)),
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
