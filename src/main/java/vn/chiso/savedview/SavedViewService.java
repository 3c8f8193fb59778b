package vn.chiso.savedview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;

/**
 * The views that the current user saved, and those that are shared with that user. Everybody saves for themselves;
 * leaders and ICT departments also for others. Nobody changes what somebody else saved, whatever the role. An address
 * shows each reader what that reader may see, so sharing it gives no right. What is kept for oneself is a note, which
 * the audit trail does not hold; what is shared with others it does.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SavedViewService {

    /** The most that a user can save. */
    public static final int MOST = 50;

    /** The longest name. */
    public static final int MOST_LETTERS = 120;

    /** The longest note. */
    public static final int LONGEST_NOTE = 400;

    private static final String SEQUENCE = "present";

    private final SavedViewStore views;
    private final Publishing publishing;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final List<OwnParts> owned;

    SavedViewService(
            SavedViewStore views, Publishing publishing, CurrentUser user, AuditTrail audit, List<OwnParts> owned) {
        this.views = views;
        this.publishing = publishing;
        this.user = user;
        this.audit = audit;
        this.owned = List.copyOf(owned);
    }

    /** All that the user sees: the own ones first, in their order, then what comes with the program and what others
     * share; one SQL statement. */
    @Transactional(readOnly = true)
    public List<SavedView> list() {
        return views.seen(user.username(), publishing.placesOfReader());
    }

    /** The own ones, in their order. */
    @Transactional(readOnly = true)
    public List<SavedView> own() {
        return list().stream().filter(SavedView::mine).toList();
    }

    /** One that the user sees. */
    @Transactional(readOnly = true)
    public Optional<SavedView> byId(long id) {
        return views.seen(user.username(), publishing.placesOfReader(), id);
    }

    /** Whether an address leads to a page that can be saved. */
    public static boolean canSave(String address) {
        return SavedAddress.of(address).isPresent();
    }

    /** Whether it is a presentation of several views. */
    public static boolean isSequence(SavedView view) {
        return SEQUENCE.equals(AddressParts.path(view.address()));
    }

    /** For whom the user may save: for nobody else, for the own unit, for everybody. */
    @Transactional(readOnly = true)
    public List<Audience> audiences() {
        return publishing.audiences();
    }

    /**
     * Saves an address behind all others; one that is saved already gets the name, the note and the readers. For others
     * it is saved with what is in the user's own sets now, as nobody else can open those.
     *
     * @throws SavedViewRefused when the name is empty or longer than {@link #MOST_LETTERS}, the note longer than {@link
     *     #LONGEST_NOTE}, the address leads nowhere that can be saved, {@link #MOST} are saved already, or the readers are not
     *     the user's to choose
     */
    public SavedView save(NewView wanted) {
        String address =
                SavedAddress.of(wanted.address()).orElseThrow(() -> new SavedViewRefused("savedview.refused.address"));
        Optional<SavedView> present = own().stream()
                .filter(one -> one.leadsTo(address) || one.leadsTo(forOthers(address)))
                .findFirst();
        return present.isPresent()
                ? change(present.get().id(), wanted.name(), wanted.note(), wanted.audience())
                : add(wanted, addressFor(wanted.audience(), address), null);
    }

    /**
     * Another name, note, or other readers.
     *
     * @throws SavedViewRefused as when it is saved, and when the user saved no such view
     */
    public SavedView change(long id, String name, String note, Audience audience) {
        demand(audience);
        SavedView before = mine(id);
        views.change(
                user.username(),
                id,
                publishing.unit(),
                new SavedViewStore.Written(
                        new SavedView.InTwoLanguages(name(name), null),
                        new SavedView.InTwoLanguages(note(note), null),
                        addressFor(audience, before.address()),
                        audience));
        SavedView after = mine(id);
        if (before.audience() != Audience.ME || audience != Audience.ME) {
            audit.recordChange("view.shared", "view:" + id, after.address(), told(before), told(after));
        }
        return after;
    }

    /** Removes a view; doing it again changes nothing. */
    public void remove(long id) {
        Optional<SavedView> before = byId(id).filter(SavedView::mine);
        if (views.remove(user.username(), id, true)) {
            before.filter(one -> one.audience() != Audience.ME)
                    .ifPresent(one -> audit.recordChange("view.removed", "view:" + id, one.address(), told(one), null));
        }
    }

    /** Brings back what the user removed. */
    public void restore(long id) {
        if (views.remove(user.username(), id, false)) {
            SavedView after = mine(id);
            if (after.audience() != Audience.ME) {
                audit.recordChange("view.shared", "view:" + id, after.address(), null, told(after));
            }
        }
    }

    /**
     * Moves a view among the own ones; one at an end stays there.
     *
     * @param steps towards the end; towards the beginning when negative
     * @throws SavedViewRefused when the user saved no such view
     */
    public void move(long id, int steps) {
        List<SavedView> order = new ArrayList<>(own());
        SavedView moved = order.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new SavedViewRefused("savedview.refused.gone"));
        int from = order.indexOf(moved);
        int to = Math.clamp((long) from + steps, 0, order.size() - 1);
        order.remove(from);
        order.add(to, moved);
        for (int i = 0; i < order.size(); i++) {
            views.place(user.username(), order.get(i).id(), i + 1);
        }
    }

    /** What comes with the program. */
    @BySystem
    public void add(Collection<BundledView> bundled) {
        bundled.forEach(one -> views.add(
                null,
                null,
                new SavedViewStore.Written(
                        new SavedView.InTwoLanguages(one.nameVi(), one.nameEn()),
                        new SavedView.InTwoLanguages(one.noteVi(), one.noteEn()),
                        SavedAddress.of(one.address()).orElseThrow(),
                        Audience.ALL),
                null));
    }

    /** Behind all others.
     *
     * @param frozenId the edition that the address opens; null for the newest figures */
    SavedView add(NewView wanted, String address, @Nullable Long frozenId) {
        demand(wanted.audience());
        if (own().size() >= MOST) {
            throw new SavedViewRefused("savedview.refused.many", MOST);
        }
        long id = views.add(
                user.username(),
                publishing.unit(),
                new SavedViewStore.Written(
                        new SavedView.InTwoLanguages(name(wanted.name()), null),
                        new SavedView.InTwoLanguages(note(wanted.note()), null),
                        address,
                        wanted.audience()),
                frozenId);
        SavedView saved = mine(id);
        if (saved.audience() != Audience.ME) {
            audit.recordChange("view.shared", "view:" + id, address, null, told(saved));
        }
        return saved;
    }

    /** An address as others can open it too. */
    String forOthers(String address) {
        String put = address;
        for (OwnParts one : owned) {
            put = one.forOthers(put);
        }
        return put;
    }

    /** @throws SavedViewRefused when it holds more than an address can */
    private String addressFor(Audience audience, String address) {
        return audience == Audience.ME
                ? address
                : SavedAddress.of(forOthers(address))
                        .orElseThrow(() -> new SavedViewRefused("savedview.refused.address"));
    }

    private SavedView mine(long id) {
        return byId(id).filter(SavedView::mine).orElseThrow(() -> new SavedViewRefused("savedview.refused.gone"));
    }

    private void demand(Audience audience) {
        if (!audiences().contains(audience)) {
            throw new SavedViewRefused("savedview.refused.audience");
        }
    }

    private static String told(SavedView view) {
        return view.names().vietnamese() + " (" + view.audience() + ")";
    }

    private static String name(String typed) {
        String name = clean(typed);
        if (name.isEmpty()) {
            throw new SavedViewRefused("savedview.refused.name");
        }
        if (name.length() > MOST_LETTERS) {
            throw new SavedViewRefused("savedview.refused.long", MOST_LETTERS);
        }
        return name;
    }

    private static String note(String typed) {
        String note = clean(typed);
        if (note.length() > LONGEST_NOTE) {
            throw new SavedViewRefused("savedview.refused.note", LONGEST_NOTE);
        }
        return note;
    }

    private static String clean(String typed) {
        return VietnameseText.nfc(typed).replaceAll("\\p{Cc}+", " ").strip();
    }
}
