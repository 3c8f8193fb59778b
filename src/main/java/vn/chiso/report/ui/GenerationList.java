package vn.chiso.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.report.Generation;
import vn.chiso.report.ReportRequest;

/** What was generated of a report before, each to be taken again as it was. */
final class GenerationList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int HASH = 12;

    private @Nullable Anchor newest;

    GenerationList(ReportContext context, List<Generation> generations) {
        if (generations.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("reports.generations.none"));
            none.addClassName("muted");
            getContent().add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts__lines");
        generations.forEach(one -> list.add(item(context, one)));
        getContent().add(list);
    }

    /** Starts the download of the newest. */
    void take() {
        if (newest != null) {
            newest.getElement().callJsFunction("click");
        }
    }

    private static String years(ReportRequest request) {
        return request.from() == request.to() ? String.valueOf(request.to()) : request.from() + "-" + request.to();
    }

    private ListItem item(ReportContext context, Generation one) {
        Anchor file = new Anchor();
        if (newest == null) {
            newest = file;
        }
        file.setHref(new ReportDownload(context, one.id(), years(one.request())).handler());
        file.add(new Icon(Symbol.DOWNLOAD), new Span(DateText.format(one.at())));
        file.addClassName("report__file");
        file.getElement().setAttribute("aria-label", getTranslation("reports.download", DateText.format(one.at())));
        Span who = new Span(getTranslation("reports.generation", one.by(), one.figures()));
        Span by = new Span(getTranslation(
                "reports.generation.of",
                one.templateVersion(),
                one.request().threshold(),
                one.hash().substring(0, HASH)));
        who.addClassName("muted");
        by.addClassName("muted");
        ListItem item = new ListItem(file, who, by);
        item.addClassName("facts__line");
        return item;
    }
}
