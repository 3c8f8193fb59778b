package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Habits;

/** Says how the numbers of a file are meant where they do not tell. */
final class HabitChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param onChange called once the draft knows what was said */
    HabitChoice(Draft draft, SerializableRunnable onChange) {
        Select<NumberConvention> convention = new Select<>();
        convention.setLabel(getTranslation("import.convention"));
        convention.setItems(NumberConvention.values());
        convention.setItemLabelGenerator(
                one -> getTranslation("paste.convention." + one.name().toLowerCase(Locale.ROOT)));
        convention.setValue(draft.habits().convention());
        convention.addValueChangeListener(change -> {
            draft.read(draft.habits().withConvention(change.getValue()));
            onChange.run();
        });
        Select<Habits.Fractions> fractions = new Select<>();
        fractions.setLabel(getTranslation("import.fractions"));
        fractions.setItems(Habits.Fractions.values());
        fractions.setItemLabelGenerator(
                one -> getTranslation("import.fractions." + one.name().toLowerCase(Locale.ROOT)));
        fractions.setValue(draft.habits().fractions());
        fractions.addValueChangeListener(change -> {
            draft.read(draft.habits().withFractions(change.getValue()));
            onChange.run();
        });
        getContent().addClassName("import__habits");
        getContent().add(convention, fractions);
    }
}
