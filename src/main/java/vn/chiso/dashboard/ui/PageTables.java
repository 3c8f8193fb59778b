package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.chiso.base.table.CaptionedTable;

/** The tables of the cards of a page, for a file of the whole page. */
final class PageTables {

    private final Map<Component, Supplier<CaptionedTable>> byCard = new HashMap<>();

    void put(Component card, CaptionedTable table) {
        byCard.put(card, () -> table);
    }

    /** @param table is read when the file is written */
    void put(Component card, Supplier<CaptionedTable> table) {
        byCard.put(card, table);
    }

    void remove(Component card) {
        byCard.remove(card);
    }

    /** Those of the cards that a reader sees below {@code root}, in the order in which they stand there. */
    List<CaptionedTable> below(Component root) {
        List<CaptionedTable> tables = new ArrayList<>();
        collect(root, tables);
        return tables;
    }

    private void collect(Component component, List<CaptionedTable> tables) {
        if (!component.isVisible()) {
            return;
        }
        Supplier<CaptionedTable> table = byCard.get(component);
        if (table != null) {
            tables.add(table.get());
            return;
        }
        component.getChildren().forEach(child -> collect(child, tables));
    }
}
