package vn.chiso.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.twostep.TwoStepPolicy;

/** Leads whoever may not be without a second step any longer to the page that sets it up, whatever was asked for. */
@Component
class SecondStepFirst implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient TwoStepPolicy policy;
    private final transient CurrentUser user;

    SecondStepFirst(TwoStepPolicy policy, CurrentUser user) {
        this.policy = policy;
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::setUpFirst));
    }

    /** Whether it can be put off no longer. */
    boolean isMissing() {
        return policy.leftToPutOff().filter(left -> !left.isPositive()).isPresent();
    }

    /** A password of one's own comes before. */
    private void setUpFirst(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (!target.equals(TwoStepView.class)
                && !target.equals(ChangePasswordView.class)
                && user.isSignedIn()
                && isMissing()) {
            event.forwardTo(TwoStepView.class);
        }
    }
}
