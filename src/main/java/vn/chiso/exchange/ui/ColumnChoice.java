package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.book.CellName;
import vn.chiso.exchange.layout.ColumnUse;
import vn.chiso.exchange.layout.ColumnUse.Part;
import vn.chiso.exchange.layout.ColumnUse.Values;
import vn.chiso.exchange.layout.ColumnUse.What;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;

/** What one column of a table is for; a column of figures also says of which indicator, unless each row does. */
final class ColumnChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Everything that a column can be, in the order of the list. */
    private static final List<Object> USES = uses();

    private final transient ColumnUse known;
    private final SerializableConsumer<ColumnUse> onChange;
    private final Select<Object> use = new Select<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();

    ColumnChoice(int column, ColumnUse known, Catalogue catalogue, SerializableConsumer<ColumnUse> onChange) {
        this.known = known;
        this.onChange = onChange;
        String letter = CellName.column(column);
        use.setAriaLabel(getTranslation("import.layout.use_of", letter));
        use.setItems(USES);
        use.setItemLabelGenerator(this::name);
        use.setValue(kind(known));
        use.addValueChangeListener(change -> say());
        indicator.setAriaLabel(getTranslation("import.layout.indicator_of", letter));
        indicator.setPlaceholder(getTranslation("import.layout.by_row"));
        indicator.setItems(
                (item, typed) -> VietnameseText.matches(item.name(getLocale()) + " " + item.code(), typed),
                catalogue.indicators());
        indicator.setItemLabelGenerator(item -> item.shortName(getLocale()));
        indicator.setRenderer(new TextRenderer<>(item -> item.name(getLocale())));
        indicator.setClearButtonVisible(true);
        if (known instanceof Values values) {
            indicator.setValue(catalogue.indicator(values.indicator()).orElse(null));
            if (indicator.isEmpty() && !values.indicator().isEmpty()) {
                indicator.setPlaceholder(getTranslation("import.layout.asked_below"));
            }
        }
        indicator.setVisible(known instanceof Values);
        indicator.addValueChangeListener(change -> say());
        getContent().addClassName("layout__use");
        getContent().add(use, indicator);
        if (known instanceof Values values && !(values.agency() + values.period()).isEmpty()) {
            Span told = new Span((values.agency() + " " + values.period()).strip());
            told.addClassName("quiet");
            getContent().add(told);
        }
    }

    private void say() {
        indicator.setVisible(use.getValue() instanceof Part);
        onChange.accept(
                switch (use.getValue()) {
                    case What what -> new ColumnUse.Names(what);
                    case Part part -> {
                        Values told = known instanceof Values values ? values : Values.of("", "");
                        Indicator chosen = indicator.getValue();
                        yield new Values(
                                part,
                                told.agency(),
                                chosen == null ? "" : chosen.code(),
                                told.item(),
                                told.period(),
                                told.measure());
                    }
                    default -> new ColumnUse.Ignored();
                });
    }

    private String name(Object one) {
        return one instanceof Enum<?> named
                ? getTranslation("import.use." + named.name().toLowerCase(Locale.ROOT))
                : getTranslation("import.use.ignored");
    }

    private static Object kind(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Ignored none -> "";
            case ColumnUse.Names(What what) -> what;
            case Values values -> values.part();
        };
    }

    private static List<Object> uses() {
        List<Object> uses = new ArrayList<>();
        uses.add("");
        uses.addAll(List.of(What.values()));
        uses.addAll(List.of(Part.values()));
        return List.copyOf(uses);
    }
}
