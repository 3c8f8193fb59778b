package vn.chiso.installation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.chiso.security.AccountService;

/** Gives {@code admin}, whose password nobody knows any more, a new one for one sign-in. */
@Component
class ResetAdmin implements Command {

    private final AccountService accounts;
    private final FirstPassword password;
    private final DataDirectory directory;
    private final TransactionOperations transaction;

    ResetAdmin(
            AccountService accounts,
            FirstPassword password,
            DataDirectory directory,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.password = password;
        this.directory = directory;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "reset-admin";
    }

    @Override
    public Outcome run() {
        transaction.executeWithoutResult(status -> accounts.resetAdmin(password.create()));
        return Outcome.done(
                "install.command.admin.reset",
                directory.file(FirstPassword.FILE).toString());
    }
}
