package vn.chiso.security;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.security.twostep.TwoStepService;

/** The accounts: who may sign in, and with which password. */
@Service
@Transactional
public class AccountService {

    /** The account that every installation starts with. */
    public static final String ADMIN = "admin";

    static final String WRONG_CURRENT = "security.password.wrong_current";
    private static final String BY_ADMINISTRATOR = "hasRole('" + Roles.ADMINISTRATOR + "')";
    private static final int MOST_LISTED = 1000;

    private final AppUserRepository users;
    private final PasswordEncoder encoder;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final PasswordDemands passwords;
    private final TwoStepService twoSteps;
    private final AccountRules rules;
    private final Clock clock;

    AccountService(
            AppUserRepository users,
            PasswordEncoder encoder,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PasswordDemands passwords,
            TwoStepService twoSteps,
            AccountRules rules,
            Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.passwords = passwords;
        this.twoSteps = twoSteps;
        this.rules = rules;
        this.clock = clock;
    }

    /** The account of that name, in any case of letters. */
    @Transactional(readOnly = true)
    public Optional<UserAccount> find(String username) {
        return users.findByUsername(username.toLowerCase(Locale.ROOT)).map(AppUser::toAccount);
    }

    /** The accounts in the order of their usernames, the first thousand. */
    @Transactional(readOnly = true)
    @PreAuthorize(BY_ADMINISTRATOR)
    public List<UserAccount> all() {
        return users.findAllByOrderByUsername(Limit.of(MOST_LISTED)).stream()
                .map(AppUser::toAccount)
                .toList();
    }

    /** Everybody who can sign in, a thousand at most, in the Vietnamese order of their names. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Person> colleagues() {
        return users.findByEnabledTrueOrderByUsername(Limit.of(MOST_LISTED)).stream()
                .map(AppUser::toPerson)
                .sorted(Comparator.comparing(Person::displayName, VietnameseText.collator())
                        .thenComparing(Person::username))
                .toList();
    }

    /** Who of these can sign in, in no order; a name that nobody has is left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Person> colleagues(Collection<String> usernames) {
        return usernames.isEmpty()
                ? List.of()
                : users.findByEnabledTrueAndUsernameIn(usernames).stream()
                        .map(AppUser::toPerson)
                        .toList();
    }

    /** Whether nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return users.count() == 0;
    }

    /**
     * Creates an account whose user chooses another password at the first sign-in.
     *
     * @throws PasswordRefused when the password breaks a rule
     * @throws IllegalArgumentException when the username is taken
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public UserAccount create(NewAccount account, String password) {
        PasswordRules.check(account.username(), password);
        return store(account.withLentPassword(), password);
    }

    /**
     * Creates an account and a password for its first sign-in.
     *
     * @return the password; it is kept nowhere else, and good for nothing when the account signs in elsewhere
     * @throws AccountRefused when the username is taken, the role needs an agency, or there is no such way to sign in
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public String create(NewAccount account) {
        if (find(account.username()).isPresent()) {
            throw new AccountRefused("accounts.refused.taken", account.username());
        }
        rules.demandWhole(account);
        String password = RandomPassword.next();
        store(account.withLentPassword(), password);
        return password;
    }

    /**
     * Gives a user who forgot it a random password for one sign-in; whatever the user has open is ended.
     *
     * @return the password; it is kept nowhere else
     * @throws AccountRefused for an account that signs in elsewhere
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public String lendPassword(String username) {
        String password = RandomPassword.next();
        resetPassword(username, password);
        events.publishEvent(new AccountDisabled(username));
        return password;
    }

    /**
     * Lets a user sign in, or no longer; then whatever the user has open is ended at once.
     *
     * @throws AccountRefused for the account of whoever asks, and the last administrator with a password of ChiSo
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public void setEnabled(String username, boolean enabled) {
        if (username.equals(currentUser.username())) {
            throw new AccountRefused("accounts.refused.own");
        }
        if (!enabled) {
            rules.demandAnotherAdministrator(user(username));
        }
        user(username).setEnabled(enabled);
        audit.record(enabled ? "user.enable" : "user.disable", "user:" + username, null);
        if (!enabled) {
            events.publishEvent(new AccountDisabled(username));
        }
    }

    /**
     * Changes what an account is for and how it signs in; whatever the user has open is ended, as its rights are others
     * now. Whoever comes back from elsewhere has no password until one is lent.
     *
     * @throws AccountRefused for the account of whoever asks, when the role needs an agency, there is no such way to
     *     sign in, or it is the last administrator with a password of ChiSo
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public void change(NewAccount account) {
        if (account.username().equals(currentUser.username())) {
            throw new AccountRefused("accounts.refused.own");
        }
        AppUser user = user(account.username());
        boolean sameWay = user.toAccount().signsInBy() == account.signsInBy();
        if (!sameWay) {
            rules.demandWhole(account);
        }
        rules.demandAgency(account);
        if (!sameWay || !account.role().equals(Roles.ADMINISTRATOR)) {
            rules.demandAnotherAdministrator(user);
        }
        user.change(account);
        if (!sameWay) {
            user.signInBy(account.signsInBy(), hash(RandomPassword.next()));
            audit.record(
                    "user.way",
                    "user:" + account.username(),
                    account.signsInBy().name());
        }
        audit.record("user.change", "user:" + account.username(), account.role());
        events.publishEvent(new AccountDisabled(account.username()));
    }

    /**
     * Takes the second step from a user who lost the device and the recovery codes; whatever the user has open is ended.
     *
     * @throws AccountRefused for the account of whoever asks
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public void removeTwoStep(String username) {
        if (username.equals(currentUser.username())) {
            throw new AccountRefused("accounts.refused.own");
        }
        twoSteps.remove(username);
        events.publishEvent(new AccountDisabled(username));
    }

    /** Creates an account while the system starts, when nobody can be signed in; the password is taken as it is. */
    public UserAccount createAtStart(NewAccount account, String password) {
        return store(account, password);
    }

