package vn.chiso.savedview.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Keepable;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;

/** Saves the page that is shown, under a name; full when it is saved already. Pages without a choice of their own have
 * none. */
final class SaveStar extends Composite<Span> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private static final String TITLE_END = " · ChiSo";

    private final transient SavedViews of;
    private final IconButton star = new IconButton(Symbol.STAR, "", this::open);
    private String location = "";
    private transient @Nullable HasElement page;
    /** Read once for a page, as only the page itself changes them; null: not read yet. */
    private transient @Nullable List<SavedView> own;

    private @Nullable Registration navigation;
    private @Nullable Registration changes;

    SaveStar(SavedViews of) {
        this.of = of;
        star.addClassName("star");
        getContent().add(star);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        navigation = ui.addAfterNavigationListener(this::opened);
        changes = SavedPages.onChange(ui, this::changed);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (navigation != null) {
            navigation.remove();
        }
        if (changes != null) {
            changes.remove();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        mark();
    }

    private void opened(AfterNavigationEvent event) {
        location = event.getLocation().getPathWithQueryParameters();
        page = event.getActiveChain().isEmpty() ? null : event.getActiveChain().getFirst();
        // a page may learn its own address in this very event
        UI.getCurrent().beforeClientResponse(this, context -> mark());
    }

    private void changed() {
        own = null;
        mark();
    }

    private void mark() {
        String address = address();
        setVisible(!address.isEmpty());
        if (!address.isEmpty()) {
            Optional<SavedView> present = present(address);
            star.setPressed(present.isPresent());
            star.setName(present.map(one -> getTranslation("savedview.kept", one.name(getLocale())))
                    .orElseGet(() -> getTranslation("savedview.keep")));
        }
    }

    private String address() {
        if (!of.user().isSignedIn()) {
            return "";
        }
        String address = switch (page) {
            case Keepable keepable -> keepable.keptAddress();
            case AddressedView any -> location;
            case null, default -> "";
        };
        return SavedViewService.canSave(address) ? address : "";
    }

    private String name() {
        String title = UI.getCurrent().getInternals().getTitle();
        String name = page instanceof Keepable keepable
                ? keepable.keptName()
                : title == null
                        ? ""
                        : title.endsWith(TITLE_END) ? title.substring(0, title.length() - TITLE_END.length()) : title;
        return SaveDialog.named(name);
    }

    private Optional<SavedView> present(String address) {
        List<SavedView> known = own;
        if (known == null) {
            known = of.views().own();
            own = known;
        }
        return known.stream().filter(one -> one.leadsTo(address)).findFirst();
    }

    private void open() {
        String address = address();
        Dialogs.open(present(address)
                .map(one -> SaveDialog.change(of, one))
                .orElseGet(() -> SaveDialog.save(of, address, name())));
    }
}
