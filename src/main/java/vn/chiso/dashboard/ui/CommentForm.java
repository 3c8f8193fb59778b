package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.chiso.discussion.CommentService;

/** Where a comment is typed. Ctrl+Enter sends it; what is refused is said below and stays to be mended. */
final class CommentForm extends Composite<Div> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final String SEND_KEYS = "event.key === 'Enter' && (event.ctrlKey || event.metaKey)";

    private final TextArea area = new TextArea();
    private final Button send = new Button();
    private final MentionMenu mention;
    private final SerializablePredicate<String> say;

    /** @param say stores the text, and tells whether it was stored */
    CommentForm(Discussions discussions, SerializablePredicate<String> say) {
        this.say = say;
        mention = new MentionMenu(discussions::colleagues, this::mention);
        area.setMaxLength(CommentService.MOST_LETTERS);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxRows(8);
        // at once, so that the keys that send find everything that was typed
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.addValueChangeListener(typed -> {
            area.setInvalid(false);
            count();
        });
        area.getElement().addEventListener("keydown", pressed -> send()).setFilter(SEND_KEYS);
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        send.addClickListener(click -> send());
        Div foot = new Div(mention, send);
        foot.addClassName("comment-form__foot");
        getContent().addClassName("comment-form");
        getContent().add(area, foot);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        area.setLabel(getTranslation("discussion.label"));
        send.setText(getTranslation("discussion.send"));
        send.setTooltipText(getTranslation("discussion.send.keys"));
        area.setInvalid(false);
        count();
    }

    /** Says why the text was not stored. */
    void refuse(String why) {
        area.setErrorMessage(why);
        area.setInvalid(true);
        area.focus();
    }

    private void send() {
        if (say.test(area.getValue())) {
            area.clear();
            area.focus();
        }
    }

    private void mention(String username) {
        String typed = area.getValue();
        boolean apart = typed.isEmpty() || Character.isWhitespace(typed.charAt(typed.length() - 1));
        area.setValue(typed + (apart ? "@" : " @") + username + " ");
        area.focus();
    }

    private void count() {
        area.setHelperText(getTranslation("discussion.count", area.getValue().length(), CommentService.MOST_LETTERS));
    }
}
