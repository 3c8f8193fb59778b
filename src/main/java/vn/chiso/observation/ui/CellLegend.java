package vn.chiso.observation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.chiso.base.ui.Drawing;

/** The states of a cell, each with its mark. */
public final class CellLegend extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    public CellLegend() {
        getContent().addClassName("cell-legend");
        getContent().getElement().setAttribute("aria-label", getTranslation("edit.cells"));
        for (CellState state : CellState.values()) {
            getContent().add(new ListItem(state.part(getLocale())));
        }
        Drawing.of(getContent());
    }
}
