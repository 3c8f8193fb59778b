package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.FileTable;
import vn.chiso.observation.ui.Sign;

/**
 * Everything a card shows at one moment.
 *
 * @param body makes the content; called again for the large view
 * @param chart makes what the content draws; null for tables and maps. A card with a chart can be switched to its table
 * @param table makes the same figures for a file
 * @param signs the marks that occur
 * @param foot what stands below the line
 * @param picture makes what a saved picture shows in place of the content; null for the content itself
 */
record CardView(
        String title,
        String subtitle,
        SerializableSupplier<Component> body,
        @Nullable SerializableSupplier<ChartModel> chart,
        SerializableSupplier<FileTable> table,
        Collection<Sign> signs,
        List<Component> foot,
        @Nullable SerializableSupplier<Component> picture) {

    /** A card of a table. */
    static CardView table(
            String title,
            String subtitle,
            SerializableSupplier<Component> body,
            SerializableSupplier<FileTable> table,
            Collection<Sign> signs) {
        return new CardView(title, subtitle, body, null, table, signs, List.of(), null);
    }

    /** A card of a chart. */
    static CardView chart(
            String title,
            String subtitle,
            SerializableSupplier<ChartModel> chart,
            SerializableSupplier<FileTable> table,
            Collection<Sign> signs,
            List<Component> foot) {
        return new CardView(title, subtitle, Div::new, chart, table, signs, foot, null);
    }

    CardView withFoot(Component... content) {
        return new CardView(title, subtitle, body, chart, table, signs, List.of(content), picture);
    }

    CardView withPicture(SerializableSupplier<Component> content) {
        return new CardView(title, subtitle, body, chart, table, signs, foot, content);
    }
}
