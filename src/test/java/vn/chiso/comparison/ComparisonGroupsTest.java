package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@Transactional
@WithMockUser(username = "lan", roles = Roles.LEADER)
class ComparisonGroupsTest {

    private static final List<String> TWO = List.of("a12", "u44");

    @Autowired
    private ComparisonGroups groups;

    @Autowired
    private AccountService accounts;

    @Autowired
    private SecurityContextHolderStrategy session;

    @BeforeEach
    void people() {
        for (String name : List.of("lan", "minh")) {
            accounts.createAtStart(NewAccount.ofNation(name, name, Roles.LEADER, false), "một câu khác hẳn");
        }
    }

    @Test
    void aSetIsKeptUnderItsName() {
        ComparisonGroup kept = groups.keep("  Bốn sở ", TWO);
        assertThat(kept.name()).isEqualTo("Bốn sở");
        assertThat(groups.list()).containsExactly(kept);
        assertThat(groups.byId(kept.id())).contains(kept);
    }

    @Test
    void theSameNameIsReplacedAndKeepsItsAddress() {
        ComparisonGroup first = groups.keep("Bốn sở", TWO);
        ComparisonGroup second = groups.keep("Bốn sở", List.of("a12"));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(groups.list()).containsExactly(second);
    }

    @Test
    void aGroupIsRenamedAndKeepsItsAddress() {
        ComparisonGroup kept = groups.keep("Bốn sở", TWO);
        groups.put(new ComparisonGroup(kept.id(), " Các sở ", TWO));
        assertThat(groups.list()).containsExactly(new ComparisonGroup(kept.id(), "Các sở", TWO));
    }

    @Test
    void aGroupThatWasRemovedComesBackAsItWas() {
        ComparisonGroup kept = groups.keep("Bốn sở", TWO);
        groups.remove(kept.id());
        groups.put(kept);
        assertThat(groups.list()).containsExactly(kept);
    }

    @Test
    void twoGroupsHaveTwoNames() {
        groups.keep("Bốn sở", TWO);
        ComparisonGroup other = groups.keep("Các huyện", TWO);
        assertThatExceptionOfType(GroupRefused.class)
                .isThrownBy(() -> groups.put(new ComparisonGroup(other.id(), "Bốn sở", TWO)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("compare.group.refused.taken"));
    }

    @Test
    void nobodyPutsAGroupInThePlaceOfSomebodyElses() {
        ComparisonGroup mine = groups.keep("Của Lan", TWO);
        as("minh", Roles.LEADER);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> groups.put(new ComparisonGroup(mine.id(), "Của Minh", TWO)));
    }

    @Test
    void nobodySeesOrRemovesThoseOfSomebodyElse() {
        ComparisonGroup mine = groups.keep("Của Lan", TWO);
        for (String role : Roles.ALL) {
            as("minh", role);
            assertThat(groups.list()).isEmpty();
            assertThat(groups.byId(mine.id())).isEmpty();
            groups.remove(mine.id());
        }
        as("lan", Roles.LEADER);
        assertThat(groups.list()).containsExactly(mine);
        groups.remove(mine.id());
        assertThat(groups.list()).isEmpty();
    }

    @Test
    void aGroupNeedsANameAndMembers() {
        assertRefused(" ", TWO, "compare.group.refused.name");
        assertRefused("Bốn sở", List.of(), "compare.group.refused.members");
        assertRefused("Bốn sở", List.of("a12, drop"), "compare.group.refused.members");
        assertRefused(
                "Bốn sở",
                IntStream.rangeClosed(0, ComparisonGroups.MOST_MEMBERS)
                        .mapToObj(id -> "a" + id)
                        .toList(),
                "compare.group.refused.large");
        assertRefused("x".repeat(ComparisonGroups.MOST_LETTERS + 1), TWO, "compare.group.refused.long");
    }

    @Test
    void fiftyAreEnough() {
        for (int i = 0; i < ComparisonGroups.MOST; i++) {
            groups.keep("Nhóm " + i, TWO);
        }
        assertRefused("Nhóm nữa", TWO, "compare.group.refused.many");
    }

    private void as(String username, String role) {
        session.getContext().setAuthentication(new TestingAuthenticationToken(username, "", "ROLE_" + role));
    }

    private void assertRefused(String name, List<String> keys, String reason) {
        assertThatExceptionOfType(GroupRefused.class)
                .isThrownBy(() -> groups.keep(name, keys))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(reason));
    }
}
