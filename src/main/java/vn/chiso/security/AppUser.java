package vn.chiso.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "app_user")
class AppUser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    private String username = "";
    private String displayName = "";
    private String passwordHash = "";
    private String role = "";

    @Column
    private @Nullable Long agencyId;

    @Column
    private @Nullable Long unitId;

    @Enumerated(EnumType.STRING)
    private SignInWay signsInBy = SignInWay.LOCAL;

    @Column
    private @Nullable String email;

    private boolean mustChangePassword;
    private boolean enabled = true;
    private Instant createdAt = Instant.EPOCH;
    private Instant passwordChangedAt = Instant.EPOCH;

    /** Encrypted; null without a second step. Written by {@code security.twostep} only, as is the step. */
    @Column(updatable = false)
    private @Nullable String totpSecret;

    @Column(updatable = false)
    private long totpLastStep;

    @Version
    private int version;

    protected AppUser() {}

    AppUser(NewAccount account, String passwordHash, Instant now) {
        username = account.username();
        displayName = account.displayName();
        role = account.role();
        agencyId = account.agencyId();
        unitId = account.unitId();
        signsInBy = account.signsInBy();
        email = account.email();
        this.passwordHash = passwordHash;
        mustChangePassword = isLocal() && account.mustChangePassword();
        createdAt = now;
        passwordChangedAt = now;
    }

    /** Everything but the name to sign in with, the way to sign in and the password. */
    void change(NewAccount account) {
        displayName = account.displayName();
        role = account.role();
        agencyId = account.agencyId();
        unitId = account.unitId();
        email = account.email();
    }

    /** Another way to sign in; with it goes the old password.
     *
     * @param nobodysHash of a password that nobody knows */
    void signInBy(SignInWay way, String nobodysHash) {
        signsInBy = way;
        passwordHash = nobodysHash;
        mustChangePassword = isLocal();
    }

    void setEmail(@Nullable String email) {
        this.email = email;
    }

    boolean isLocal() {
        return signsInBy == SignInWay.LOCAL;
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** The password is the user's own choice from now on. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = false;
    }

    /** Somebody else gave the password, so it holds for one sign-in. */
    void lendPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        mustChangePassword = true;
    }

    /** From now on as if it were lent: whoever chose it before {@code limit} chooses another. */
    void expirePassword(Instant limit) {
        mustChangePassword |= isLocal() && passwordChangedAt.isBefore(limit);
    }

    Person toPerson() {
        return new Person(username, displayName);
    }

    UserAccount toAccount() {
        return new UserAccount(
                username,
                displayName,
                role,
                agencyId,
                unitId,
                mustChangePassword,
                enabled,
                createdAt,
                totpSecret != null,
                signsInBy,
                email);
    }
}
