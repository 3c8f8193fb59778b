package vn.chiso.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;

/**
 * Whatever nobody expected: logged under a number, said to the reader in plain words with that number, and the page
 * goes on. Also the words for a lost connection and an ended session.
 */
@Component
class ErrorReporting implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ErrorReporting.class);
    private static final int NUMBERS = 1_000_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(ErrorReporting::report));
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("error.reconnecting"));
            ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("error.offline"));
        });
    }

    /** Logs the failure and returns the number under which it is found. */
    static String log(Throwable failure) {
        String incident =
                String.format(Locale.ROOT, "%06d", ThreadLocalRandom.current().nextInt(NUMBERS));
        log.error("Incident {}", incident, failure);
        return incident;
    }

    private static void report(ErrorEvent event) {
        if (hasLeft(event.getThrowable())) {
            log.debug("A reader left before the answer was written", event.getThrowable());
            return;
        }
        String incident = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Future<Void> unused = ui.access(() -> Notices.problem(ui.getTranslation("error.unexpected", incident)));
        }
    }

    /** A page that was closed while it was answered is nobody's fault, and nobody is there to be told. */
    static boolean hasLeft(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }

    private static SystemMessages systemMessages(@Nullable Locale locale) {
        Locale language = locale == null ? Texts.VIETNAMESE : locale;
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.get("error.expired", language));
        messages.setSessionExpiredMessage(Texts.get("error.expired.text", language));
        messages.setInternalErrorCaption(Texts.get("error.title", language));
        messages.setInternalErrorMessage(Texts.get("error.reload", language));
        messages.setSyncErrorCaption(Texts.get("error.title", language));
        messages.setSyncErrorMessage(Texts.get("error.reload", language));
        messages.setCookiesDisabledCaption(Texts.get("error.cookies", language));
        messages.setCookiesDisabledMessage(Texts.get("error.cookies.text", language));
        return messages;
    }
}
