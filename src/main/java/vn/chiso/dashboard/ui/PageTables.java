package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.base.table.CaptionedTable;

/** What the cards of a page show as tables, for a file of the whole page. Each card carries its own. */
final class PageTables {

    private PageTables() {}

    private record Carried(SerializableSupplier<CaptionedTable> table) {}

    /** @param table is read when the file is written */
    static void put(Component card, SerializableSupplier<CaptionedTable> table) {
        ComponentUtil.setData(card, Carried.class, new Carried(table));
    }

    static void remove(Component card) {
        ComponentUtil.setData(card, Carried.class, null);
    }

    /** Those of the cards that a reader sees below {@code root}, in the order in which they stand there. */
    static List<CaptionedTable> below(Component root) {
        List<CaptionedTable> tables = new ArrayList<>();
        collect(root, tables);
        return tables;
    }

    private static void collect(Component component, List<CaptionedTable> tables) {
        if (!component.isVisible()) {
            return;
        }
        Carried carried = ComponentUtil.getData(component, Carried.class);
        if (carried != null) {
            tables.add(carried.table().get());
            return;
        }
        component.getChildren().forEach(child -> collect(child, tables));
    }
}
