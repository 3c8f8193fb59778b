package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.PageTurn;

/** What can be done with a file that was read; while there is work, how far it is and the way to stop it. */
public final class ReviewFoot extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Executor executor;
    private final SerializableRunnable onLeave;
    private final SerializableConsumer<Boolean> onWork;
    private final Button accept;
    private final Button leave = new Button("", click -> leave());
    private final Button back = new Button();
    private final Div progress = new Div();
    private final Element bar = new Element("progress");
    private final Span told = new Span();
    private transient @Nullable ImportJob<?> job;

    /**
     * @param onLeave called when the file is left; not when work is stopped
     * @param onWork told true when work begins and false when it is over
     */
    public ReviewFoot(
            Executor executor,
            SerializableRunnable onAccept,
            SerializableRunnable onLeave,
            SerializableConsumer<Boolean> onWork) {
        this.executor = executor;
        this.onLeave = onLeave;
        this.onWork = onWork;
        accept = new Button("", click -> onAccept.run());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        progress.addClassName("import__progress");
        progress.getElement().setAttribute("role", "status");
        getContent().addClassName("import__foot");
        getContent().add(progress, leave, accept);
        rest();
    }

    /** Adds the way back to the step before; there is none while there is work. */
    public void offerBack(String text, SerializableRunnable onBack) {
        back.setText(text);
        back.addClickListener(click -> onBack.run());
        getContent().addComponentAtIndex(getContent().indexOf(leave) + 1, back);
    }

    /**
     * Names what would be written.
     *
     * @param some whether that is anything
     */
    public void offer(String text, boolean some) {
        accept.setText(text);
        accept.setEnabled(some);
    }

    /**
     * Does some work beside the page.
     *
     * @param key names the work
     * @param onFailure told why there is no result, in the reader's language
     */
    public <T> void work(String key, ImportJob.Work<T> work, Consumer<T> onResult, Consumer<String> onFailure) {
        UI ui = UI.getCurrent();
        ImportJob<T> now = new ImportJob<>(work);
        job = now;
        onWork.accept(true);
        accept.setVisible(false);
        back.setVisible(false);
        leave.setText(getTranslation("import.stop"));
        bar.setAttribute("aria-label", getTranslation(key));
        bar.removeAttribute("value");
        told.setText(getTranslation("import.waiting"));
        progress.getElement().appendChild(bar, told.getElement());
        now.start(executor, state -> PageTurn.now(ui, () -> show(state, onResult, onFailure)));
    }

    private <T> void show(ImportJob.State<T> state, Consumer<T> onResult, Consumer<String> onFailure) {
        if (!(state instanceof ImportJob.State.Reached<T>)) {
            job = null;
            rest();
            onWork.accept(false);
        }
        switch (state) {
            case ImportJob.State.Reached<T>(int figures, int all) -> reach(figures, all);
            case ImportJob.State.Done<T>(T result) -> onResult.accept(result);
            case ImportJob.State.Stopped<T> stopped -> onFailure.accept(getTranslation("import.stopped"));
            case ImportJob.State.Refusal<T>(Refused why) ->
                onFailure.accept(getTranslation("import.failed", why.in(getLocale())));
            case ImportJob.State.Failed<T> broken -> onFailure.accept(getTranslation("import.broken"));
            case ImportJob.State.Busy<T> busy -> onFailure.accept(getTranslation("import.busy"));
        }
    }

    private void reach(int figures, int all) {
        bar.setAttribute("max", String.valueOf(all));
        bar.setAttribute("value", String.valueOf(figures));
        told.setText(getTranslation("import.progress", bar.getAttribute("aria-label"), figures, all));
    }

    private void rest() {
        progress.getElement().removeAllChildren();
        accept.setVisible(true);
        back.setVisible(true);
        leave.setEnabled(true);
        leave.setText(getTranslation("paste.cancel"));
    }

    private void leave() {
        if (job == null) {
            onLeave.run();
        } else {
            job.stop();
            leave.setEnabled(false);
            told.setText(getTranslation("import.stopping"));
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
