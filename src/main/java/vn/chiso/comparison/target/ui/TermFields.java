package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.comparison.target.LegalBasis;
import vn.chiso.comparison.target.Start;
import vn.chiso.comparison.target.Target;
import vn.chiso.comparison.target.TargetTerms;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;
import vn.chiso.observation.NewPeriod;

/** What is aimed at by when, on which basis and from where; says under each field what is wrong with it. */
final class TermFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int HALVES = 2;
    private static final int QUARTERS = 4;

    private final transient TargetContext context;
    private final IntegerField year = new IntegerField();
    private final Select<NewPeriod> part = new Select<>();
    private final TextField value = new TextField();
    private final ComboBox<DirectiveDocument> directive = new ComboBox<>();
    private final TextField words = new TextField();
    private final TextField section = new TextField();
    private final TextField startValue = new TextField();
    private final DatePicker startOn;
    private final @Nullable TextArea reason;
    private transient @Nullable Indicator indicator;
    private transient List<NewPeriod> parts = List.of();

    /** @param existing the target that gets other terms; null for a new one */
    TermFields(TargetContext context, @Nullable Target existing) {
        this.context = context;
        startOn = DayPicker.of(getTranslation("target.start.on"), getLocale());
        reason = existing == null ? null : ReasonField.of(getTranslation("target.reason"));
        label();
        Div time = pair(year, part);
        Div place = pair(words, section);
        Div start = pair(startValue, startOn);
        getContent().addClassName("dialog-fields");
        getContent().add(time, value, directive, place, start);
        if (reason != null) {
            getContent().add(reason);
        }
        year.setValue(context.today().getYear());
        offerParts();
        if (existing != null) {
            fill(existing);
        }
    }

    /** The day by which it is aimed at; the last of this year while none is written. */
    LocalDate lastDay() {
        if (part.getValue() != null) {
            return part.getValue().end();
        }
        int of = year.getValue() == null ? context.today().getYear() : year.getValue();
        return LocalDate.of(of, 12, 31);
    }

    /** Tells when another time was chosen. */
    void onTime(SerializableRunnable changed) {
        part.addValueChangeListener(change -> changed.run());
    }

    /** Has the form ask for what cannot be left out, in the order of the fields. */
    void require(RequiredFields required) {
        required.require(year);
        required.require(value);
        required.watch(words);
        required.watch(startValue);
        required.watch(startOn);
        if (reason != null) {
            required.require(reason);
        }
        directive.addValueChangeListener(change -> words.setInvalid(false));
        startValue.addValueChangeListener(change -> startOn.setInvalid(false));
    }

    private static Div pair(Component... two) {
        Div pair = new Div(two);
        pair.addClassName("dialog-pair");
        return pair;
    }

    private void label() {
        year.setLabel(getTranslation("target.year"));
        year.setStepButtonsVisible(true);
        year.addValueChangeListener(change -> offerParts());
        part.setLabel(getTranslation("target.period"));
        part.setItemLabelGenerator(one -> FigureText.period(one, getLocale()));
        value.setLabel(getTranslation("target.value"));
        directive.setLabel(getTranslation("target.basis.register"));
        directive.setHelperText(getTranslation("target.basis.hint"));
        directive.setItems(
                (one, typed) -> VietnameseText.matches(name(one), typed),
                context.directives().all());
        directive.setItemLabelGenerator(TermFields::name);
        directive.setClearButtonVisible(true);
        words.setLabel(getTranslation("target.basis.words"));
        words.setPlaceholder(getTranslation("target.basis.example"));
        section.setLabel(getTranslation("target.basis.section"));
        startValue.setLabel(getTranslation("target.start.value"));
        startValue.setHelperText(getTranslation("target.start.hint"));
    }

    private static String name(DirectiveDocument one) {
        return (one.number() == null ? "" : one.number() + " · ") + one.subject();
    }

    private void offerParts() {
        Integer of = year.getValue();
        if (of == null) {
            return;
        }
        int before = part.getValue() == null ? 0 : Math.max(0, parts.indexOf(part.getValue()));
        parts = parts(of);
        part.setItems(parts);
        part.setValue(parts.get(before));
    }

    /** The year as a whole, its halves, its quarters. */
    private static List<NewPeriod> parts(int year) {
        List<NewPeriod> parts = new ArrayList<>(List.of(NewPeriod.year(year)));
        for (int half = 1; half <= HALVES; half++) {
            parts.add(NewPeriod.half(year, half));
        }
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            parts.add(NewPeriod.quarter(year, quarter));
        }
        return parts;
    }

    private void fill(Target target) {
        Goal goal = target.goal();
        year.setValue(goal.period().year());
        NewPeriod held = NewPeriod.of(goal.period());
        if (parts.contains(held)) {
            part.setValue(held);
        }
        Indicator own = context.catalogue().indicator(goal.indicatorId());
        ask(own);
        Locale locale = getLocale();
        value.setValue(
                goal.value() == null
                        ? context.words().value(goal, locale)
                        : FigureText.number(goal.value(), own, goal.measure(), locale));
        LegalBasis basis = target.basis();
        DirectiveDocument document = context.words().directive(basis);
        if (document != null) {
            directive.setValue(document);
        }
        words.setValue(basis.words());
        section.setValue(basis.section());
        Start start = target.start();
        if (start != null) {
            startValue.setValue(FigureText.number(start.value(), own, goal.measure(), locale));
            startOn.setValue(start.on());
        }
    }

    /** Says in which unit the values are meant. */
    void ask(Indicator asked) {
        indicator = asked;
        String unit = asked.unit() == null
                ? ""
                : FigureText.unitSuffix(asked, asked.unit(), getLocale()).strip();
        value.setHelperText(unit);
        startValue.setVisible(asked.kind().isNumber());
        startOn.setVisible(asked.kind().isNumber());
    }

    /** Empty where something is wrong, which is said then. */
    Optional<TargetTerms> read() {
        Answer aim = typed(value).flatMap(TypedAnswer::read).orElse(null);
        boolean dated = part.getValue() != null && year.getValue() != null;
        boolean based = directive.getValue() != null || !words.getValue().isBlank();
        words.setInvalid(!based);
        words.setErrorMessage(getTranslation("target.refused.no_basis"));
        boolean started = startValue.isVisible() && !startValue.getValue().isBlank();
        BigDecimal from =
                started ? typed(startValue).flatMap(TypedAnswer::number).orElse(null) : null;
        startOn.setInvalid(started && startOn.getValue() == null);
        startOn.setErrorMessage(getTranslation("target.start.no_day"));
        boolean wrong = started && (from == null || startOn.getValue() == null);
        if (aim == null || !dated || !based || wrong) {
            return Optional.empty();
        }
        DirectiveDocument chosen = directive.getValue();
        return Optional.of(new TargetTerms(
                part.getValue(),
                aim,
                new LegalBasis(chosen == null ? null : chosen.key(), words.getValue(), section.getValue()),
                from == null ? null : new Start(startOn.getValue(), from),
                reason == null ? "" : reason.getValue()));
    }

    private Optional<TypedAnswer> typed(TextField field) {
        return Optional.ofNullable(indicator).map(asked -> new TypedAnswer(field, asked));
    }
}
