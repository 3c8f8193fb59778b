package vn.chiso.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import vn.chiso.round.OtherWork;

/** Something to do that is no report; leads to where it is done. */
final class TaskItem extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    TaskItem(OtherWork.Task task, LocalDate today, Locale locale) {
        Span name = new Span(task.name());
        name.addClassName("work__agency");
        Span about = new Span(task.about());
        about.addClassName("muted");
        Div words = new Div(name, about);
        words.addClassName("work__words");
        getContent().setHref(task.address());
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("work__item");
        getContent().add(words);
        if (task.dueOn() != null) {
            Div state = new Div(Deadline.of(task.dueOn(), today, locale));
            state.addClassName("work__state");
            getContent().add(state);
        }
    }
}
