package vn.chiso.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.base.text.Texts;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.EditionService;
import vn.chiso.savedview.NewView;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/**
 * The page of each agency, frozen for everybody by the ICT department, who reads drafts, and by a leader, who reads what
 * was handed in and what stands while it is corrected. Numbers are grouped, so secrets are looked for without dots.
 */
final class FrozenEditions {

    private static final List<String> FREEZERS = List.of(Roles.ICT_DEPARTMENT, Roles.LEADER);

    private final EditionService editions;
    private final AccountService accounts;
    private final SignedIn signedIn;

    FrozenEditions(BeanFactory application) {
        editions = application.getBean(EditionService.class);
        accounts = application.getBean(AccountService.class);
        signedIn = new SignedIn(application);
    }

    void freeze(Office office) {
        for (String role : FREEZERS) {
            String username = "chot-" + office.number + "-" + role.charAt(0);
            NewAccount account = new NewAccount(username, username, role, null, office.agency.unitId(), false);
            signedIn.out();
            accounts.createAtStart(account, "một câu khác hẳn");
            signedIn.as(account);
            for (int year : List.of(Secret.OPEN.year, Secret.DRAFT.year)) {
                office.frozen
                        .computeIfAbsent(year, one -> new ArrayList<>())
                        .add(Objects.requireNonNull(editions.freeze(
                                        new NewView(
                                                username + " " + year,
                                                "",
                                                "?agency=" + office.agency.key() + "&year=" + year,
                                                Audience.ALL),
                                        Texts.VIETNAMESE)
                                .frozenId()));
            }
        }
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put(
                "EditionService.byId(long)",
                Act.read((who, office, secret) -> office.frozen.getOrDefault(secret.year, List.of()).stream()
                        .map(id -> editions.byId(id).toString().replace(".", ""))
                        .toList()));
        return acts;
    }
}
