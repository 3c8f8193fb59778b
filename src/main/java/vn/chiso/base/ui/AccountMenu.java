package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;

/** Name and role at the foot of the rail, with signing out and changing the password behind; or the way to sign in. */
class AccountMenu extends Composite<Div> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final String LOGIN = "login";

    private final transient Account account;

    AccountMenu(Account account) {
        this.account = account;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        account.signedIn().ifPresentOrElse(this::showPerson, this::showSignIn);
    }

    /** What the reader can do about the account, for the rail and for the phone's menu. */
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (account.signedIn().isEmpty()) {
            items.add(new MenuItem(
                    Symbol.LOG_IN,
                    getTranslation("account.sign_in"),
                    () -> UI.getCurrent().navigate(LOGIN)));
            return items;
        }
        account.passwordPage()
                .ifPresent(page -> items.add(new MenuItem(
                        Symbol.KEY_ROUND,
                        getTranslation("account.password"),
                        () -> UI.getCurrent().navigate(page))));
        account.emailPage()
                .ifPresent(page -> items.add(new MenuItem(
                        Symbol.INBOX,
                        getTranslation("account.email"),
                        () -> UI.getCurrent().navigate(page))));
        account.twoStepPage()
                .ifPresent(page -> items.add(new MenuItem(
                        Symbol.SHIELD_CHECK,
                        getTranslation("account.two_step"),
                        () -> UI.getCurrent().navigate(page))));
        account.tokensPage()
                .ifPresent(page -> items.add(new MenuItem(
                        Symbol.SHARE_2,
                        getTranslation("account.tokens"),
                        () -> UI.getCurrent().navigate(page))));
        items.add(new MenuItem(Symbol.LOG_OUT, getTranslation("account.sign_out"), account::signOut));
        return items;
    }

    private void showPerson(Account.SignedIn person) {
        Span initials = new Span(person.initials());
        initials.addClassName("account__initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        name.addClassName("account__name");
        Span role = new Span(getTranslation(person.roleKey()));
        role.addClassName("account__role");
        NativeButton button = new NativeButton();
        button.addClassName("account");
        button.add(initials, new Span(name, role));
        getContent().add(Drawing.of(button));
        LatePopover.of(button, this::menu);
    }

    private Popover menu() {
        Div menu = new Div();
        menu.addClassName("menu");
        Popover popover = new Popover(menu);
        for (MenuItem item : items()) {
            item.addClickListener(click -> popover.close());
            menu.add(item);
        }
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setAriaLabel(getTranslation("account.menu"));
        return popover;
    }

    private void showSignIn() {
        Anchor signIn = new Anchor(LOGIN);
        signIn.addClassName("account");
        signIn.add(new Icon(Symbol.LOG_IN));
        signIn.getElement().appendChild(Element.createText(getTranslation("account.sign_in")));
        getContent().add(signIn);
    }
}
