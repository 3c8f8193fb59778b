package vn.chiso.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.report.ReportBlock;
import vn.chiso.report.ReportDraft;
import vn.chiso.report.ReportFields;
import vn.chiso.report.ReportRun;

/** A report as it will stand on paper, as elements of the page: each figure leads to its source, and those that differ from
 * the last time say what they were. */
final class DraftPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ReportDraft draft;
    private final transient Map<Long, String> changes;
    private final Locale locale;

    /** @param changes what was written the last time, by the id of the observation */
    DraftPage(ReportDraft draft, Map<Long, String> changes) {
        this.draft = draft;
        this.changes = changes;
        locale = Texts.language(Locale.forLanguageTag(draft.language()));
        getContent().addClassName("report-page");
        getContent().getElement().setAttribute("lang", draft.language());
        head();
        draft.body().forEach(block -> getContent().add(block(block)));
        draft.notes().forEach(note -> getContent().add(line(note, "report-page__note")));
        foot();
        if (draft.annex() != null) {
            annex(draft.annex());
        }
    }

    private void head() {
        ReportFields fields = draft.fields();
        if (!draft.mark().isEmpty()) {
            getContent().add(line(draft.mark(), "report-page__mark"));
        }
        Div issuer = new Div(
                line(fields.superior().toUpperCase(locale), "report-page__superior"),
                line(fields.issuer().toUpperCase(locale), "report-page__issuer"),
                line(Texts.get("reports.word.number", locale, fields.numberText()), ""));
        Div nation = new Div(
                line(Texts.get("reports.word.nation", locale), "report-page__nation"),
                line(Texts.get("reports.word.motto", locale), "report-page__motto"),
                line(fields.placeAndDay(locale), "report-page__day"));
        Div head = new Div(issuer, nation);
        head.addClassName("report-page__head");
        H2 title = new H2(Texts.get("reports.word.title", locale));
        title.addClassName("report-page__title");
        getContent().add(head, title, line(fields.summary(), "report-page__summary"));
        if (!fields.to().isEmpty()) {
            getContent()
                    .add(line(
                            Texts.get("reports.word.to", locale) + " " + String.join("; ", fields.to()) + ".",
                            "report-page__to"));
        }
    }

    private void foot() {
        ReportFields fields = draft.fields();
        Div recipients = new Div(line(Texts.get("reports.word.recipients", locale), "report-page__recipients"));
        fields.recipientLines(Texts.get("reports.word.as_above", locale))
                .forEach(one -> recipients.add(line("- " + one + ";", "")));
        Div signature = new Div();
        fields.authority().forEach(one -> signature.add(line(one.toUpperCase(locale), "report-page__authority")));
        signature.add(line(fields.signer(), "report-page__signer"));
        Div foot = new Div(recipients, signature);
        foot.addClassName("report-page__foot");
        getContent().add(foot);
    }

    private void annex(ReportDraft.Annex annex) {
        H3 name = new H3(Texts.get("reports.word.annex", locale));
        name.addClassName("report-page__title");
        getContent()
                .add(
                        name,
                        line(annex.title().toUpperCase(locale), "report-page__summary"),
                        line(annex.unit(), "report-page__unit"),
                        table(annex.table()));
    }

    private Component block(ReportBlock block) {
        return switch (block) {
            case ReportBlock.Heading heading -> heading(heading);
            case ReportBlock.Basis basis -> runs(new Paragraph(), "report-page__basis", basis.runs());
            case ReportBlock.Paragraph paragraph -> runs(new Paragraph(), "report-page__text", paragraph.runs());
            case ReportBlock.Item item -> {
                Paragraph line = new Paragraph(new Span(item.level() == 1 ? "- " : "+ "));
                yield runs(line, "report-page__text", item.runs());
            }
            case ReportBlock.Table table -> table(table);
        };
    }

    private Component heading(ReportBlock.Heading heading) {
        String text =
                heading.label() + " " + (heading.level() == 1 ? heading.title().toUpperCase(locale) : heading.title());
        HtmlContainer shown = switch (heading.level()) {
            case 1 -> new H3(text);
            case 2 -> new H4(text);
            default -> new H5(text);
        };
        shown.addClassName("report-page__heading");
        if (heading.label().endsWith(")")) {
            shown.addClassName("report-page__heading--plain");
        }
        return shown;
    }

    private Component table(ReportBlock.Table content) {
        NativeTable table = new NativeTable();
        table.addClassName("report-page__table");
        for (List<ReportBlock.Head> heads : content.heads()) {
            NativeTableRow row = table.getHead().addRow();
            for (ReportBlock.Head head : heads) {
                NativeTableHeaderCell cell = row.addHeaderCell();
                cell.setText(head.text());
                cell.getElement().setAttribute("colspan", String.valueOf(head.columns()));
                cell.getElement().setAttribute("rowspan", String.valueOf(head.lines()));
            }
        }
        for (List<List<ReportRun>> cells : content.rows()) {
            NativeTableRow row = table.getBody().addRow();
            cells.forEach(cell -> runs(row.addDataCell(), "", cell));
        }
        Div scroller = new Div(table);
        scroller.addClassName("report-page__scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.get(
                                "reports.table",
                                locale,
                                content.heads().getFirst().get(1).text()));
        return scroller;
    }

    private Component runs(HtmlContainer place, String style, List<ReportRun> runs) {
        if (!style.isEmpty()) {
            place.addClassName(style);
        }
        for (ReportRun run : runs) {
            switch (run) {
                case ReportRun.Words words -> place.add(new Span(words.text()));
                case ReportRun.Said said -> place.add(link(said.text(), said.address(), "report-page__said"));
                case ReportRun.Cited cited -> place.add(figure(cited));
            }
        }
        return place;
    }

    private Component figure(ReportRun.Cited cited) {
        Component link = link(cited.text(), "./" + cited.address(), "report-page__figure");
        @Nullable String before = changes.get(cited.observationId());
        if (before == null) {
            return link;
        }
        String old = before.isEmpty()
                ? getTranslation("reports.changed.new")
                : getTranslation("reports.changed.was", before);
        Span was = new Span(old);
        was.addClassName("report-page__was");
        Span changed = new Span(link, was);
        changed.addClassName("report-page__changed");
        return changed;
    }

    private static Component link(String text, @Nullable String address, String style) {
        if (address == null) {
            return new Span(text);
        }
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassName(style);
        return link;
    }

    private static Paragraph line(String text, String style) {
        Paragraph line = new Paragraph(text);
        if (!style.isEmpty()) {
            line.addClassName(style);
        }
        return line;
    }
}
