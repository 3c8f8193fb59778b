package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.Person;

/** Offers the people who can be mentioned, read when the menu opens; long lists can be searched. */
final class MentionMenu extends Composite<Span> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONG = 8;

    private final NativeButton button = new NativeButton();
    private final Popover popover = new Popover();
    private final SerializableConsumer<String> chosen;

    /** @param chosen takes the username */
    MentionMenu(SerializableSupplier<List<Person>> people, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-haspopup", "true");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setAutofocus(true);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                offer(people.get());
            }
        });
        getContent().add(button, popover);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        button.setText(getTranslation("discussion.mention"));
        popover.setAriaLabel(getTranslation("discussion.mention.who"));
    }

    private void offer(List<Person> people) {
        Div list = new Div();
        list.addClassNames("menu", "sibling-menu__list");
        List<NativeButton> lines = people.stream().map(this::line).toList();
        lines.forEach(list::add);
        popover.removeAll();
        if (lines.size() > LONG) {
            popover.add(search(lines));
        }
        popover.add(list);
    }

    private NativeButton line(Person person) {
        Span username = new Span("@" + person.username());
        username.addClassName("muted");
        NativeButton line = new NativeButton();
        line.addClassName("menu__item");
        line.getElement().setAttribute("type", "button");
        line.add(new Span(person.displayName()), username);
        line.addClickListener(click -> {
            popover.close();
            chosen.accept(person.username());
        });
        return line;
    }

    private TextField search(List<NativeButton> lines) {
        TextField search = new TextField();
        search.setAriaLabel(getTranslation("discussion.mention.who"));
        search.setPrefixComponent(new Icon(Symbol.SEARCH));
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(typed -> lines.forEach(line ->
                line.setVisible(VietnameseText.matches(line.getElement().getTextRecursively(), typed.getValue()))));
        return search;
    }
}
