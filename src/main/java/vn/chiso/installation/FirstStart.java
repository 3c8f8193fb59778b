package vn.chiso.installation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.chiso.base.text.Texts;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.PasswordRules;
import vn.chiso.security.Roles;
import vn.chiso.security.UserAccount;

/**
 * Fills an empty installation: what kind of figures it holds, {@code admin}, the first data. It runs when all beans are
 * there and the web server has not begun to listen, so nobody ever meets a half-filled installation. Each step that was
 * finished is noted and not repeated.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    static final String ADMIN_PASSWORD = "CHISO_ADMIN_PASSWORD";

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);
    private static final String SIMULATED = "simulated";
    private static final String LOADED = "loaded";

    private final AccountService accounts;
    private final FirstPassword firstPassword;
    private final ObjectProvider<FirstLoad> loads;
    private final SharedDirectory directory;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ConfigurableEnvironment environment;

    FirstStart(
            AccountService accounts,
            FirstPassword firstPassword,
            ObjectProvider<FirstLoad> loads,
            SharedDirectory directory,
            DataSource database,
            JdbcClient jdbc,
            TransactionOperations transaction,
            ConfigurableEnvironment environment) {
        this.accounts = accounts;
        this.firstPassword = firstPassword;
        this.loads = loads;
        this.directory = directory;
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean simulated = environment.getProperty("chiso.simulated", Boolean.class, false);
        refuseTheOtherKind(simulated);
        String command = environment.getProperty(CommandLine.PROPERTY, "");
        if (command.equals(CommandLine.GENERATE)) {
            if (noted(LOADED).isPresent()) {
                throw new StartRefused("generate.not_empty");
            }
        } else if (!command.isEmpty()) {
            if (noted(SIMULATED).isEmpty()) {
                throw new StartRefused(
                        "command.nothing_there",
                        DataDirectory.of(environment).path().toString());
            }
            return;
        }
        StartTurn.take(database, () -> {
            transaction.executeWithoutResult(status -> createAdmin(simulated));
            transaction.executeWithoutResult(status -> load(simulated));
            transaction.executeWithoutResult(status -> directory.check());
        });
    }

    private void refuseTheOtherKind(boolean simulated) {
        noted(SIMULATED).map(Boolean::valueOf).filter(kind -> kind != simulated).ifPresent(kind -> {
            throw new StartRefused(kind ? "kind.simulated" : "kind.real");
        });
    }

    private void createAdmin(boolean simulated) {
        if (noted(SIMULATED).isEmpty()) {
            note(SIMULATED, String.valueOf(simulated));
        }
        if (!accounts.isEmpty()) {
            if (accounts.find(AccountService.ADMIN)
                    .filter(UserAccount::mustChangePassword)
                    .isEmpty()) {
                firstPassword.delete();
            }
            return;
        }
        String given = givenPassword();
        if (given != null && !PasswordRules.isLongEnough(given)) {
            throw new StartRefused("password.short", ADMIN_PASSWORD, PasswordRules.SHORTEST);
        }
        NewAccount admin = NewAccount.ofNation(
                AccountService.ADMIN, Texts.get("install.admin", Texts.VIETNAMESE), Roles.ADMINISTRATOR, given == null);
        accounts.createAtStart(admin, given == null ? firstPassword.create() : given);
    }

    /** As it was written: the environment would replace what looks like a placeholder in it. Null when not given. */
    private @Nullable String givenPassword() {
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source.getProperty(ADMIN_PASSWORD) instanceof CharSequence password && !password.isEmpty()) {
                return password.toString();
            }
        }
        return null;
    }

    private void load(boolean simulated) {
        if (noted(LOADED).isPresent()) {
            return;
        }
        List<FirstLoad> wanted = simulated || environment.getProperty("chiso.bundled-reports", Boolean.class, true)
                ? loads.orderedStream().toList()
                : List.of();
        for (FirstLoad load : wanted) {
            log.info("Loading {}", load.name());
            load.load();
        }
        note(LOADED, wanted.stream().map(FirstLoad::name).collect(Collectors.joining(",")));
    }

    private Optional<String> noted(String name) {
        return jdbc.sql("select text from installation where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    private void note(String name, String text) {
        jdbc.sql("insert into installation (name, text) values (?, ?)")
                .params(name, text)
                .update();
    }
}
