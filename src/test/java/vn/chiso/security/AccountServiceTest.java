package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@Transactional
class AccountServiceTest {

    private static final String FIRST = "mật khẩu đầu tiên";
    private static final String SECOND = "một câu khác hẳn";

    private final AccountService accounts;
    private final ThrottledAuthentication door;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy session;

    @Autowired
    AccountServiceTest(
            AccountService accounts,
            ThrottledAuthentication door,
            CurrentUser currentUser,
            JdbcClient jdbc,
            SecurityContextHolderStrategy session) {
        this.accounts = accounts;
        this.door = door;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.session = session;
    }

    @BeforeEach
    void createsLan() {
        accounts.createAtStart(NewAccount.ofNation("Lan", "Lan", Roles.AGENCY_STAFF, true), FIRST);
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.AGENCY_STAFF)
    void colleaguesAreThoseWhoCanSignInInTheOrderOfTheirNames() {
        accounts.createAtStart(NewAccount.ofNation("dung", "Đỗ Dũng", Roles.AGENCY_STAFF, false), FIRST);
        accounts.createAtStart(NewAccount.ofNation("an", "Ấn", Roles.AGENCY_STAFF, false), FIRST);
        accounts.createAtStart(NewAccount.ofNation("bo", "Bỏ", Roles.AGENCY_STAFF, false), FIRST);
        jdbc.sql("update app_user set enabled = false where username = 'bo'").update();
        assertThat(accounts.colleagues())
                .extracting(Person::displayName)
                .containsExactly("Ấn", "Đỗ Dũng", "Lan", "Quản trị hệ thống");
        assertThat(accounts.colleagues(List.of("an", "bo", "ai")))
                .extracting(Person::username)
                .containsExactly("an");
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.AGENCY_STAFF)
    void aUserChoosesAnotherPassword() {
        accounts.changePassword(FIRST, SECOND);
        assertThat(accounts.find("lan").orElseThrow().mustChangePassword()).isFalse();
        assertThat(signIn("lan", SECOND)).isTrue();
        assertThat(signIn("lan", FIRST)).isFalse();
        assertThat(lastAct()).isEqualTo("lan password.change user:lan");
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.AGENCY_STAFF)
    void thePresentPasswordMustBeRightAndTheNewOneAnother() {
        assertThatThrownBy(() -> accounts.changePassword("not the one I have", SECOND))
                .isInstanceOfSatisfying(
                        PasswordRefused.class,
                        refused -> assertThat(refused.concernsCurrentPassword()).isTrue());
        assertThatThrownBy(() -> accounts.changePassword(FIRST, FIRST)).hasMessage("security.password.same");
        assertThatThrownBy(() -> accounts.changePassword(FIRST, "short")).hasMessage("security.password.short");
        assertThat(signIn("lan", FIRST)).isTrue();
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.ICT_DEPARTMENT)
    void onlyTheAdministratorCreatesAccountsAndGivesPasswords() {
        NewAccount minh = NewAccount.ofNation("minh", "Minh", Roles.LEADER, false);
        assertThatThrownBy(() -> accounts.create(minh, SECOND)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.resetPassword("lan", SECOND)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(accounts::all).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void aGivenPasswordHoldsForOneSignIn() {
        accounts.create(NewAccount.ofNation("minh", "Minh", Roles.LEADER, false), FIRST);
        assertThat(accounts.find("MINH").orElseThrow().mustChangePassword()).isTrue();
        accounts.resetPassword("minh", SECOND);
        assertThat(signIn("minh", SECOND)).isTrue();
        assertThat(accounts.all()).extracting(UserAccount::username).containsSequence("lan", "minh");
        assertThatThrownBy(() -> accounts.create(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signedInOneIsKnownByNameRoleAndRight() {
        var signedIn = door.authenticate(new UsernamePasswordAuthenticationToken(" LAN", FIRST));
        session.getContext().setAuthentication(signedIn);
        try {
            assertThat(currentUser.username()).isEqualTo("lan");
            assertThat(currentUser.displayName()).isEqualTo("Lan");
            assertThat(currentUser.role()).contains(Roles.AGENCY_STAFF);
            assertThat(currentUser.isEditor()).isFalse();
            assertThat(currentUser.signedInWithLentPassword()).isTrue();
        } finally {
            session.clearContext();
        }
    }

    @Test
    @WithAnonymousUser
    void nobodyIsTheSystem() {
        assertThat(currentUser.isSignedIn()).isFalse();
        assertThat(currentUser.username()).isEqualTo(CurrentUser.SYSTEM);
        assertThat(currentUser.role()).isEmpty();
    }

    @Test
    void guessingClosesTheDoorEvenForTheRightPassword() {
        accounts.createAtStart(NewAccount.ofNation("guessed", "Guessed", Roles.LEADER, false), FIRST);
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            assertThat(signIn("guessed", "wrong " + i)).isFalse();
        }
        assertThatThrownBy(() -> door.authenticate(new UsernamePasswordAuthenticationToken("guessed", FIRST)))
                .isInstanceOf(LockedException.class);
    }

    private boolean signIn(String username, String password) {
        try {
            return door.authenticate(new UsernamePasswordAuthenticationToken(username, password))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    private String lastAct() {
        return jdbc.sql("select username || ' ' || action || ' ' || subject from audit_event order by at desc, id desc")
                .query(String.class)
                .list()
                .getFirst();
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void anAgencysAccountNeedsItsAgencyAndAFreeName() {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> accounts.create(NewAccount.ofNation("hoa", "Hoa", Roles.AGENCY_STAFF, true)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("accounts.refused.agency"));
        String password = accounts.create(NewAccount.ofNation("hoa", "Hoa", Roles.LEADER, false));
        assertThat(password).hasSizeGreaterThanOrEqualTo(PasswordRules.SHORTEST);
        assertThat(accounts.find("hoa").orElseThrow().mustChangePassword()).isTrue();
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> accounts.create(NewAccount.ofNation("hoa", "Hoa", Roles.LEADER, true)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("accounts.refused.taken"));
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void nobodyClosesTheOwnDoor() {
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> accounts.setEnabled("admin", false));
        accounts.create(NewAccount.ofNation("hai", "Hải", Roles.LEADER, true));
        accounts.setEnabled("hai", false);
        assertThat(accounts.find("hai").orElseThrow().enabled()).isFalse();
        accounts.change(NewAccount.ofNation("hai", "Hải Anh", Roles.ICT_DEPARTMENT, true));
        assertThat(accounts.find("hai").orElseThrow().role()).isEqualTo(Roles.ICT_DEPARTMENT);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void onlyAdministratorsManageAccounts() {
        NewAccount account = NewAccount.ofNation("ba", "Ba", Roles.LEADER, true);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.create(account));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.change(account));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.setEnabled("ba", false));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.lendPassword("ba"));
    }
}
