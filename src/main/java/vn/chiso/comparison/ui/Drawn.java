package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.FileTable;
import vn.chiso.observation.ui.Sign;

/**
 * What a drawing makes of a comparison.
 *
 * @param title the finding; leaders read nothing else
 * @param subtitle what is shown, for which time
 * @param body makes the content where {@code chart} is null; called again for the large view
 * @param chart the chart that is the content; null for tables and for several charts
 * @param table the same figures for a file; null where nothing can be drawn
 * @param signs the marks that occur
 * @param foot what stands below the line: reasons, names of those left out
 * @param refused why nothing can be drawn; empty when it can
 */
record Drawn(
        String title,
        String subtitle,
        SerializableSupplier<Component> body,
        @Nullable ChartModel chart,
        @Nullable FileTable table,
        Collection<Sign> signs,
        List<Component> foot,
        String refused) {

    /** A chart alone. */
    static Drawn chart(
            String title,
            String subtitle,
            ChartModel chart,
            FileTable table,
            Collection<Sign> signs,
            List<Component> foot) {
        return new Drawn(title, subtitle, Div::new, chart, table, signs, foot, "");
    }

    /** A table, or several charts. */
    static Drawn of(
            String title,
            String subtitle,
            SerializableSupplier<Component> body,
            FileTable table,
            Collection<Sign> signs,
            List<Component> foot) {
        return new Drawn(title, subtitle, body, null, table, signs, foot, "");
    }

    /** The same with one more line below. */
    Drawn and(Component line) {
        return new Drawn(
                title,
                subtitle,
                body,
                chart,
                table,
                signs,
                Stream.concat(foot.stream(), Stream.of(line)).toList(),
                refused);
    }

    /** Nothing, as these figures cannot be drawn so. */
    static Drawn refused(String title, String why) {
        return new Drawn(title, "", Div::new, null, null, List.of(), List.of(), why);
    }
}
