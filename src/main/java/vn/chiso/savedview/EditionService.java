package vn.chiso.savedview;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.security.AuditTrail;

/**
 * Freezes pages: what they say with the figures of this day, kept whole, under a hash that the audit trail seals. Leaders
 * and ICT departments freeze what they read; whoever sees the saved view opens the edition, with what of it is theirs to
 * see now.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EditionService {

    private static final String FROZEN = "view.frozen";

    private final EditionStore store;
    private final EditionChanges changes;
    private final FrozenRights rights;
    private final SavedViewService views;
    private final Publishing publishing;
    private final List<Freezer> freezers;
    private final AuditTrail audit;

    EditionService(
            EditionStore store,
            EditionChanges changes,
            FrozenRights rights,
            SavedViewService views,
            Publishing publishing,
            List<Freezer> freezers,
            AuditTrail audit) {
        this.store = store;
        this.changes = changes;
        this.rights = rights;
        this.views = views;
        this.publishing = publishing;
        this.freezers = List.copyOf(freezers);
        this.audit = audit;
    }

    /** Whether the user may freeze what an address shows. */
    @Transactional(readOnly = true)
    public boolean mayFreeze(String address) {
        return publishing.mayPublish() && freezer(address).isPresent();
    }

    /**
     * Freezes what an address shows to the user now, and saves the edition as a view.
     *
     * @param language in which it is written
     * @throws SavedViewRefused as with any view
     */
    public SavedView freeze(NewView wanted, Locale language) {
        if (!mayFreeze(wanted.address())) {
            throw new AccessDeniedException("Not the user's to freeze");
        }
        Locale written = Texts.language(language);
        // what a set of the user's own holds is frozen too: it may change, and others cannot open it
        String address = views.forOthers(wanted.address());
        FrozenContent content = freezer(address).orElseThrow().read(address, written);
        EditionStore.Held held = store.add(address, written.getLanguage(), content);
        SavedView saved = views.add(wanted, "frozen/" + held.id(), held.id());
        audit.recordChange(FROZEN, subject(held.id()), address, null, held.hash());
        return saved;
    }

    /**
     * An edition, with what has changed since.
     *
     * @throws NoSuchElementException when there is none that the user sees
     */
    @Transactional(readOnly = true)
    public Edition byId(long id) {
        SavedView view = views.list().stream()
                .filter(one -> one.frozenId() != null && one.frozenId() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No edition " + id));
        EditionStore.Held held = store.byId(id).orElseThrow();
        FrozenContent content = held.read();
        Locale language = Texts.language(Locale.forLanguageTag(held.language()));
        return new Edition(
                id,
                view,
                held.address(),
                held.language(),
                content.withheldUnless(rights::reads),
                held.hash(),
                held.by(),
                held.at(),
                held.figures(),
                held.matchesItsHash()
                        && audit.after(FROZEN, subject(id))
                                .filter(held.hash()::equals)
                                .isPresent(),
                changes.of(
                        id,
                        held.address(),
                        content,
                        freezer(held.address())
                                .map(one -> one.read(held.address(), language))
                                .orElse(null),
                        language));
    }

    private Optional<Freezer> freezer(String address) {
        return freezers.stream().filter(one -> one.takes(address)).findFirst();
    }

    private static String subject(long id) {
        return "edition:" + id;
    }
}
