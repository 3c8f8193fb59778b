package vn.chiso.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.Symbol;
import vn.chiso.reading.ReportPage;
import vn.chiso.reading.ReportPage.MarkedPassage;
import vn.chiso.reading.ReportPage.Part;

/** The text of a report. A long one shows the chapter that is read; what is drawn stays while something is chosen in it. */
final class ReaderText extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    /** A browser is quick with so many paragraphs. */
    private static final int MOST_PASSAGES = 400;

    private final SerializableBiConsumer<Integer, Integer> place;
    private final List<PassageLine> lines = new ArrayList<>();
    private transient @Nullable ReportPage shown;
    private transient List<Part> shownParts = List.of();
    private String moving = "";

    /** @param place puts what is being placed into a passage of a part */
    ReaderText(SerializableBiConsumer<Integer, Integer> place) {
        this.place = place;
        getContent().addClassNames("card", "reader__text");
    }

    void show(ReportPage page, ReaderChoice choice) {
        getContent().getElement().setAttribute("aria-label", getTranslation("reading.text"));
        List<Part> parts = parts(page, choice);
        String movingNow = choice.address().moving();
        if (!page.equals(shown) || !parts.equals(shownParts) || !movingNow.equals(moving)) {
            shown = page;
            shownParts = parts;
            moving = movingNow;
            build(page, parts, choice);
        }
        lines.forEach(line -> line.choose(choice));
    }

    /** Shows what is chosen, when it is out of sight. */
    void scroll(ReaderChoice choice) {
        lines.stream()
                .filter(line ->
                        choice.passage() == 0 ? choice.part() > 0 && line.isFirstOf(choice.part()) : line.isOf(choice))
                .findFirst()
                .ifPresent(line -> line.getElement()
                        .executeJs(
                                "requestAnimationFrame(() => this.scrollIntoView({block: $0}))",
                                choice.passage() == 0 ? "start" : "nearest"));
    }

    private void build(ReportPage page, List<Part> parts, ReaderChoice choice) {
        lines.clear();
        getContent().removeAll();
        if (page.parts().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.FILE_TEXT, getTranslation("reading.empty"), getTranslation("reading.empty.text")));
            return;
        }
        for (Part part : parts) {
            if (part.withheld()) {
                getContent().add(withheld(part));
            }
            for (MarkedPassage passage : part.passages()) {
                PassageLine line = new PassageLine(page, part, passage, choice.address(), place);
                lines.add(line);
                getContent().add(line);
            }
        }
    }

    private Component withheld(Part part) {
        Paragraph heading =
                new Paragraph(part.section().path() + " " + part.section().title());
        heading.addClassName("strong");
        Paragraph why = new Paragraph(getTranslation("reading.withheld"));
        why.addClassName("muted");
        Div line = new Div(heading, why);
        line.addClassName("passage");
        return line;
    }

    private static List<Part> parts(ReportPage page, ReaderChoice choice) {
        List<Part> all = page.parts();
        if (count(all) <= MOST_PASSAGES) {
            return all;
        }
        Part current = page.part(choice.part()).orElse(all.getFirst());
        String chapter = chapter(current);
        List<Part> some =
                all.stream().filter(part -> chapter(part).equals(chapter)).toList();
        return count(some) <= MOST_PASSAGES ? some : List.of(current);
    }

    private static int count(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.passages().size()).sum();
    }

    private static String chapter(Part part) {
        String path = part.section().path();
        return path.indexOf('.') < 0 ? path : path.substring(0, path.indexOf('.'));
    }
}
