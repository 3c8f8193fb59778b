package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.EditionService;
import vn.chiso.savedview.NewView;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;

/** A comparison of somebody's own group, for somebody else. */
@LoadedDatabaseTest
@Transactional
class SharedGroupsTest {

    @Autowired
    private ComparisonGroups groups;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private ComparisonAddress addresses;

    @Autowired
    private SavedViewService views;

    @Autowired
    private EditionService editions;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AccountService accounts;

    @Autowired
    private BeanFactory application;

    private String members = "";
    private ComparisonGroup group = new ComparisonGroup(0, "", List.of());

    @BeforeEach
    void aGroupOfTwo() {
        accounts.createAtStart(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), "một câu khác hẳn");
        accounts.createAtStart(NewAccount.ofNation("minh", "Minh", Roles.LEADER, false), "một câu khác hẳn");
        as("lan");
        List<String> keys = List.of(key("P44:so-tu-phap"), key("P44:so-cong-thuong"));
        members = String.join(",", keys);
        group = groups.keep("Hai sở", keys);
    }

    @AfterEach
    void leave() {
        new SignedIn(application).out();
    }

    @Test
    void forItsOwnerItStaysTheGroup() {
        assertThat(save(Audience.ME).address()).isEqualTo(address("group:" + group.id()));
    }

    @Test
    void forOthersItIsSavedWithItsMembersAndOpensWithThem() {
        SavedView shared = save(Audience.ALL);
        assertThat(shared.address()).isEqualTo(address(members));
        as("minh");
        assertThat(opened(views.byId(shared.id()).orElseThrow()).subjects()).hasSize(2);
    }

    @Test
    void whatIsSharedLaterIsPutSoThenAndStaysOneView() {
        SavedView own = save(Audience.ME);
        SavedView shared = views.change(own.id(), "Hai sở", "", Audience.ALL);
        assertThat(shared.address()).isEqualTo(address(members));
        assertThat(save(Audience.ALL).id()).as("the page of the group again").isEqualTo(own.id());
    }

    @Test
    void whatBecomesOfTheGroupLaterChangesNothingForOthers() {
        SavedView shared = save(Audience.ALL);
        groups.remove(group.id());
        as("minh");
        assertThat(opened(views.byId(shared.id()).orElseThrow()).subjects()).hasSize(2);
    }

    @Test
    void anEditionHoldsTheMembersEvenForItsOwnerAlone() {
        SavedView saved =
                editions.freeze(new NewView("Chốt", "", address("group:" + group.id()), Audience.ME), Texts.VIETNAMESE);
        assertThat(editions.byId(Objects.requireNonNull(saved.frozenId())).address())
                .isEqualTo(address(members));
    }

    @Test
    void theGroupOfSomebodyElseStaysClosed() {
        as("minh");
        assertThat(save(Audience.ALL).address()).isEqualTo(address("group:" + group.id()));
        assertThat(opened(save(Audience.ALL)).subjects()).isEmpty();
    }

    private SavedView save(Audience audience) {
        return views.save(new NewView("Hai sở", "", address("group:" + group.id()), audience));
    }

    private static String address(String subjects) {
        return "compare?unit=44&subjects=" + subjects + "&indicators=email_staff_use_ratio&years=2015";
    }

    private Comparison opened(SavedView view) {
        return comparisons.compare(
                addresses.parse(AddressParts.of(view.address())).request());
    }

    private String key(String agency) {
        return "a" + agencies.byKey(agency).orElseThrow().id();
    }

    private void as(String name) {
        new SignedIn(application).as(NewAccount.ofNation(name, name, Roles.LEADER, false));
    }
}
