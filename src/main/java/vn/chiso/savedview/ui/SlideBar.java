package vn.chiso.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;

/** What a presenter steers by, at the lower edge; it fades while nobody points at it. */
final class SlideBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** In seconds; the first stands for never. */
    private static final List<Integer> INTERVALS = List.of(0, 10, 20, 30, 60, 120, 300);

    private final SerializableConsumer<SerializableFunction<Slides, Slides>> turn;
    private final Span place = new Span();
    private final Span leftOut = new Span();
    private final Select<Integer> every = intervals();
    private final IconButton pause;
    private boolean paused;

    /**
     * @param turn shows another view
     * @param pace stops, or goes on
     */
    SlideBar(SerializableConsumer<SerializableFunction<Slides, Slides>> turn, SerializableConsumer<Boolean> pace) {
        this.turn = turn;
        pause = new IconButton(Symbol.CLOCK, "", () -> pace.accept(!paused));
        IconButton full = new IconButton(Symbol.MAXIMIZE_2, getTranslation("present.full"), () -> {});
        Fullscreen.onClick(full).enter();
        every.addClassName("present__every");
        every.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                int seconds = change.getValue();
                turn.accept(slides -> slides.each(seconds == 0 ? null : Duration.ofSeconds(seconds)));
            }
        });
        place.addClassName("present__place");
        leftOut.addClassName("muted");
        getContent().addClassName("present__bar");
        getContent().getElement().setAttribute("role", "toolbar");
        getContent()
                .add(
                        button(Symbol.CHEVRON_UP, "present.previous", "present__previous", Slides::previous),
                        place,
                        button(Symbol.CHEVRON_RIGHT, "present.next", "present__next", Slides::next),
                        leftOut,
                        every,
                        pause,
                        full,
                        new IconButton(Symbol.X, getTranslation("present.leave"), SlideBar::leave));
    }

    /** Ends the presentation. In full screen Escape belongs to the browser, which leaves that first. */
    static void leave() {
        Fullscreen.exit();
        UI.getCurrent().navigate(SavedViewsView.class);
    }

    /** How long a view may stay until the next comes by itself, in seconds; 0 for ever. */
    static Select<Integer> intervals() {
        Select<Integer> every = new Select<>();
        every.setItems(INTERVALS);
        every.setItemLabelGenerator(seconds -> seconds == 0
                ? I18NProvider.translate("present.every.never")
                : I18NProvider.translate("present.every.seconds", seconds));
        return every;
    }

    /** How many of the sequence the reader does not see. */
    void setLeftOut(int count) {
        leftOut.setText(count == 0 ? "" : getTranslation("present.left_out", count));
    }

    void show(Slides slides, boolean isPaused) {
        paused = isPaused;
        getContent().getElement().setAttribute("aria-label", getTranslation("present.bar"));
        place.setText(slides.at() + 1 + " / " + slides.views().size());
        int seconds = slides.every() == null ? 0 : (int) slides.every().toSeconds();
        every.setAriaLabel(getTranslation("present.every"));
        if (INTERVALS.contains(seconds)) {
            every.setValue(seconds);
        } else {
            every.setEmptySelectionAllowed(false);
            every.setItems(Stream.concat(INTERVALS.stream(), Stream.of(seconds))
                    .sorted()
                    .toList());
            every.setValue(seconds);
        }
        pause.setVisible(seconds > 0);
        pause.setPressed(paused);
        pause.setName(getTranslation(paused ? "present.go_on" : "present.pause"));
    }

    private IconButton button(Symbol symbol, String key, String className, SerializableFunction<Slides, Slides> to) {
        IconButton button = new IconButton(symbol, getTranslation(key), () -> turn.accept(to));
        button.addClassName(className);
        return button;
    }
}
