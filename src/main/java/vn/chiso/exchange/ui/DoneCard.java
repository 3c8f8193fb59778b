package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.Judged;

/** Says that a file is in, and leads to where its figures stand. */
final class DoneCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();

    /** @param written what was stored; not empty */
    DoneCard(ImportContext context, Intake intake, List<Judged> written) {
        title.setText(getTranslation("import.done.title", intake.fileName()));
        title.getElement().setAttribute("tabindex", "-1");
        Span figures = new Span(new Icon(Symbol.CHECK), new Span(getTranslation("import.figures", intake.figures())));
        figures.addClassName("import__figures");
        Anchor look = new Anchor(
                new WrittenPlace(context.territory(), context.catalogue()).address(written),
                getTranslation("import.done.look"));
        look.addClassName("import__look");
        Div line = new Div(figures, look);
        line.addClassName("import__line");
        getContent().addClassNames("card", "import__card", "import__done");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(title, line);
    }

    /** Whoever pressed the button that is gone now stands here. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
