package vn.chiso.security;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiso.security.directory.Directory;
import vn.chiso.security.provider.ProviderSignIn;

/** What must hold of accounts together, so that nobody is locked out. */
@Component
public class AccountRules {

    private final AppUserRepository users;
    private final Directory directory;
    private final ProviderSignIn provider;

    AccountRules(AppUserRepository users, Directory directory, ProviderSignIn provider) {
        this.users = users;
        this.directory = directory;
        this.provider = provider;
    }

    /** The ways to sign in that this installation has. */
    public Set<SignInWay> ways() {
        EnumSet<SignInWay> ways = EnumSet.of(SignInWay.LOCAL);
        if (directory.isOn()) {
            ways.add(SignInWay.LDAP);
        }
        if (provider.isOn()) {
            ways.add(SignInWay.OIDC);
        }
        return ways;
    }

    /** @throws AccountRefused when the role needs an agency, or the installation has no such way to sign in */
    void demandWhole(NewAccount account) {
        demandAgency(account);
        if (!ways().contains(account.signsInBy())) {
            throw new AccountRefused("accounts.refused.way");
        }
    }

    /** @throws AccountRefused when the role needs an agency */
    void demandAgency(NewAccount account) {
        if (Roles.OF_AGENCIES.contains(account.role()) && account.agencyId() == null) {
            throw new AccountRefused("accounts.refused.agency");
        }
    }

    /**
     * Somebody must be able to set things right while provider and directory are away.
     *
     * @throws AccountRefused when it is the last administrator with a password of ChiSo
     */
    void demandAnotherAdministrator(AppUser leaving) {
        UserAccount account = leaving.toAccount();
        boolean counts =
                account.enabled() && account.isLocal() && account.role().equals(Roles.ADMINISTRATOR);
        if (counts && users.countByEnabledTrueAndRoleAndSignsInBy(Roles.ADMINISTRATOR, SignInWay.LOCAL) < 2) {
            throw new AccountRefused("accounts.refused.last_local");
        }
    }
}
