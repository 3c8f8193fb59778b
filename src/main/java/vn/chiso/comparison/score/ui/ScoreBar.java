package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.territory.Unit;

/** Which edition is shown of whom, when, and whose points. Each choice makes another address. */
final class ScoreBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_BACK = 12;

    private final transient ScoreContext context;
    private final SerializableConsumer<ScoreChoice> open;
    private final Select<ScoreEdition> edition = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final Select<ScoredSubjects> subjects = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private transient @Nullable ScoreChoice shown;

    ScoreBar(ScoreContext context, SerializableConsumer<ScoreChoice> open) {
        this.context = context;
        this.open = open;
        unit.addClassNames("filter-field", "register__unit");
        List.of(edition, year, subjects, stage).forEach(field -> field.addClassName("filter-field"));
        List.of(edition, subjects).forEach(field -> field.addClassName("score-bar__wide"));
        edition.addValueChangeListener(
                change -> chosen(change.isFromClient(), change.getValue(), ScoreChoice::withEdition));
        unit.addValueChangeListener(change -> chosen(change.isFromClient(), change.getValue(), ScoreChoice::withUnit));
        year.addValueChangeListener(change -> chosen(change.isFromClient(), change.getValue(), ScoreChoice::withYear));
        subjects.addValueChangeListener(
                change -> chosen(change.isFromClient(), change.getValue(), ScoreChoice::withSubjects));
        stage.addValueChangeListener(
                change -> chosen(change.isFromClient(), change.getValue(), ScoreChoice::withStage));
        getContent().addClassName("filter-bar");
        getContent().add(edition, unit, year, subjects, stage);
    }

    /** @param withStage whether it matters whose points are shown */
    void show(ScoreChoice choice, boolean withStage) {
        shown = choice;
        fill(
                edition,
                "score.edition",
                choice.index().editions(),
                one -> one.said().label(),
                choice.edition());
        unit.setAriaLabel(getTranslation("score.unit"));
        unit.setItems(
                (one, typed) -> VietnameseText.matches(one.fullName(), typed),
                context.units(choice.unit(), choice.year()));
        unit.setItemLabelGenerator(Unit::fullName);
        unit.setValue(choice.unit());
        fill(year, "score.year", years(choice.year()), String::valueOf, choice.year());
        fill(
                subjects,
                "score.subjects",
                List.of(ScoredSubjects.values()),
                one -> getTranslation(one.key()),
                choice.subjects());
        fill(stage, "score.stage", List.of(Stage.values()), one -> getTranslation(one.key()), choice.stage());
        edition.setVisible(choice.index().editions().size() > 1);
        stage.setVisible(withStage);
    }

    private List<Integer> years(int chosen) {
        int now = context.thisYear();
        List<Integer> years = new ArrayList<>(
                IntStream.iterate(now, one -> one - 1).limit(YEARS_BACK).boxed().toList());
        if (!years.contains(chosen)) {
            years.add(chosen);
            years.sort(Comparator.reverseOrder());
        }
        return years;
    }

    private <T> void fill(
            Select<T> select, String label, List<T> items, SerializableFunction<T, String> name, T value) {
        select.setAriaLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? "" : name.apply(one));
        select.setValue(value);
    }

    /** What changes. */
    @FunctionalInterface
    private interface Change<T> {
        ScoreChoice of(ScoreChoice choice, T value);
    }

    private <T> void chosen(boolean byReader, @Nullable T value, Change<T> change) {
        if (byReader && value != null && shown != null) {
            open.accept(change.of(shown, value));
        }
    }
}
