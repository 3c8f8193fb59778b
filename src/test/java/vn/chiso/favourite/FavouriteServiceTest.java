package vn.chiso.favourite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@Transactional
@WithMockUser(username = "lan", roles = Roles.LEADER)
class FavouriteServiceTest {

    @Autowired
    private FavouriteService favourites;

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
    void whatIsKeptComesBackInItsOrder() {
        favourites.keep("  Tỉnh A\u0309nh ", "unit=44");
        favourites.keep("Thư điện tử", "unit=44&indicator=email_staff_use_ratio");
        Favourite last = favourites.keep("Cả nước", "year=latest");
        assertThat(favourites.list())
                .extracting(Favourite::name, Favourite::query)
                .containsExactly(
                        tuple("Tỉnh Ảnh", "unit=44"),
                        tuple("Thư điện tử", "unit=44&indicator=email_staff_use_ratio"),
                        tuple("Cả nước", "year=latest"));

        favourites.move(last.id(), -1);
        assertThat(names()).containsExactly("Tỉnh Ảnh", "Cả nước", "Thư điện tử");
        favourites.move(last.id(), -9);
        favourites.keep("Sau cùng", "unit=51");
        assertThat(names()).containsExactly("Cả nước", "Tỉnh Ảnh", "Thư điện tử", "Sau cùng");
        favourites.move(last.id(), 99);
        assertThat(names()).last().isEqualTo("Cả nước");
    }

    @Test
    void anAddressIsKeptOnceUnderItsNewestName() {
        Favourite first = favourites.keep("Quảng Bình", "unit=44");
        assertThat(favourites.keep("Quê", "unit=44").id()).isEqualTo(first.id());
        favourites.rename(first.id(), "Quê nhà");
        assertThat(names()).containsExactly("Quê nhà");
        favourites.remove(first.id());
        favourites.remove(first.id());
        assertThat(names()).isEmpty();
    }

    @Test
    void nobodySeesOrChangesThoseOfSomebodyElse() {
        Favourite mine = favourites.keep("Của Lan", "unit=44");
        for (String role : Roles.ALL) {
            as("minh", role);
            assertThat(favourites.list()).isEmpty();
            refused(() -> favourites.rename(mine.id(), "Của Minh"), "favourite.refused.gone");
            refused(() -> favourites.move(mine.id(), 1), "favourite.refused.gone");
            favourites.remove(mine.id());
        }
        as("lan", Roles.LEADER);
        assertThat(names()).containsExactly("Của Lan");
    }

    @Test
    void fiftyAreTheMostAndNamesHaveLimits() {
        for (int i = 0; i < FavouriteService.MOST; i++) {
            favourites.keep("Trang " + i, "year=" + (2000 + i));
        }
        refused(() -> favourites.keep("Một nữa", "unit=44"), "favourite.refused.many");
        favourites.keep("Tên khác", "year=2000");
        refused(() -> favourites.keep(" \u0000\n", "year=2000"), "favourite.refused.name");
        refused(() -> favourites.keep("x".repeat(121), "year=2000"), "favourite.refused.long");
        refused(() -> favourites.keep("Trống", " "), "favourite.refused.address");
        refused(() -> favourites.keep("Dài", "x".repeat(1001)), "favourite.refused.address");
        assertThat(names()).hasSize(FavouriteService.MOST).startsWith("Tên khác");
    }

    @Test
    @WithAnonymousUser
    void strangersKeepNothing() {
        assertThatThrownBy(() -> favourites.list()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> favourites.keep("x", "unit=44")).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> names() {
        return favourites.list().stream().map(Favourite::name).toList();
    }

    private void as(String username, String role) {
        session.getContext().setAuthentication(new TestingAuthenticationToken(username, "", "ROLE_" + role));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        FavouriteRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
