package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableComparator;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Sorts rows by a value that may be missing; rows without it come last in both directions, since silence is neither
 * low nor high.
 */
final class MissingLast<T, V> implements SerializableComparator<T> {

    private static final long serialVersionUID = 1L;

    private final Grid<T> grid;
    private final String column;
    private final SerializableFunction<T, @Nullable V> value;
    private final Comparator<V> order;

    /** @param column key of the column that is sorted with this */
    MissingLast(Grid<T> grid, String column, SerializableFunction<T, @Nullable V> value, Comparator<V> order) {
        this.grid = grid;
        this.column = column;
        this.value = value;
        this.order = order;
    }

    @Override
    public int compare(T one, T other) {
        @Nullable V left = value.apply(one);
        @Nullable V right = value.apply(other);
        if (left == null || right == null) {
            int missing = Boolean.compare(left == null, right == null);
            return isDescending() ? -missing : missing;
        }
        return order.compare(left, right);
    }

    /** The grid turns the whole order around; what is missing has to be turned back. */
    private boolean isDescending() {
        for (GridSortOrder<T> sorted : grid.getSortOrder()) {
            if (column.equals(sorted.getSorted().getKey())) {
                return sorted.getDirection() == SortDirection.DESCENDING;
            }
        }
        return false;
    }
}
