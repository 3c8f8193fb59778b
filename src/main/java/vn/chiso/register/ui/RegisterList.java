package vn.chiso.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import vn.chiso.base.ui.OpenPages;

/** A list of a register: what was searched for, how many that are, and their rows. */
abstract class RegisterList extends RegisterPage {

    private static final long serialVersionUID = 1L;
    private static final int PHONE = 800;

    private final Paragraph counted = new Paragraph();
    private final Div place = new Div();
    private boolean narrow;

    RegisterList(OpenPages openPages) {
        super(openPages);
        counted.addClassName("register__count");
        counted.getElement().setAttribute("role", "status");
        place.addClassNames("card", "grid-place");
        getContent().addClassName("register--list");
        getContent().add(counted, place);
    }

    /** Puts above all else what the reader searches with. */
    final void searchWith(Component bar) {
        getContent().addComponentAsFirst(bar);
    }

    /** Whether the window is as narrow as a phone; where that changes, the list is drawn anew. */
    final boolean isNarrow() {
        return narrow;
    }

    final void show(String count, Component rows) {
        counted.setText(count);
        place.removeAll();
        place.add(rows);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var phone = event.getUI().getPage().windowSizeSignal().map(size -> size.width() > 0 && size.width() < PHONE);
        Signal.effect(this, () -> {
            boolean now = phone.get();
            if (now != narrow) {
                narrow = now;
                redraw();
            }
        });
    }
}
