package vn.chiso.security;

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

    AccountService(
            AppUserRepository users,
            PasswordEncoder encoder,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.users = users;
        this.encoder = encoder;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
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
        if (!encoder.matches(current, user.passwordHash())) {
            throw new PasswordRefused(WRONG_CURRENT);
        }
        PasswordRules.check(currentUser.username(), chosen);
        if (encoder.matches(chosen, user.passwordHash())) {
            throw new PasswordRefused("security.password.same");
        }
        user.choosePassword(hash(chosen));
        audit.record("password.change", "user:" + currentUser.username(), null);
        events.publishEvent(new PasswordChanged(currentUser.username()));
    }

    /**
     * Gives a user who forgot it a password for one sign-in.
     *
     * @throws PasswordRefused when the password breaks a rule
     */
    @PreAuthorize(BY_ADMINISTRATOR)
    public void resetPassword(String username, String password) {
        PasswordRules.check(username, password);
        user(username).lendPassword(hash(password));
        audit.record("password.reset", "user:" + username, null);
    }

    /** Gives {@link #ADMIN} a password for one sign-in, from the command line, where nobody can be signed in. */
    public void resetAdmin(String password) {
        user(ADMIN).lendPassword(hash(password));
        audit.record("password.reset", "user:" + ADMIN, "reset-admin");
    }

    private UserAccount store(NewAccount account, String password) {
        if (find(account.username()).isPresent()) {
            throw new IllegalArgumentException("There is already a user " + account.username());
        }
        UserAccount stored =
                users.saveAndFlush(new AppUser(account, hash(password))).toAccount();
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
