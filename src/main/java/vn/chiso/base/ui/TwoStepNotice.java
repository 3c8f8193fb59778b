package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** Tells those who will need a second step soon how many days are left: set it up now, or hear of it next time. */
class TwoStepNotice extends Composite<Section> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** Before that it would only take room from the figures. */
    private static final long SOON = 3;

    private final transient Account account;

    TwoStepNotice(Account account) {
        this.account = account;
        getContent().addClassName("notice-bar");
        getContent().setVisible(false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        account.daysWithoutTwoStep().filter(days -> days <= SOON).ifPresent(this::show);
    }

    private void show(long days) {
        Span text = new Span(getTranslation("account.two_step.soon", days));
        Anchor now = new Anchor(account.twoStepPage().orElse(""), getTranslation("account.two_step.now"));
        NativeButton later = new NativeButton(getTranslation("account.two_step.later"), click -> {
            account.putOffTwoStep();
            getContent().setVisible(false);
        });
        later.addClassName("link");
        getContent().setAriaLabel(getTranslation("account.two_step"));
        getContent().add(new Icon(Symbol.SHIELD_CHECK), text, now, later);
        getContent().setVisible(true);
    }
}
