package vn.chiso.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.chiso.guide.Chapter;
import vn.chiso.guide.Chapter.Piece;
import vn.chiso.guide.Chapter.Task;

/** One chapter to read or print. A screen that is closed to the reader is named, not linked. */
final class ChapterArticle extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    ChapterArticle(String title, Chapter chapter, OpenScreens screens) {
        getContent().addClassName("guide__chapter");
        Paragraph intro = new Paragraph();
        intro.addClassName("guide__intro");
        intro.add(components(chapter.intro(), screens));
        getContent().add(new H2(title), intro);
        chapter.tasks().forEach(task -> getContent().add(section(task, screens)));
    }

    private static Section section(Task task, OpenScreens screens) {
        OrderedList steps = new OrderedList();
        task.steps().forEach(step -> {
            ListItem item = new ListItem();
            item.add(components(step, screens));
            steps.add(item);
        });
        Section section = new Section(new H3(task.title()), steps);
        section.addClassName("guide__task");
        return section;
    }

    private static List<Component> components(List<Piece> pieces, OpenScreens screens) {
        return pieces.stream().map(piece -> component(piece, screens)).toList();
    }

    private static Component component(Piece piece, OpenScreens screens) {
        return switch (piece) {
            case Piece.Words words -> new Text(words.text());
            case Piece.Strong strong -> strong(strong.text());
            case Piece.Link link
            when screens.isOpen(link.path()) -> {
                Anchor anchor = new Anchor(link.address(), link.text());
                anchor.getElement().setAttribute("router-link", true);
                yield anchor;
            }
            case Piece.Link link -> strong(link.text());
        };
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }
}
