package vn.chiso.guide.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.springframework.stereotype.Component;
import vn.chiso.security.CurrentUser;

/** Which screens there are, and are open to the reader. */
@Component
class OpenScreens {

    private final CurrentUser user;
    private final AccessAnnotationChecker rights = new AccessAnnotationChecker();

    OpenScreens(CurrentUser user) {
        this.user = user;
    }

    /** @param path without a question; empty for the opening page */
    boolean isOpen(String path) {
        return user.isSignedIn()
                && RouteConfiguration.forSessionScope()
                        .getRoute(path)
                        .filter(view -> rights.hasAccess(
                                view,
                                user::username,
                                role -> user.role().filter(role::equals).isPresent()))
                        .isPresent();
    }
}
