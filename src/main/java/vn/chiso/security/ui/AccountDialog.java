package vn.chiso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.security.AccountService;
import vn.chiso.security.EmailAddress;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.UserAccount;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** One account: name, role, agency and the unit that it reads. */
final class AccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    /** The keys of the ways to sign in begin so. */
    static final String WAY = "accounts.way.";

    private static final String USERNAME = "[a-zA-Z0-9._-]{1,60}";
    private static final int LONGEST_NAME = 120;

    private final transient AccountService accounts;
    private final transient @Nullable UserAccount existing;
    private final SerializableRunnable onSaved;
    private final TextField username = new TextField();
    private final TextField name = new TextField();
    private final Select<String> role = new Select<>();
    private final Select<SignInWay> way = new Select<>();
    private final TextField email = new TextField();
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Paragraph problem = new Paragraph();

    /**
     * @param ways to sign in; one alone is not asked for
     * @param existing null for a new account
     */
    AccountDialog(
            AccountService accounts,
            AgencyService agencies,
            TerritoryService territory,
            Set<SignInWay> ways,
            @Nullable UserAccount existing,
            SerializableRunnable onSaved) {
        this.accounts = accounts;
        this.existing = existing;
        this.onSaved = onSaved;
        setHeaderTitle(
                existing == null
                        ? getTranslation("accounts.add")
                        : getTranslation("accounts.edit", existing.username()));
        setWidth("min(480px, 94vw)");
        label();
        role.setItems(Roles.ALL);
        role.setItemLabelGenerator(one -> getTranslation("security.role." + one));
        role.setValue(Roles.AGENCY_STAFF);
        agency.setItems(
                (item, typed) -> VietnameseText.fold(item.name() + " " + unitOf(territory, item))
                        .contains(VietnameseText.fold(typed)),
                agencies.all().stream().sorted(AgencyService.OFFICIAL_ORDER).toList());
        agency.setItemLabelGenerator(one -> one.name() + " · " + unitOf(territory, one));
        agency.setClearButtonVisible(true);
        FormerNames names = new FormerNames(territory);
        unit.setItems(names::matches, names.units());
        unit.setItemLabelGenerator(Unit::fullName);
        unit.setRenderer(new ComponentRenderer<>(item -> line(item, names.of(item))));
        if (existing == null) {
            agency.addValueChangeListener(change -> presetUnit(change.getOldValue(), change.getValue(), territory));
        }
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(territory.nation().name());
        Set<SignInWay> offered = EnumSet.copyOf(ways);
        if (existing != null) {
            offered.add(existing.signsInBy());
        }
        way.setItems(offered);
        way.setItemLabelGenerator(one -> getTranslation(WAY + one));
        way.setValue(SignInWay.LOCAL);
        way.setVisible(offered.size() > 1);
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        if (existing != null) {
            fill(existing, agencies, territory);
        }
        Div fields = new Div(name, username, way, role, agency, unit, email, problem);
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("accounts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        name.focus();
    }

    private void label() {
        username.setLabel(getTranslation("accounts.username"));
        username.setHelperText(getTranslation("accounts.username.help"));
        username.setAllowedCharPattern("[a-zA-Z0-9._-]");
        name.setLabel(getTranslation("accounts.name"));
        name.setMaxLength(LONGEST_NAME);
        way.setLabel(getTranslation("accounts.way"));
        email.setLabel(getTranslation("accounts.email"));
        email.setHelperText(getTranslation("accounts.email.help"));
        email.setMaxLength(EmailAddress.LONGEST);
        role.setLabel(getTranslation("accounts.role"));
        agency.setLabel(getTranslation("accounts.agency"));
        unit.setLabel(getTranslation("accounts.unit"));
        unit.setHelperText(getTranslation("accounts.unit.help"));
    }

    private void fill(UserAccount account, AgencyService agencies, TerritoryService territory) {
        username.setValue(account.username());
        username.setReadOnly(true);
        name.setValue(account.displayName());
        role.setValue(account.role());
        way.setValue(account.signsInBy());
        email.setValue(Objects.requireNonNullElse(account.email(), ""));
        if (account.agencyId() != null) {
            agency.setValue(agencies.byId(account.agencyId()));
        }
        if (account.unitId() != null) {
            unit.setValue(territory.byId(account.unitId()));
        }
    }

    private void save() {
        if (name.getValue().isBlank() || !username.getValue().matches(USERNAME)) {
            problem.setText(getTranslation("accounts.refused.incomplete"));
            return;
        }
        String address = email.getValue().strip();
        if (!address.isEmpty() && !EmailAddress.isOne(address)) {
            problem.setText(getTranslation("accounts.refused.email"));
            email.focus();
            return;
        }
        NewAccount account = new NewAccount(
                username.getValue(),
                name.getValue().strip(),
                Objects.requireNonNull(role.getValue()),
                agency.getValue() == null ? null : agency.getValue().id(),
                unit.getValue() == null ? null : unit.getValue().id(),
                true,
                Objects.requireNonNull(way.getValue()),
                address.isEmpty() ? null : address);
        AccountActs.tell(() -> {
            store(account);
            close();
            onSaved.run();
        });
    }

    /** A password is told to whoever needs one now. */
    private void store(NewAccount account) {
        boolean local = account.signsInBy() == SignInWay.LOCAL;
        String username = account.username();
        if (existing == null) {
            String password = accounts.create(account);
            if (local) {
                Dialogs.open(new PasswordDialog(username, password));
                return;
            }
        } else {
            accounts.change(account);
            if (local && !existing.isLocal()) {
                Dialogs.open(new PasswordDialog(username, accounts.lendPassword(username)));
                return;
            }
        }
        Notices.done(getTranslation("accounts.saved"));
    }

    /** Who is of an agency nearly always reads its unit; what somebody chose otherwise stays. */
    private void presetUnit(@Nullable Agency before, @Nullable Agency now, TerritoryService territory) {
        Unit chosen = unit.getValue();
        if (chosen == null || (before != null && chosen.id() == before.unitId())) {
            unit.setValue(now == null ? null : territory.byId(now.unitId()));
        }
    }

    private Div line(Unit item, String former) {
        Div line = new Div(new Span(item.fullName()));
        if (!former.isEmpty()) {
            Span before = new Span(getTranslation("accounts.unit.former", former));
            before.addClassName("muted");
            line.add(before);
        }
        line.addClassName("filter-item");
        return line;
    }

    private static String unitOf(TerritoryService territory, Agency agency) {
        return territory.byId(agency.unitId()).fullName();
    }
}
