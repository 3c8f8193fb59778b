package vn.chiso.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.FigureCount;

/** Chooses indicators: by group, with how many figures each has in the unit, found with or without marks. */
final class IndicatorDialog {

    private final CompareContext context;
    private final Locale locale = ReaderLocale.current();
    private final Dialog dialog = new Dialog();
    private final Map<Indicator, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<IndicatorGroup, Div> groups = new LinkedHashMap<>();
    private final Span chosen = new Span();

    IndicatorDialog(CompareContext context, Comparison comparison, SerializableConsumer<ComparisonRequest> open) {
        this.context = context;
        ComparisonRequest request = comparison.request();
        Map<Long, Integer> counts = context.comparisons().counts(request).stream()
                .collect(Collectors.toMap(FigureCount::indicatorId, FigureCount::count, Integer::sum));
        TextField search = new TextField();
        search.setAriaLabel(dialog.getTranslation("compare.pick.indicators.search"));
        search.setPlaceholder(dialog.getTranslation("compare.pick.indicators.search"));
        search.setPrefixComponent(new Icon(Symbol.SEARCH));
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> filter(typed.getValue()));
        Div list = new Div();
        list.addClassName("compare-dialog__list");
        List<Indicator> before = request.indicators().isEmpty() ? comparison.indicators() : request.indicators();
        for (IndicatorGroup group : context.catalogue().groups()) {
            Div block = block(group, counts, before);
            groups.put(group, block);
            list.add(block);
        }
        Button usual = new Button(dialog.getTranslation("compare.pick.indicators.clear"), click -> {
            dialog.close();
            open.accept(request.withIndicators(List.of()));
        });
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        chosen.getElement().setAttribute("role", "status");
        chosen.addClassName("compare-dialog__count");
        dialog.setHeaderTitle(dialog.getTranslation("compare.pick.indicators"));
        dialog.addClassName("compare-dialog");
        dialog.setWidth("min(40rem, 96vw)");
        dialog.add(search, list);
        dialog.getFooter().add(chosen, usual);
        DialogFoot.add(dialog, dialog.getTranslation("compare.pick.show"), () -> {
            dialog.close();
            open.accept(request.withIndicators(selected()));
        });
        count();
    }

    void open() {
        Dialogs.open(dialog);
    }

    private Div block(IndicatorGroup group, Map<Long, Integer> counts, List<Indicator> before) {
        Div block = new Div(new H3(group.name(locale)));
        block.addClassName("compare-dialog__group");
        for (Indicator indicator : context.catalogue().indicatorsOf(group)) {
            Checkbox box = new Checkbox(context.catalogue().offeredName(indicator, locale));
            box.setValue(before.contains(indicator));
            box.addValueChangeListener(change -> count());
            int count = counts.getOrDefault(indicator.id(), 0);
            Span coverage = new Span(
                    count == 0
                            ? dialog.getTranslation("compare.pick.indicators.none")
                            : dialog.getTranslation("compare.pick.indicators.count", NumberText.format(count, locale)));
            coverage.addClassName("muted");
            Div line = new Div(box, coverage);
            line.addClassName("compare-dialog__line");
            line.setClassName("compare-dialog__line--none", count == 0);
            boxes.put(indicator, box);
            block.add(line);
        }
        return block;
    }

    private void filter(String typed) {
        boxes.forEach((indicator, box) -> box.getParent()
                .orElseThrow()
                .setVisible(VietnameseText.matches(
                        indicator.name(locale) + " " + indicator.shortName(locale) + " " + indicator.code(), typed)));
        groups.forEach((group, block) -> block.setVisible(
                context.catalogue().indicatorsOf(group).stream().anyMatch(indicator -> isShown(indicator))));
    }

    private boolean isShown(Indicator indicator) {
        Checkbox box = boxes.get(indicator);
        return box != null && box.getParent().orElseThrow().isVisible();
    }

    private void count() {
        chosen.setText(dialog.getTranslation("compare.pick.chosen", selected().size()));
    }

    private List<Indicator> selected() {
        return boxes.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
