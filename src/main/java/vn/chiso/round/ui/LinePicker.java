package vn.chiso.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.round.Form;

/** The indicators to choose from, group by group, beside the lines that are chosen. */
final class LinePicker extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient FormLines lines = new FormLines();
    private final TextField search = new TextField();
    private final Div offered = new Div();
    private final ChosenLines chosen;
    private final Set<Long> opened = new HashSet<>();
    private final Set<Long> before = new HashSet<>();

    LinePicker(Catalogue catalogue) {
        this.catalogue = catalogue;
        chosen = new ChosenLines(catalogue, lines, this::offer);
        search.setAriaLabel(getTranslation("forms.search"));
        search.setPlaceholder(getTranslation("forms.search"));
        search.setPrefixComponent(new Icon(Symbol.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> offer());
        offered.addClassName("line-picker__offered");
        Div left = new Div(search, offered);
        left.addClassName("line-picker__side");
        getContent().addClassName("line-picker");
        getContent().add(left, chosen);
        offer();
    }

    List<Form.Line> chosen() {
        return lines.all();
    }

    void show(List<Form.Line> asked) {
        asked.forEach(line -> before.add(line.indicator().id()));
        lines.set(asked);
        chosen.draw();
        offer();
    }

    private void offer() {
        offered.removeAll();
        String typed = search.getValue();
        for (IndicatorGroup group : catalogue.groups()) {
            List<Indicator> found = catalogue.offered(catalogue.indicatorsOf(group)).stream()
                    .filter(one -> matches(one, group, typed) && isOffered(one))
                    .toList();
            if (!found.isEmpty()) {
                offered.add(group(group, found, !typed.isBlank()));
            }
        }
        if (offered.getChildren().findAny().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("forms.search.none", typed));
            none.addClassName("muted");
            offered.add(none);
        }
    }

    /** A retired indicator is asked by no new line, but can be put back while the form is being changed. */
    private boolean isOffered(Indicator one) {
        return !catalogue.isRetired(one) || before.contains(one.id());
    }

    private boolean matches(Indicator one, IndicatorGroup group, String typed) {
        return typed.isBlank()
                || VietnameseText.matches(
                        one.name(getLocale()) + " " + one.code() + " " + group.name(getLocale()), typed);
    }

    private NativeDetails group(IndicatorGroup group, List<Indicator> found, boolean searched) {
        UnorderedList list = new UnorderedList();
        list.addClassName("line-picker__list");
        boolean all = found.stream().allMatch(lines::contains);
        NativeButton whole = new NativeButton(
                getTranslation(all ? "forms.group.remove" : "forms.group.add", found.size()),
                click -> choose(found, !all));
        whole.setAriaLabel(whole.getText() + ": " + group.name(getLocale()));
        whole.addClassName("text-button");
        list.add(new ListItem(whole));
        found.forEach(one -> list.add(new ListItem(box(one))));
        NativeDetails details = new NativeDetails(new Span(name(group, found)), list);
        details.setOpen(searched || opened.contains(group.id()));
        details.addToggleListener(toggle -> {
            if (toggle.isFromClient() && search.isEmpty()) {
                if (toggle.isOpened()) {
                    opened.add(group.id());
                } else {
                    opened.remove(group.id());
                }
            }
        });
        return details;
    }

    private String name(IndicatorGroup group, List<Indicator> found) {
        long taken = found.stream().filter(lines::contains).count();
        return group.name(getLocale()) + " · " + taken + "/" + found.size();
    }

    private Checkbox box(Indicator one) {
        Checkbox box = new Checkbox(catalogue.offeredName(one, getLocale()), lines.contains(one));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(List.of(one), change.getValue());
                chosen.draw();
            }
        });
        return box;
    }

    private void choose(List<Indicator> indicators, boolean in) {
        take(indicators, in);
        chosen.draw();
        offer();
    }

    private void take(List<Indicator> indicators, boolean in) {
        if (in) {
            indicators.forEach(lines::add);
        } else {
            lines.remove(indicators);
        }
    }
}
