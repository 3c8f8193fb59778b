package vn.chiso.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.text.Passage;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportPage;
import vn.chiso.reading.ReportPage.Mark;
import vn.chiso.reading.ReportPage.MarkedPassage;
import vn.chiso.reading.ReportPage.Part;

/** A passage: its words, its numbers as links to their figures, and behind it how many figures stand in it. */
final class PassageLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final int part;
    private final String path;
    private final transient Passage passage;
    private final transient List<Mark> marks;
    private final List<Component> numbers = new ArrayList<>();
    private final Div words = new Div();

    PassageLine(
            ReportPage page,
            Part part,
            MarkedPassage marked,
            ReaderAddress address,
            SerializableBiConsumer<Integer, Integer> place) {
        this.part = part.section().ordinal();
        path = part.section().path();
        passage = marked.passage();
        marks = marked.marks();
        words.addClassName("passage__words");
        words.getElement().setAttribute("lang", Texts.VIETNAMESE.getLanguage());
        getContent()
                .addClassNames("passage", "passage--" + passage.kind().name().toLowerCase(Locale.ROOT));
        getContent().add(words);
        write(address);
        if (!address.moving().isEmpty()) {
            Button here = new Button(
                    getTranslation("reading.move.here"), click -> place.accept(this.part, passage.ordinal()));
            here.addThemeVariants(ButtonVariant.SMALL);
            getContent().add(here);
        } else {
            long figures = page.statements().stream()
                    .filter(one -> one.place() != null && one.place().isIn(this.part, passage.ordinal()))
                    .count();
            if (figures > 0) {
                ListLink more =
                        link(address.passage(path, passage.ordinal()), getTranslation("reading.figures", figures));
                more.addClassName("passage__more");
                getContent().add(more);
            }
        }
    }

    boolean isOf(ReaderChoice choice) {
        return choice.isIn(part, passage.ordinal());
    }

    boolean isFirstOf(int somePart) {
        return part == somePart && passage.ordinal() == 1;
    }

    void choose(ReaderChoice choice) {
        boolean chosen = isOf(choice);
        getContent().setClassName("passage--chosen", chosen);
        for (int i = 0; i < marks.size(); i++) {
            boolean current = chosen && marks.get(i).start() == choice.number();
            numbers.get(i).getElement().getClassList().set("number--chosen", current);
            if (current) {
                numbers.get(i).getElement().setAttribute("aria-current", "true");
            } else {
                numbers.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }

    private void write(ReaderAddress address) {
        String text = passage.text();
        int at = 0;
        for (Mark mark : marks) {
            plain(text.substring(at, mark.start()));
            Component number = number(mark, text.substring(mark.start(), mark.end()), address);
            numbers.add(number);
            words.add(number);
            at = mark.end();
        }
        plain(text.substring(at));
    }

    /** The cells of a row stand apart. */
    private void plain(String text) {
        String rest = text;
        while (rest.indexOf(Passage.CELL_END) >= 0) {
            words.add(new Span(rest.substring(0, rest.indexOf(Passage.CELL_END))));
            Span end = new Span("·");
            end.addClassName("passage__cell");
            end.getElement().setAttribute("aria-hidden", "true");
            words.add(end);
            String next = rest.substring(rest.indexOf(Passage.CELL_END) + 1);
            while (next.startsWith(String.valueOf(Passage.CELL_END))) {
                next = next.substring(1);
            }
            rest = next;
        }
        if (!rest.isEmpty()) {
            words.add(new Span(rest));
        }
    }

    private Component number(Mark mark, String written, ReaderAddress address) {
        if (mark.candidate() == null && mark.statements().isEmpty()) {
            return new Span(written);
        }
        String only = mark.statements().size() == 1 ? mark.statements().getFirst() : "";
        ListLink link = link(address.moving("").number(path, passage.ordinal(), mark.start(), only), written);
        link.addClassName(mark.candidate() == null ? "number" : "number-candidate");
        link.setTitle(
                mark.candidate() == null
                        ? getTranslation("reading.figures", mark.statements().size())
                        : getTranslation("reading.candidate"));
        return link;
    }

    private static ListLink link(ReaderAddress address, String text) {
        return new ListLink(ReaderAddress.PATH, address.query(), text);
    }
}
