package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.LeftBehind;

/** Says that figures are shown on other boundaries, and lists those that could not be taken over, each with its reason. */
public final class LeftNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Says nothing yet. */
    public LeftNotice() {
        getContent().addClassName("left-behind");
        setVisible(false);
    }

    /** Disappears where figures are shown as they were reported. */
    public void show(@Nullable LocalDate boundaries, List<LeftBehind> left, ShownWords words) {
        getContent().removeAll();
        setVisible(boundaries != null);
        if (boundaries == null) {
            return;
        }
        Span about = new Span(getTranslation("boundaries.notice", DateText.format(boundaries)));
        if (left.isEmpty()) {
            getContent().add(about, new Span(getTranslation("boundaries.left.none")));
            return;
        }
        Element details = new Element("details");
        Element summary = new Element("summary");
        summary.setText(count(left, ReaderLocale.current()));
        details.appendChild(summary, table(left, words).getElement());
        getContent().add(about);
        getContent().getElement().appendChild(details);
    }

    private static NativeTable table(List<LeftBehind> left, ShownWords words) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        heads(ReaderLocale.current()).forEach(name -> head.add(TableParts.column(name)));
        for (LeftBehind one : left) {
            List<String> said = line(one, words);
            NativeTableRow row = new NativeTableRow(TableParts.row(new Span(said.getFirst())));
            said.stream().skip(1).map(NativeTableCell::new).forEach(row::add);
            table.getBody().add(row);
        }
        return table;
    }

    private static List<String> heads(Locale locale) {
        return List.of(
                Texts.get("files.head.subject", locale),
                Texts.get("tiers.indicator", locale),
                Texts.get("files.head.figure", locale),
                Texts.get("files.head.period", locale),
                Texts.get("boundaries.left.why", locale));
    }

    /** "5 số không quy được", "5 số không quy được · 7 số hiện riêng, không cộng". */
    public static String count(List<LeftBehind> left, Locale locale) {
        long apart = left.stream().filter(LeftBehind::apart).count();
        long gone = left.size() - apart;
        return Stream.of(
                        gone > 0 ? Texts.get("boundaries.left", locale, gone) : "",
                        apart > 0 ? Texts.get("boundaries.left.apart", locale, apart) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Who goes on under the same name is known by the last day of the one before: "Khánh Hòa (đến 30/06/2025)". */
    private static String from(LeftBehind one, Locale locale) {
        LocalDate until = one.until();
        return until != null && one.from().equals(one.to())
                ? Texts.get("boundaries.left.until", locale, one.from(), DateText.format(until))
                : one.from();
    }

    /** Whose it was and whose it would be, of what, how much, when, and why it stays. */
    public static List<String> line(LeftBehind one, ShownWords words) {
        return List.of(
                one.to() == null ? one.from() : from(one, words.locale()) + " → " + one.to(),
                one.indicator().name(words.locale()),
                words.value(one.shown(), one.indicator(), true),
                words.year(one.shown()),
                Texts.get(one.reason().key(), words.locale()));
    }

    /** The same for a file. */
    public static FileTable file(String name, List<LeftBehind> left, ShownWords words) {
        return FileTable.of(
                name,
                heads(words.locale()).stream().map(Column::words).toList(),
                left.stream()
                        .map(one -> line(one, words).stream().map(Cell::text).toList())
                        .toList());
    }
}
