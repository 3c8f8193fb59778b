package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.TableDownloads;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Verdict;
import vn.chiso.exchange.ui.ReviewCounts.Kind;
import vn.chiso.observation.FigureWorkbooks;

/** Says that a file is in, and leads to where its figures stand. */
final class DoneCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();

    DoneCard(ImportContext context, Accepted accepted) {
        Intake intake = accepted.intake();
        title.setText(getTranslation("import.done.title", intake.fileName()));
        title.getElement().setAttribute("tabindex", "-1");
        Span figures = new Span(new Icon(Symbol.CHECK), new Span(getTranslation("import.figures", intake.figures())));
        figures.addClassName("import__figures");
        Anchor look = new Anchor(
                new WrittenPlace(context.territory(), context.catalogue()).address(accepted.written()),
                getTranslation("import.done.look"));
        look.addClassName("import__look");
        getContent().addClassNames("card", "import__card", "import__done");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(title, line(figures, look));
        if (!accepted.leftOut().isEmpty()) {
            getContent().add(leftOut(context, accepted));
        }
        if (accepted.unchanged() > 0) {
            getContent().add(line(ReviewSubjects.quiet(getTranslation("import.done.unchanged", accepted.unchanged()))));
        }
    }

    /** What is still to be done about the file, as a list to work on. */
    private Component leftOut(ImportContext context, Accepted accepted) {
        List<Judged> left = accepted.leftOut();
        Map<Kind, Long> counts = left.stream()
                .collect(Collectors.groupingBy(
                        one -> Kind.of(one.verdict()), () -> new EnumMap<>(Kind.class), Collectors.counting()));
        long asked = counts.getOrDefault(Kind.ASKED, 0L);
        long refused = counts.getOrDefault(Kind.REFUSED, 0L);
        Span told = new Span(
                getTranslation("import.done.left_out", left.size(), refused, asked, left.size() - refused - asked));
        told.addClassName("paste__why");
        Anchor list = new TableDownloads(context.exports(), () -> file(context, accepted))
                .excel(getTranslation("import.done.left_out.list"));
        return line(told, list);
    }

    private TableFile file(ImportContext context, Accepted accepted) {
        return context.files()
                .leftOut(
                        new FigureWorkbooks.Heading(
                                "nhung-o-chua-nap",
                                getTranslation("import.left_out.title"),
                                accepted.intake().fileName(),
                                ""),
                        accepted.leftOut(),
                        one -> one.verdict() instanceof Verdict.Write
                                ? getTranslation("import.left_out.by_user")
                                : one.offer().at().words() + ": " + ReviewVerdicts.why(one.verdict()),
                        getLocale());
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("import__line");
        return line;
    }

    /** Whoever pressed the button that is gone now stands here. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