    /**
     * The user who is signed in chooses another password.
     *
     * @throws PasswordRefused when the present one is wrong or the new one breaks a rule
     */
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String current, String chosen) {
        AppUser user = user(currentUser.username());
        if (!user.isLocal() || !encoder.matches(current, user.passwordHash())) {
            throw new PasswordRefused(WRONG_CURRENT);
        }
        passwords.check(user, chosen);
        passwords.remember(user);
        user.choosePassword(hash(chosen), clock.instant());
        audit.record("password.change", "user:" + currentUser.username(), null);
        events.publishEvent(new PasswordChanged(currentUser.username()));
    }

    /**
     * Gives a user who forgot it a password for one sign-in.
     *
     * @throws PasswordRefused when the password breaks a rule
     * @throws AccountRefused for an account that signs in elsewhere
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public void resetPassword(String username, String password) {
        PasswordRules.check(username, password);
        if (!user(username).isLocal()) {
            throw new AccountRefused("accounts.refused.elsewhere");
        }
        user(username).lendPassword(hash(password), clock.instant());
        audit.record("password.reset", "user:" + username, null);
    }

    /**
     * Gives {@link #ADMIN} a password for one sign-in and takes the second step away, from the command line, where nobody
     * can be signed in; where it signed in elsewhere, it does so no more. Whatever it has open is ended, on every node.
     */
    public void resetAdmin(String password) {
        twoSteps.remove(ADMIN);
        user(ADMIN).signInBy(SignInWay.LOCAL, hash(password));
        user(ADMIN).lendPassword(hash(password), clock.instant());
        audit.record("password.reset", "user:" + ADMIN, "reset-admin");
        events.publishEvent(new AccountDisabled(ADMIN));
    }

    private UserAccount store(NewAccount account, String password) {
        if (find(account.username()).isPresent()) {
            throw new IllegalArgumentException("There is already a user " + account.username());
        }
        UserAccount stored = users.saveAndFlush(new AppUser(account, hash(password), clock.instant()))
                .toAccount();
        audit.record("user.create", "user:" + stored.username(), stored.role());
        return stored;
    }

    private AppUser user(String username) {
        return users.findByUsername(username).orElseThrow(() -> new NoSuchElementException("No user " + username));
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
