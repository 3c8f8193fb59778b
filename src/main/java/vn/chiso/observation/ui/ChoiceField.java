package vn.chiso.observation.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.FigureText;

/** A list of answers or levels, with the two answers that say nothing of the matter at its end. */
final class ChoiceField extends AnswerField {

    private static final long serialVersionUID = 1L;

    private final Select<String> list = new Select<>();
    private final String before;

    ChoiceField(Opening opening) {
        Indicator indicator = opening.indicator();
        before = TypedFigure.of(opening.figure(), indicator, getLocale()).answer();
        List<String> items = new ArrayList<>();
        if (indicator.kind() == Kind.YES_NO) {
            items.add(FigureText.yesNo(true, getLocale()));
            items.add(FigureText.yesNo(false, getLocale()));
        } else {
            items.addAll(indicator.levels());
        }
        items.add(getTranslation("edit.no_data"));
        items.add(getTranslation("edit.not_applicable"));
        list.setItems(items);
        if (opening.roomy()) {
            list.setLabel(indicator.shortName(getLocale()));
        } else {
            list.setAriaLabel(getTranslation("grid.edit.label", indicator.shortName(getLocale())));
        }
        list.addClassName("cell-editor__field");
        if (items.contains(before)) {
            list.setValue(before);
        }
        list.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                opening.onEnter().run();
            }
        });
        getContent().add(list);
        EditKeys.focusWhenPlaced(list);
    }

    @Override
    String value() {
        return Objects.requireNonNullElse(list.getValue(), "");
    }

    @Override
    boolean isChanged() {
        return !value().equals(before);
    }

    @Override
    void setInvalid(boolean invalid) {
        list.setInvalid(invalid);
    }
}
