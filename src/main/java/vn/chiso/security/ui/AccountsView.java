package vn.chiso.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.security.AccountService;
import vn.chiso.security.Roles;
import vn.chiso.security.UserAccount;
import vn.chiso.territory.TerritoryService;

/** The accounts: who may sign in, as what, for whom. */
@Route("accounts")
@Menu(title = "nav.accounts", order = 410, icon = "users")
@RolesAllowed(Roles.ADMINISTRATOR)
@Uses(Grid.class)
class AccountsView extends Composite<Div> implements HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient AgencyService agencies;
    private final transient TerritoryService territory;
    private final ViewHeader head = new ViewHeader("");
    private final Grid<UserAccount> grid = new Grid<>();

    AccountsView(AccountService accounts, AgencyService agencies, TerritoryService territory) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.territory = territory;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemDoubleClickListener(click -> edit(click.getItem()));
        getContent().addClassNames("card", "accounts");
        getContent().add(grid);
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.accounts") + " · ChiSo";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        head.setTitle(getTranslation("nav.accounts"));
        Button add = new Button(getTranslation("accounts.add"), new Icon(Symbol.PLUS), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head.setBesideTitle(add);
        addColumns();
        load();
    }

    private void load() {
        grid.setItems(accounts.all());
    }

    private void addColumns() {
        grid.setAriaLabel(getTranslation("nav.accounts"));
        grid.removeAllColumns();
        grid.addColumn(UserAccount::displayName)
                .setHeader(getTranslation("accounts.name"))
                .setRowHeader(true)
                .setComparator(Comparator.comparing(UserAccount::displayName, VietnameseText.collator()));
        grid.addColumn(UserAccount::username).setHeader(getTranslation("accounts.username"));
        grid.addColumn(account -> getTranslation("security.role." + account.role()))
                .setHeader(getTranslation("accounts.role"));
        grid.addColumn(this::place).setHeader(getTranslation("accounts.place")).setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("accounts.state"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::acts)).setAutoWidth(true).setFlexGrow(0);
    }

    /** Agency and unit; the nation for an account that reads all of it. */
    private String place(UserAccount account) {
        String unit = account.unitId() == null
                ? territory.nation().name()
                : territory.byId(account.unitId()).fullName();
        return account.agencyId() == null
                ? unit
                : agencies.byId(account.agencyId()).name() + " · " + unit;
    }

    private Component state(UserAccount account) {
        if (!account.enabled()) {
            return new Badge(Symbol.LOCK, getTranslation("accounts.disabled"), "badge--locked");
        }
        return account.mustChangePassword()
                ? new Badge(Symbol.KEY_ROUND, getTranslation("accounts.lent"), "badge--draft")
                : new Badge(Symbol.CHECK, getTranslation("accounts.enabled"), "badge--approved");
    }

    private Component acts(UserAccount account) {
        IconButton edit =
                new IconButton(Symbol.PENCIL, getTranslation("accounts.edit", account.username()), () -> edit(account));
        IconButton lend = new IconButton(
                Symbol.KEY_ROUND, getTranslation("accounts.lend", account.username()), () -> lend(account));
        IconButton lock = new IconButton(
                account.enabled() ? Symbol.LOCK : Symbol.ROTATE_CCW,
                getTranslation(account.enabled() ? "accounts.disable" : "accounts.enable", account.username()),
                () -> enable(account, !account.enabled()));
        Span acts = new Span(edit, lend, lock);
        if (account.twoStep()) {
            acts.add(new IconButton(
                    Symbol.SHIELD_CHECK,
                    getTranslation("accounts.two_step.remove", account.username()),
                    () -> removeTwoStep(account)));
        }
        return acts;
    }

    private void add() {
        new AccountDialog(accounts, agencies, territory, null, this::load).open();
    }

    private void edit(UserAccount account) {
        new AccountDialog(accounts, agencies, territory, account, this::load).open();
    }

    private void lend(UserAccount account) {
        AccountActs.tell(() -> {
            new PasswordDialog(account.username(), accounts.lendPassword(account.username())).open();
            load();
        });
    }

    private void removeTwoStep(UserAccount account) {
        new RemoveTwoStepDialog(account.username(), () -> {
                    AccountActs.tell(() -> accounts.removeTwoStep(account.username()));
                    load();
                })
                .open();
    }

    private void enable(UserAccount account, boolean enabled) {
        AccountActs.tell(() -> {
            accounts.setEnabled(account.username(), enabled);
            load();
        });
    }
}
