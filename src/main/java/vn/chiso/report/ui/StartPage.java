package vn.chiso.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.DocumentNames;

/** What to begin with: the reports that are in the system, to be written again. */
final class StartPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    StartPage(ReportAddress address) {
        getContent()
                .add(new EmptyState(
                        Symbol.FILE_TEXT, getTranslation("reports.start"), getTranslation("reports.start.text")));
        List<ReportAddress.Known> known = address.documents();
        if (!known.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("facts__lines");
            known.forEach(one -> list.add(item(address, one)));
            getContent().add(new TitledCard("reports.known", list));
        }
    }

    private ListItem item(ReportAddress address, ReportAddress.Known one) {
        Span type = new Span(getTranslation(one.type().key()));
        type.addClassName("muted");
        ListItem item = new ListItem(
                new ListLink(
                        ReportAddress.PATH,
                        address.format(one.chosen()),
                        DocumentNames.of(one.document(), getLocale())),
                type);
        item.addClassName("facts__line");
        return item;
    }
}
