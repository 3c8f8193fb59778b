package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.text.Section;
import vn.chiso.reading.PlacedStatement;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportPage;

/** The sections of a report, each with the number of figures that come from it. Without a text: those that are cited. */
final class ReaderOutline extends Composite<Nav> {

    private static final long serialVersionUID = 1L;
    private static final Pattern OWN_NUMBER = Pattern.compile("(?:\\d+\\.)*\\d+$|[^.]+$");

    ReaderOutline() {
        getContent().addClassNames("card", "reader__outline");
    }

    void show(ReportPage page, ReaderChoice choice) {
        getContent().setAriaLabel(getTranslation("reading.outline"));
        UnorderedList list = new UnorderedList();
        if (page.parts().isEmpty()) {
            Map<String, Long> cited = new LinkedHashMap<>();
            page.statements().forEach(one -> cited.merge(one.cited(), 1L, Long::sum));
            cited.forEach((path, figures) -> list.add(item(
                    page, path, path, "", figures, path.equals(choice.address().section()))));
        } else {
            page.parts()
                    .forEach(part -> list.add(item(
                            page,
                            part.section().path(),
                            number(part.section()),
                            part.section().title(),
                            figures(page.statements(), part.section().ordinal()),
                            part.section().ordinal() == choice.part())));
        }
        getContent().removeAll();
        getContent().add(list);
    }

    private ListItem item(ReportPage page, String path, String number, String title, long figures, boolean current) {
        ListLink link = new ListLink(
                ReaderAddress.PATH,
                ReaderAddress.of(page.document().key(), path).query(),
                "");
        Span words = new Span(number + (title.isEmpty() ? "" : " " + title));
        words.addClassName("reader__heading");
        words.getElement().setAttribute("lang", Texts.VIETNAMESE.getLanguage());
        link.add(words);
        if (figures > 0) {
            Span count = new Span(String.valueOf(figures));
            count.addClassName("reader__count");
            count.setTitle(getTranslation("reading.figures", figures));
            link.add(count);
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "location");
        }
        ListItem item = new ListItem(link);
        item.getStyle()
                .set(
                        "--depth",
                        String.valueOf(path.chars().filter(sign -> sign == '.').count()));
        return item;
    }

    private static String number(Section section) {
        return section.title().isEmpty() || section.path().startsWith(Section.ANNEX)
                ? section.path()
                : own(section.path());
    }

    /** The number as the heading has it: 1.1. of I.1.1, and a. of II.2.1.a. */
    private static String own(String path) {
        Matcher number = OWN_NUMBER.matcher(path);
        return (number.find() ? number.group() : path) + ".";
    }

    private static long figures(List<PlacedStatement> statements, int part) {
        return statements.stream()
                .map(PlacedStatement::place)
                .filter(place -> place != null && place.part() == part)
                .count();
    }
}
