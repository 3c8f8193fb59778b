package vn.chiso.savedview.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Presented;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;

/**
 * Saved views one after the other, without menus: by buttons, arrow keys and the keys of presenter remotes, or by
 * themselves. The page of each view is shown in a frame that takes neither keys nor clicks, so nothing can be changed and
 * every key reaches this page. What a slide is called stands above it: the page in the frame only knows what it shows.
 * The address keeps the place: loaded again, it goes on there.
 */
@Route(value = PresentView.PATH, autoLayout = false)
@PermitAll
class PresentView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "present";

    private static final long serialVersionUID = 1L;

    private final transient SavedViewService views;
    private final transient SlideClock clock;
    private final SlideBar bar = new SlideBar(this::turn, this::pace);
    private final SlideFrame frame = new SlideFrame();
    private final H1 heading = new H1();
    private transient Map<Long, SavedView> known = Map.of();
    private transient Slides slides = Slides.of("", "", "");
    private boolean paused;

    PresentView(SavedViewService views, Ticker ticker) {
        this.views = views;
        clock = new SlideClock(ticker);
        heading.addClassName("present__name");
        getContent().addClassName("present");
        key(Slides::next, Key.ARROW_RIGHT, Key.PAGE_DOWN);
        key(Slides::previous, Key.ARROW_LEFT, Key.PAGE_UP);
        key(Slides::first, Key.HOME);
        key(Slides::last, Key.END);
        Shortcuts.addShortcutListener(this, () -> pace(!paused), Key.KEY_P);
        Shortcuts.addShortcutListener(this, SlideBar::leave, Key.ESCAPE);
    }

    @Override
    public String getPageTitle() {
        return slides.isEmpty() ? "ChiSo" : view().name(getLocale()) + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Slides wanted = Slides.of(event.getLocation().getQueryParameters());
        known = Slides.shown(views.list());
        slides = wanted.only(List.copyOf(known.keySet()));
        bar.setLeftOut(wanted.views().size() - slides.views().size());
        draw();
        start();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Presented.set(event.getUI(), true);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Presented.set(event.getUI(), false);
        clock.stop();
    }

    private void draw() {
        getContent().removeAll();
        if (slides.isEmpty()) {
            Anchor back = new Anchor(SavedViewsView.PATH, getTranslation("nav.saved"));
            getContent()
                    .add(new EmptyState(
                            Symbol.STAR, getTranslation("present.none"), getTranslation("present.none.text"), back));
            return;
        }
        getContent().add(heading, frame, bar);
        show();
    }

    private void show() {
        SavedView view = view();
        String name = view.name(getLocale());
        frame.show(view.address(), name);
        heading.setText(name);
        bar.show(slides, paused);
        UI ui = UI.getCurrent();
        ui.getPage().setTitle(getPageTitle());
        ui.getPage().getHistory().replaceState(null, new Location(ListLink.address(PATH, slides.query())));
    }

    private SavedView view() {
        return Objects.requireNonNull(known.get(slides.current()));
    }

    /** Shows another one; by itself the next comes after the whole interval again. */
    private void turn(SerializableFunction<Slides, Slides> to) {
        if (!slides.isEmpty()) {
            slides = to.apply(slides);
            show();
            start();
        }
    }

    private void pace(boolean pause) {
        paused = pause;
        turn(same -> same);
    }

    private void start() {
        clock.start(paused ? slides.each(null) : slides, this::advance);
    }

    private void advance() {
        slides = slides.next();
        show();
    }

    private void key(SerializableFunction<Slides, Slides> to, Key... keys) {
        for (Key key : keys) {
            Shortcuts.addShortcutListener(this, () -> turn(to), key);
        }
    }
}
