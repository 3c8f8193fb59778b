package vn.chiso.security.ui;

import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.security.AccountRefused;

/** Does something with accounts, and tells the administrator when it was refused. */
final class AccountActs {

    private AccountActs() {}

    /** @return whether it was done */
    static boolean tell(SerializableRunnable act) {
        try {
            act.run();
            return true;
        } catch (AccountRefused refused) {
            Notices.problem(refused.in(ReaderLocale.current()));
            return false;
        }
    }
}
