package vn.chiso.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.chiso.security.AccountService;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.UserAccount;

/** Leads whoever signed in with a lent password to the page that changes it, whatever was asked for. */
@Component
class OwnPassword implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient AccountService accounts;

    OwnPassword(CurrentUser user, AccountService accounts) {
        this.user = user;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::changeFirst));
    }

    /** Asks the database only in sessions that began with a lent password, so other pages cost nothing. */
    boolean isMissing() {
        return user.signedInWithLentPassword()
                && accounts.find(user.username())
                        .filter(UserAccount::mustChangePassword)
                        .isPresent();
    }

    private void changeFirst(BeforeEnterEvent event) {
        if (!event.getNavigationTarget().equals(ChangePasswordView.class) && isMissing()) {
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
