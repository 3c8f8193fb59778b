package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.NewDimension;

/** The items of a dimension type in their order, one row each. */
final class ItemRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Set<Long> used;
    private final Div rows = new Div();

    /** One item. What figures stand on keeps its words and its place among the others. */
    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final @Nullable Long id;
        private final TextField label = field("catalogue.item.label");
        private final TextField shortVi = field("catalogue.item.short_vi");
        private final TextField shortEn = field("catalogue.item.short_en");
        private final TextField parent = field("catalogue.item.parent");
        private final Checkbox subtotal = new Checkbox(ItemRows.this.getTranslation("catalogue.item.subtotal"));

        Row(NewDimension.Item item) {
            id = item.id();
            label.setValue(item.label());
            shortVi.setValue(item.shortVi());
            shortEn.setValue(item.shortEn());
            parent.setValue(item.parentLabel());
            subtotal.setValue(item.subtotal());
            boolean fixed = id != null && used.contains(id);
            label.setReadOnly(fixed);
            parent.setReadOnly(fixed);
            subtotal.setReadOnly(fixed);
            IconButton up = new IconButton(
                    Symbol.CHEVRON_UP,
                    ItemRows.this.getTranslation("catalogue.item.up", item.shortVi()),
                    () -> move(this));
            IconButton remove = new IconButton(
                    Symbol.X,
                    ItemRows.this.getTranslation("catalogue.item.remove", item.shortVi()),
                    () -> rows.remove(this));
            remove.setVisible(!fixed);
            addClassName("items__row");
            add(label, shortVi, shortEn, parent, subtotal, up, remove);
        }

        NewDimension.Item read() {
            return new NewDimension.Item(
                    id,
                    label.getValue(),
                    shortVi.getValue(),
                    shortEn.getValue(),
                    parent.getValue(),
                    subtotal.getValue());
        }

        private TextField field(String key) {
            TextField field = new TextField(ItemRows.this.getTranslation(key));
            field.addClassName("items__field");
            return field;
        }
    }

    ItemRows(Set<Long> used) {
        this.used = Set.copyOf(used);
        rows.addClassName("items");
        Button add = new Button(
                getTranslation("catalogue.item.add"),
                new Icon(Symbol.PLUS),
                click -> rows.add(new Row(new NewDimension.Item(null, "", "", "", "", false))));
        getContent().add(rows, add);
    }

    void fill(List<NewDimension.Item> items) {
        items.forEach(item -> rows.add(new Row(item)));
    }

    List<NewDimension.Item> read() {
        return rows.getChildren()
                .filter(Row.class::isInstance)
                .map(row -> ((Row) row).read())
                .toList();
    }

    private void move(Row row) {
        int place = rows.indexOf(row);
        if (place > 0) {
            rows.remove(row);
            rows.addComponentAtIndex(place - 1, row);
        }
    }
}
