package vn.chiso.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.budget.BudgetContradiction;
import vn.chiso.observation.Figure;

/** Text and annex of one report contradict each other: both sides, each with the way to where it is said. */
final class ContradictionNotice extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    ContradictionNotice(BudgetContext context, BudgetContradiction found) {
        H2 title = new H2(getTranslation("budget.contradiction"));
        UnorderedList sides = new UnorderedList(
                side(
                        context,
                        getTranslation("budget.contradiction.text", section(found.sufficient())),
                        found.sufficient(),
                        getTranslation("holdings.section", section(found.sufficient()))),
                side(
                        context,
                        getTranslation("budget.contradiction.annex", found.tasks()),
                        found.example(),
                        getTranslation("budget.print.head")));
        Div words = new Div(title, sides, new Span(getTranslation("budget.contradiction.both")));
        getContent().addClassName("contradiction");
        getContent().setAriaLabel(getTranslation("budget.contradiction"));
        getContent().add(new Icon(Symbol.GIT_COMPARE), words);
    }

    private ListItem side(BudgetContext context, String said, Figure figure, String place) {
        @Nullable Long document = figure.documentId();
        String source = document == null
                ? getTranslation("grid.source.entered")
                : context.report(document, getLocale()) + ", " + place;
        return new ListItem(new Span(said + " "), context.link(figure, source));
    }

    private static String section(Figure figure) {
        @Nullable String section = figure.section();
        return section == null ? "" : section;
    }
}
