package vn.chiso.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.chiso.base.text.DateText;
import vn.chiso.savedview.Edition;
import vn.chiso.savedview.Since;

/** What has changed since an edition was frozen: figure, then → now, by whom. */
final class EditionChangeList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    EditionChangeList(Edition edition) {
        getContent().addClassNames("card", "edition__changes");
        if (edition.changes().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("edition.changes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts__lines");
        edition.changes().forEach(one -> list.add(line(one)));
        NativeDetails details = new NativeDetails(
                getTranslation("edition.changes", edition.changes().size()), list);
        details.setOpen(true);
        getContent().add(details);
    }

    private ListItem line(Since one) {
        Anchor about = new Anchor(one.address(), one.about());
        about.getElement().setAttribute("router-link", true);
        Span then = new Span(one.then().isEmpty() ? getTranslation("edition.changes.new") : one.then());
        then.addClassName("edition__then");
        Span now = new Span(one.now().isEmpty() ? getTranslation("edition.changes.gone") : one.now());
        now.addClassName("edition__now");
        Div values = new Div(then, new Span("→"), now);
        values.addClassName("edition__values");
        ListItem item = new ListItem(about, values);
        item.addClassName("facts__line");
        if (one.at() != null) {
            String who = one.who() == null ? "" : one.who() + ", ";
            Span by = new Span(who + DateText.format(one.at()));
            by.addClassName("muted");
            item.add(by);
        }
        return item;
    }
}
