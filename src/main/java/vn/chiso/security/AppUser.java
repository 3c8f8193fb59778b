package vn.chiso.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "app_user")
class AppUser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 50)
    private @Nullable Long id;

    private String username = "";
    private String displayName = "";
    private String passwordHash = "";
    private String role = "";

    @Column
    private @Nullable Long agencyId;

    @Column
    private @Nullable Long unitId;

    private boolean mustChangePassword;
    private boolean enabled = true;

    @Version
    private int version;

    protected AppUser() {}

    AppUser(NewAccount account, String passwordHash) {
        username = account.username();
        displayName = account.displayName();
        role = account.role();
        agencyId = account.agencyId();
        unitId = account.unitId();
        this.passwordHash = passwordHash;
        mustChangePassword = account.mustChangePassword();
    }

    /** Everything but the name to sign in with and the password. */
    void change(NewAccount account) {
        displayName = account.displayName();
        role = account.role();
        agencyId = account.agencyId();
        unitId = account.unitId();
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** The password is the user's own choice from now on. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** Somebody else gave the password, so it holds for one sign-in. */
    void lendPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    Person toPerson() {
        return new Person(username, displayName);
    }

    UserAccount toAccount() {
        return new UserAccount(username, displayName, role, agencyId, unitId, mustChangePassword, enabled);
    }
}
