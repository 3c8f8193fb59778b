package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.round.Form;

/** The lines of the form in their order. Buttons and Alt with an arrow key move a line or a whole group. */
final class ChosenLines extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** The arrow keys scroll otherwise. */
    private static final String PRESSED = "event.altKey && event.key === '%s' && (event.preventDefault(), true)";

    private final transient Catalogue catalogue;
    private final transient FormLines lines;
    private final SerializableRunnable onRemoved;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    /** By the name of the line or group, then up and down: what has the focus again after a move. */
    private final Map<String, List<IconButton>> buttons = new HashMap<>();

    ChosenLines(Catalogue catalogue, FormLines lines, SerializableRunnable onRemoved) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.onRemoved = onRemoved;
        getContent().addClassName("line-picker__side");
        count.addClassName("line-picker__count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("line-picker__chosen");
        getContent().add(count, list);
        draw();
    }

    void draw() {
        buttons.clear();
        list.removeAll();
        List<Form.Line> all = lines.all();
        count.setText(getTranslation(
                "forms.lines.count",
                all.size(),
                all.stream().filter(Form.Line::required).count()));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("forms.lines.none"));
            none.addClassName("muted");
            list.add(none);
        }
        for (long group : lines.groups()) {
            list.add(head(group));
            OrderedList ordered = new OrderedList();
            ordered.addClassName("line-picker__list");
            lines.ofGroup(group).forEach(line -> ordered.add(line(line)));
            list.add(ordered);
        }
    }

    private Component head(long group) {
        String name = catalogue.group(group).name(getLocale());
        Div head = new Div(new Span(name));
        head.addClassName("line-picker__group");
        movable(head, "group:" + group, name, by -> lines.moveGroup(group, by));
        return head;
    }

    private ListItem line(Form.Line line) {
        Indicator indicator = line.indicator();
        String name = catalogue.offeredName(indicator, getLocale());
        Checkbox required = new Checkbox(getTranslation("forms.required"), line.required());
        required.setAriaLabel(getTranslation("forms.required.of", name));
        required.addValueChangeListener(change -> {
            lines.require(indicator, change.getValue());
            draw();
        });
        Div row = new Div(new Span(name), required);
        row.addClassName("line-picker__line");
        movable(row, indicator.code(), name, by -> lines.move(indicator, by));
        row.add(new IconButton(Symbol.X, getTranslation("forms.remove", name), () -> {
            lines.remove(List.of(indicator));
            draw();
            onRemoved.run();
        }));
        return new ListItem(row);
    }

    private void movable(Div row, String key, String name, SerializableConsumer<Integer> move) {
        IconButton up = new IconButton(Symbol.CHEVRON_UP, getTranslation("forms.up", name), () -> moved(key, move, -1));
        IconButton down =
                new IconButton(Symbol.CHEVRON_DOWN, getTranslation("forms.down", name), () -> moved(key, move, 1));
        row.add(up, down);
        buttons.put(key, List.of(up, down));
        row.getElement()
                .addEventListener("keydown", pressed -> moved(key, move, -1))
                .setFilter(PRESSED.formatted("ArrowUp"));
        row.getElement()
                .addEventListener("keydown", pressed -> moved(key, move, 1))
                .setFilter(PRESSED.formatted("ArrowDown"));
    }

    private void moved(String key, SerializableConsumer<Integer> move, int by) {
        move.accept(by);
        draw();
        List<IconButton> again = buttons.getOrDefault(key, List.of());
        if (!again.isEmpty()) {
            again.get(by < 0 ? 0 : 1).focus();
        }
    }
}
