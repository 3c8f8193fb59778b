package vn.chiso.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.security.AccountRules;
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
    private final transient AccountRules rules;
    private final transient Exports exports;
    private final ViewHeader head = new ViewHeader("");
    private final Div nobodyForFigures = new Div();
    private final AccountGrid grid;

    AccountsView(
            AccountService accounts,
            AgencyService agencies,
            TerritoryService territory,
            AccountRules rules,
            Exports exports) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.territory = territory;
        this.rules = rules;
        this.exports = exports;
        grid = new AccountGrid(accounts, agencies, territory, this::open, this::load);
        nobodyForFigures.addClassName("notice-bar");
        nobodyForFigures.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "accounts");
        getContent().add(nobodyForFigures, grid);
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
        Button add = new Button(getTranslation("accounts.add"), new Icon(Symbol.PLUS), click -> open(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head.setBesideTitle(add, new ExportButton(exports, () -> grid.file(exports, accounts.all())));
        nobodyForFigures.removeAll();
        nobodyForFigures.add(new Icon(Symbol.INFO), new Span(getTranslation("accounts.no_ict")));
        grid.showColumns();
        load();
    }

    private void load() {
        List<UserAccount> all = accounts.all();
        // administrators cannot open rounds: without the ICT department nobody can
        nobodyForFigures.setVisible(all.stream()
                .noneMatch(account -> account.enabled() && account.role().equals(Roles.ICT_DEPARTMENT)));
        grid.show(all);
    }

    /** @param account null for a new one */
    private void open(@Nullable UserAccount account) {
        Dialogs.open(new AccountDialog(accounts, agencies, territory, rules.ways(), account, this::load));
    }
}
