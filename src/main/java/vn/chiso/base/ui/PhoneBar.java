package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rail of narrow screens: the first views and the first of the work at the lower edge, everything else behind "Thêm".
 */
class PhoneBar extends Composite<Nav> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 2;

    private final SerializableSupplier<List<MenuItem>> more;

    /** @param more the lines of the menu behind "Thêm", made anew each time */
    PhoneBar(SerializableSupplier<List<MenuItem>> more) {
        this.more = more;
        getContent().addClassName("shell__bar");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent().setAriaLabel(getTranslation("shell.bar"));
        near().stream()
                .map(entry -> Navigation.link(entry, getTranslation(entry.title()), "bar-item"))
                .map(Drawing::of)
                .forEach(getContent()::add);
        NativeButton button = new NativeButton();
        button.addClassName("bar-item");
        button.add(new Icon(Symbol.MENU), new Span(getTranslation("shell.more")));
        button.addClickListener(click -> open());
        getContent().add(Drawing.of(button));
    }

    private static List<MenuEntry> near() {
        List<MenuEntry> all = MenuConfiguration.getMenuEntries();
        Stream<MenuEntry> first = all.stream().limit(FIRST);
        Stream<MenuEntry> work = all.stream()
                .skip(FIRST)
                .filter(entry -> Navigation.section(entry) != Navigation.section(all.getFirst()))
                .limit(1);
        return Stream.concat(first, work).toList();
    }

    private void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("shell.more"));
        Div menu = new Div();
        menu.addClassName("menu");
        List<MenuEntry> near = near();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !near.contains(entry))
                .map(entry -> Navigation.link(entry, getTranslation(entry.title()), "menu__item"))
                .forEach(menu::add);
        for (MenuItem item : more.get()) {
            item.addClickListener(click -> dialog.close());
            menu.add(item);
        }
        dialog.add(menu);
        Dialogs.open(dialog);
    }
}
