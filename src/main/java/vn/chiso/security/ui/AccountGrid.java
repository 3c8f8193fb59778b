package vn.chiso.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.AccountService;
import vn.chiso.security.UserAccount;
import vn.chiso.territory.TerritoryService;

/** The accounts, a row each, with what can be done to them. */
final class AccountGrid extends Composite<Grid<UserAccount>> {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient AgencyService agencies;
    private final transient TerritoryService territory;
    private final SerializableConsumer<UserAccount> edit;
    private final SerializableRunnable onChange;

    /**
     * @param edit opens what changes an account
     * @param onChange after something was done to an account
     */
    AccountGrid(
            AccountService accounts,
            AgencyService agencies,
            TerritoryService territory,
            SerializableConsumer<UserAccount> edit,
            SerializableRunnable onChange) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.territory = territory;
        this.edit = edit;
        this.onChange = onChange;
        getContent().addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getContent().setSelectionMode(Grid.SelectionMode.NONE);
        getContent().addItemDoubleClickListener(click -> edit.accept(click.getItem()));
    }

    void show(List<UserAccount> rows) {
        getContent().setItems(rows);
    }

    /** Anew for every language. */
    void showColumns() {
        Grid<UserAccount> grid = getContent();
        grid.setAriaLabel(getTranslation("nav.accounts"));
        grid.removeAllColumns();
        grid.addColumn(UserAccount::displayName)
                .setHeader(getTranslation("accounts.name"))
                .setRowHeader(true)
                .setComparator(Comparator.comparing(UserAccount::displayName, VietnameseText.collator()));
        grid.addColumn(this::username).setHeader(getTranslation("accounts.username"));
        grid.addColumn(account -> getTranslation("security.role." + account.role()))
                .setHeader(getTranslation("accounts.role"));
        grid.addColumn(this::place).setHeader(getTranslation("accounts.place")).setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("accounts.state"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::acts)).setAutoWidth(true).setFlexGrow(0);
    }

    /** The same columns for a file. */
    TableFile file(Exports exports, List<UserAccount> rows) {
        return new ListTable<UserAccount>()
                .add(Column.text(getTranslation("accounts.name")), one -> Cell.text(one.displayName()))
                .add(Column.text(getTranslation("accounts.username")), one -> Cell.text(username(one)))
                .add(
                        Column.text(getTranslation("accounts.role")),
                        one -> Cell.text(getTranslation("security.role." + one.role())))
                .add(Column.words(getTranslation("accounts.place")), one -> Cell.text(place(one)))
                .add(Column.text(getTranslation("accounts.state")), one -> Cell.text(getTranslation(stateKey(one))))
                .file(exports, getTranslation("nav.accounts"), "", getLocale(), rows);
    }

    private static String stateKey(UserAccount account) {
        if (!account.enabled()) {
            return "accounts.disabled";
        }
        return account.mustChangePassword() ? "accounts.lent" : "accounts.enabled";
    }

    /** With the way to sign in, where that is not the usual one. */
    private String username(UserAccount account) {
        return account.isLocal()
                ? account.username()
                : account.username() + " · " + getTranslation(AccountDialog.WAY + account.signsInBy());
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
            return new Badge(Symbol.LOCK, getTranslation(stateKey(account)), "badge--locked");
        }
        return account.mustChangePassword()
                ? new Badge(Symbol.KEY_ROUND, getTranslation(stateKey(account)), "badge--draft")
                : new Badge(Symbol.CHECK, getTranslation(stateKey(account)), "badge--approved");
    }

    private Component acts(UserAccount account) {
        IconButton change = new IconButton(
                Symbol.PENCIL, getTranslation("accounts.edit", account.username()), () -> edit.accept(account));
        IconButton lend =
                new IconButton(Symbol.KEY_ROUND, getTranslation("accounts.lend", account.username()), () -> {});
        lend.addClickListener(click -> lend(account, lend));
        IconButton lock = new IconButton(
                account.enabled() ? Symbol.LOCK : Symbol.ROTATE_CCW,
                getTranslation(account.enabled() ? "accounts.disable" : "accounts.enable", account.username()),
                () -> lockOrUnlock(account));
        Span acts = account.isLocal() ? new Span(change, lend, lock) : new Span(change, lock);
        if (account.twoStep()) {
            acts.add(new IconButton(
                    Symbol.SHIELD_CHECK,
                    getTranslation("accounts.two_step.remove", account.username()),
                    () -> removeTwoStep(account)));
        }
        return acts;
    }

    /** A second click would make a second password, and the first, which is shown, would be worth nothing. */
    private void lend(UserAccount account, IconButton button) {
        button.setEnabled(false);
        boolean done = AccountActs.tell(() -> {
            Dialogs.open(new PasswordDialog(account.username(), accounts.lendPassword(account.username())));
            onChange.run();
        });
        button.setEnabled(!done);
    }

    private void removeTwoStep(UserAccount account) {
        Dialogs.open(new RemoveTwoStepDialog(account.username(), () -> {
            AccountActs.tell(() -> accounts.removeTwoStep(account.username()));
            onChange.run();
        }));
    }

    /** Locking is asked about: whoever is at work there is thrown out. */
    private void lockOrUnlock(UserAccount account) {
        if (account.enabled()) {
            Dialogs.open(new LockDialog(account, () -> enable(account, false)));
        } else {
            enable(account, true);
        }
    }

    private void enable(UserAccount account, boolean enabled) {
        AccountActs.tell(() -> {
            accounts.setEnabled(account.username(), enabled);
            onChange.run();
        });
    }
}
