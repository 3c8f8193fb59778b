package vn.chiso.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.Notices;
import vn.chiso.indicator.Indicator;
import vn.chiso.round.Form;
import vn.chiso.round.NewRound;
import vn.chiso.round.RoundRefused;
import vn.chiso.territory.Unit;

/** Which form, whom, which period, by when; says how many agencies it will ask before it is opened. */
final class OpenRoundDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 30;

    private final transient RoundContext context;
    private final Select<Form> form = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final PeriodFields period;
    private final DatePicker due;
    private final Paragraph asked = new Paragraph();

    OpenRoundDialog(RoundContext context) {
        this.context = context;
        setHeaderTitle(getTranslation("round.open"));
        setWidth("min(480px, 94vw)");
        form.setLabel(getTranslation("round.form"));
        List<Form> forms = context.forms().all();
        form.setItems(forms);
        if (forms.size() == 1) {
            form.setValue(forms.getFirst());
        }
        form.setItemLabelGenerator(one -> one.name(getLocale()));
        unit.setLabel(getTranslation("round.unit"));
        unit.setItemLabelGenerator(Unit::fullName);
        period = new PeriodFields(context.today(), this::periodChosen);
        due = DayPicker.of(getTranslation("round.deadline"), getLocale());
        due.setValue(context.today().plusDays(USUAL_DAYS));
        asked.addClassName("muted");
        asked.getElement().setAttribute("role", "status");
        form.addValueChangeListener(change -> count());
        unit.addValueChangeListener(change -> count());
        offerUnits();
        Div fields = new Div(form, period, unit, due, asked);
        fields.addClassName("dialog-fields");
        add(fields);
        Button cancel = new Button(getTranslation("shell.cancel"), click -> close());
        Button open = new Button(getTranslation("round.open"), click -> save());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, open);
    }

    private void periodChosen() {
        offerUnits();
        count();
    }

    /** The provinces of the period: a round asks the agencies that existed then. */
    private void offerUnits() {
        period.value().ifPresent(chosen -> {
            Unit before = unit.getValue();
            List<Unit> provinces =
                    context.territory().childrenOn(context.territory().nation().id(), chosen.end());
            unit.setItems(provinces);
            if (before != null && provinces.contains(before)) {
                unit.setValue(before);
            }
        });
    }

    private void count() {
        if (isComplete()) {
            int agencies = context.rounds().asked(round()).size();
            asked.setText(getTranslation("round.asked", agencies) + leftOut());
        }
    }

    /** The indicators of the form that the round does not ask; empty for none. */
    private String leftOut() {
        List<Indicator> retired = Objects.requireNonNull(form.getValue())
                .retiredOn(period.value().orElseThrow().start());
        return retired.isEmpty()
                ? ""
                : " "
                        + getTranslation(
                                "round.asked.retired",
                                retired.size(),
                                retired.stream()
                                        .map(one -> one.shortName(getLocale()))
                                        .collect(Collectors.joining("; ")));
    }

    private boolean isComplete() {
        return form.getValue() != null
                && unit.getValue() != null
                && period.value().isPresent()
                && due.getValue() != null;
    }

    private NewRound round() {
        return new NewRound(
                Objects.requireNonNull(form.getValue()).id(),
                Objects.requireNonNull(unit.getValue()).id(),
                period.value().orElseThrow(),
                Objects.requireNonNull(due.getValue()));
    }

    private void save() {
        if (!isComplete()) {
            asked.setText(getTranslation("round.refused.incomplete"));
            return;
        }
        try {
            long id = context.rounds().open(round());
            close();
            Notices.done(getTranslation("round.opened"));
            UI.getCurrent().navigate(RoundView.class, id);
        } catch (RoundRefused refused) {
            asked.setText(refused.in(getLocale()));
        }
    }
}
