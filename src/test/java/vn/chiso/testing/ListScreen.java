package vn.chiso.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;

/** A screen that shows a list, read as it stands there. */
public abstract class ListScreen extends SpringBrowserlessTest {

    /** Every word below the head of the page. */
    protected final String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** The words of a cell that is drawn. */
    protected final String text(int row, int column) {
        return test(grid()).getCellComponent(row, column).getElement().getTextRecursively();
    }

    /** The one list there is. */
    @SuppressWarnings("unchecked")
    protected final Grid<Object> grid() {
        return find(Grid.class).single();
    }
}
