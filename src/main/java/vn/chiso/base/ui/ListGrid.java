package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.IdentifierProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import vn.chiso.base.text.VietnameseText;

/**
 * The rows of a list. Texts wrap and nothing is selected: what can be done stands in the cells. Columns are made anew with
 * every drawing, as language and width of the page change what they say.
 */
public abstract class ListGrid<T> extends Composite<Grid<T>> {

    private static final long serialVersionUID = 1L;

    private final IdentifierProvider<T> id;

    /** @param id by which a row is known again after it has changed */
    protected ListGrid(IdentifierProvider<T> id) {
        this.id = id;
        getContent().addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getContent().setSelectionMode(Grid.SelectionMode.NONE);
    }

    /**
     * Takes the columns of the last drawing away.
     *
     * @param name what the list is called, for those who hear it
     */
    protected final void begin(String name) {
        getContent().removeAllColumns();
        getContent().setAriaLabel(name);
    }

    /** The column that names its row.
     *
     * @param head names a text of the bundles */
    protected final Grid.Column<T> naming(String key, String head, SerializableFunction<T, Component> cell) {
        return drawn(key, head, cell).setRowHeader(true);
    }

    /** @param head names a text of the bundles */
    protected final Grid.Column<T> drawn(String key, String head, SerializableFunction<T, Component> cell) {
        return getContent()
                .addColumn(new ComponentRenderer<>(cell))
                .setHeader(getTranslation(head))
                .setKey(key);
    }

    /** @param head names a text of the bundles */
    protected final Grid.Column<T> column(String key, String head, ValueProvider<T, ?> value) {
        return getContent().addColumn(value).setHeader(getTranslation(head)).setKey(key);
    }

    /** A column of words, sorted as a dictionary sorts them.
     *
     * @param head names a text of the bundles */
    protected final Grid.Column<T> words(String key, String head, ValueProvider<T, String> words) {
        return column(key, head, words).setComparator(Comparator.comparing(words, VietnameseText.collator()));
    }

    /** The rows, once the columns are there. */
    protected final void fill(List<T> rows) {
        getContent().setItems(rows);
        getContent().getListDataView().setIdentifierProvider(id);
    }
}
