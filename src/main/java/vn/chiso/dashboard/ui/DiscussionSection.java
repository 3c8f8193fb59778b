package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.discussion.Comment;
import vn.chiso.discussion.CommentRefused;

/** What people say about one figure. It stays while the figure stays, so that nobody loses what they are typing. */
final class DiscussionSection extends Composite<Div> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Discussions discussions;
    private final long observationId;
    private final Span label = new Span();
    private final Div lines = new Div();
    private final CommentForm form;
    private transient @Nullable Runnable unregister;

    DiscussionSection(Discussions discussions, long observationId) {
        this.discussions = discussions;
        this.observationId = observationId;
        form = new CommentForm(discussions, this::say);
        label.addClassName("source-panel__label");
        getContent().addClassNames("source-panel__section", "discussion");
        getContent().add(label, lines, form);
    }

    boolean isAbout(long figure) {
        return observationId == figure;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label.setText(getTranslation("discussion.title"));
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unregister = discussions.register(observationId, () -> PageTurn.next(ui, this::draw));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (unregister != null) {
            unregister.run();
        }
    }

    private void draw() {
        List<Comment> comments = discussions.comments().list(observationId);
        lines.removeAll();
        if (comments.isEmpty()) {
            lines.add(SourcePanel.quiet(getTranslation("discussion.empty")));
            return;
        }
        lines.add(new CommentLines(comments, discussions.comments()::mayWithdraw, this::withdraw));
        List<Long> calling =
                comments.stream().filter(Comment::toReader).map(Comment::id).toList();
        if (!calling.isEmpty()) {
            discussions.comments().markRead(calling);
        }
    }

    /** The comment tells every open page, this one too, to show it. */
    private boolean say(String text) {
        try {
            discussions.comments().add(observationId, text);
            return true;
        } catch (CommentRefused refused) {
            form.refuse(refused.in(getLocale()));
            return false;
        }
    }

    private void withdraw(long commentId) {
        try {
            discussions.comments().withdraw(commentId);
            draw();
        } catch (CommentRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
    }
}
