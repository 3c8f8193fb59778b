package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Predicate;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.discussion.Comment;
import vn.chiso.discussion.TextPart;

/** Comments, oldest first, each as it was typed. */
final class CommentLines extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    /**
     * @param mayWithdraw whether the reader is offered to take back what a user said; the service decides
     * @param withdraw takes back the comment of an id
     */
    CommentLines(List<Comment> comments, Predicate<String> mayWithdraw, SerializableConsumer<Long> withdraw) {
        getContent().addClassName("comments");
        for (Comment comment : comments) {
            Div head = head(comment);
            if (!comment.withdrawn() && mayWithdraw.test(comment.username())) {
                head.add(withdraw(comment, withdraw));
            }
            ListItem item = new ListItem(head, comment.withdrawn() ? withdrawn(comment) : text(comment));
            item.addClassName("comment");
            item.setClassName("comment--to-reader", comment.toReader());
            getContent().add(item);
        }
    }

    private static Div head(Comment comment) {
        Span who = new Span(comment.displayName());
        who.addClassName("strong");
        who.setTitle("@" + comment.username());
        Span when = new Span(DateText.format(comment.at()));
        when.addClassName("muted");
        Div head = new Div(who, when);
        head.addClassName("comment__head");
        return head;
    }

    private static Component text(Comment comment) {
        Div text = new Div();
        text.addClassName("comment__text");
        for (TextPart part : comment.parts()) {
            Span words = new Span(part.text());
            if (part.mention()) {
                words.addClassName("comment__mention");
            }
            text.add(words);
        }
        return text;
    }

    private static Component withdrawn(Comment comment) {
        Div gone = SourcePanel.quiet(I18NProvider.translate("discussion.withdrawn"));
        gone.addClassName("comment__withdrawn");
        if (comment.withdrawnAt() != null) {
            gone.setTitle(DateText.format(comment.withdrawnAt()));
        }
        return gone;
    }

    private static Component withdraw(Comment comment, SerializableConsumer<Long> withdraw) {
        long id = comment.id();
        NativeButton button = new NativeButton(I18NProvider.translate("discussion.withdraw"));
        button.addClassNames("link", "comment__withdraw");
        button.addClickListener(click -> Dialogs.open(new WithdrawDialog(() -> withdraw.accept(id))));
        return button;
    }
}
