package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.stream.Stream;

/** The head of a view: the way that led here, the subject as the page's one large heading, and what holds for it. */
public class ViewHeader extends Composite<Div> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Nav crumbs = new Nav();
    private final H1 title = new H1();
    private final Span beside = new Span();
    private final Span note = new Span();

    public ViewHeader(String title) {
        crumbs.addClassNames("crumbs", "crumbs--open");
        crumbs.setVisible(false);
        beside.addClassName("view-head__beside");
        beside.setVisible(false);
        note.addClassName("view-head__note");
        note.setVisible(false);
        getContent().addClassName("view-head");
        getContent().add(crumbs, this.title, beside, note);
        setTitle(title);
    }

    public final void setTitle(String text) {
        title.setText(text);
    }

    /** The links above the subject, the farthest first; none hides the way. */
    public void setCrumbs(List<? extends Component> links) {
        OrderedList way = new OrderedList();
        links.forEach(link -> way.add(new ListItem(link)));
        crumbs.removeAll();
        crumbs.add(way);
        crumbs.setVisible(!links.isEmpty());
    }

    /** What stands behind the title: the choice of siblings, the link to the children. */
    public void setBesideTitle(Component... components) {
        beside.removeAll();
        beside.add(components);
        beside.setVisible(components.length > 0);
    }

    /** The one thing that is added on this page: its main button, behind the title, before others. */
    public void setAdd(String text, SerializableRunnable add, Component... others) {
        Button button = new Button(text, new Icon(Symbol.PLUS), click -> add.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        setBesideTitle(Stream.concat(Stream.of(button), Stream.of(others)).toArray(Component[]::new));
    }

    /** One quiet line (boundaries in force, code); empty hides it. */
    public void setNote(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        crumbs.setAriaLabel(getTranslation("shell.crumbs"));
    }
}
