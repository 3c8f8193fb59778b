package vn.chiso.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;

/** Which of several figures a piece proves. */
final class FigureChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<ProvenFigure> group = new CheckboxGroup<>();
    private final NativeButton all = new NativeButton("", click -> chooseAll());
    private final int count;

    FigureChoice(List<ProvenFigure> figures) {
        count = figures.size();
        group.setLabel(getTranslation("evidence.figures"));
        group.setItems(figures);
        group.setItemLabelGenerator(ProvenFigure::label);
        group.addValueChangeListener(change -> draw());
        group.addClassName("evidence__figures");
        all.addClassName("link");
        all.getElement().setAttribute("type", "button");
        getContent().addClassName("evidence__choice");
        getContent().add(group, all);
        draw();
    }

    List<Long> ids() {
        return group.getValue().stream().map(ProvenFigure::observationId).toList();
    }

    /** Whether at least one is chosen; otherwise it says so and has the focus. */
    boolean isComplete() {
        boolean chosen = !group.getValue().isEmpty();
        group.setErrorMessage(getTranslation("evidence.refused.nothing"));
        group.setInvalid(!chosen);
        if (!chosen) {
            group.getElement().executeJs("this.querySelector('vaadin-checkbox').focus()");
        }
        return chosen;
    }

    private void chooseAll() {
        group.setValue(
                group.getValue().size() == count
                        ? Set.of()
                        : Set.copyOf(group.getListDataView().getItems().toList()));
    }

    private void draw() {
        boolean every = group.getValue().size() == count;
        group.setInvalid(false);
        group.setHelperText(
                getTranslation("evidence.figures.chosen", group.getValue().size(), count));
        all.setText(getTranslation(every ? "evidence.figures.none" : "evidence.figures.all"));
    }
}
