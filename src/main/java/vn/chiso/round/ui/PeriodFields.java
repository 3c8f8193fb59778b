package vn.chiso.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;

/**
 * What the answers of a round are about: a year, a part of one, or a campaign with days of its own. It proposes the last
 * period of a kind that is over, and for the year the one that runs.
 */
final class PeriodFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<PeriodKind> KINDS =
            List.of(PeriodKind.YEAR, PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.ROUND);
    private static final int MONTHS = 12;

    private final transient LocalDate today;
    private final Select<PeriodKind> kind = new Select<>();
    private final IntegerField year = new IntegerField();
    private final Select<NewPeriod> part = new Select<>();
    private final IntegerField number = new IntegerField();
    private final DatePicker from;
    private final DatePicker to;

    /** @param onChange called after another period was chosen */
    PeriodFields(LocalDate today, SerializableRunnable onChange) {
        this.today = today;
        from = DayPicker.of(getTranslation("round.from"), getLocale());
        to = DayPicker.of(getTranslation("round.to"), getLocale());
        getContent().addClassName("dialog-fields");
        getContent().add(kind, year, part, number, from, to);
        kind.setLabel(getTranslation("round.period"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(
                one -> getTranslation("round.period." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(PeriodKind.YEAR);
        year.setLabel(getTranslation("round.year"));
        year.setValue(today.getYear());
        year.setStepButtonsVisible(true);
        part.setLabel(getTranslation("round.period.which"));
        part.setItemLabelGenerator(one -> FigureText.period(shown(one), getLocale()));
        number.setLabel(getTranslation("round.number"));
        number.setValue(1);
        number.setMin(1);
        number.setStepButtonsVisible(true);
        from.setValue(today.withDayOfMonth(1));
        to.setValue(today.withDayOfMonth(today.lengthOfMonth()));
        kind.addValueChangeListener(change -> {
            propose();
            onChange.run();
        });
        year.addValueChangeListener(change -> {
            offerParts();
            onChange.run();
        });
        part.addValueChangeListener(change -> onChange.run());
        number.addValueChangeListener(change -> onChange.run());
        from.addValueChangeListener(change -> onChange.run());
        to.addValueChangeListener(change -> onChange.run());
        arrange();
    }

    /** Empty while something is missing. */
    Optional<NewPeriod> value() {
        Integer chosenYear = year.getValue();
        return switch (Objects.requireNonNull(kind.getValue())) {
            case YEAR -> Optional.ofNullable(chosenYear).map(NewPeriod::year);
            case ROUND ->
                number.getValue() == null || number.getValue() < 1 || from.isEmpty() || to.isEmpty()
                        ? Optional.empty()
                        : Optional.of(NewPeriod.campaign(number.getValue(), from.getValue(), to.getValue()));
            default -> Optional.ofNullable(chosenYear == null ? null : part.getValue());
        };
    }

    /** The newest of the kind that is over. */
    private void propose() {
        int proposed = today.getYear();
        if (isPart()) {
            proposed = parts(proposed).stream().anyMatch(this::isOver) ? proposed : proposed - 1;
        }
        year.setValue(proposed);
        offerParts();
        arrange();
    }

    private void offerParts() {
        Integer chosen = year.getValue();
        if (chosen != null && isPart()) {
            List<NewPeriod> parts = parts(chosen);
            part.setItems(parts);
            part.setValue(parts.stream()
                    .filter(this::isOver)
                    .reduce((first, second) -> second)
                    .orElse(parts.getFirst()));
        }
    }

    private boolean isOver(NewPeriod period) {
        return period.end().isBefore(today);
    }

    private boolean isPart() {
        return kind.getValue() != PeriodKind.YEAR && kind.getValue() != PeriodKind.ROUND;
    }

    private List<NewPeriod> parts(int of) {
        return switch (Objects.requireNonNull(kind.getValue())) {
            case HALF_YEAR -> List.of(NewPeriod.half(of, 1), NewPeriod.half(of, 2));
            case QUARTER ->
                IntStream.rangeClosed(1, 4)
                        .mapToObj(one -> NewPeriod.quarter(of, one))
                        .toList();
            case MONTH ->
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(one -> NewPeriod.month(of, one))
                        .toList();
            default -> List.of();
        };
    }

    private void arrange() {
        boolean campaign = kind.getValue() == PeriodKind.ROUND;
        year.setVisible(!campaign);
        part.setVisible(isPart());
        number.setVisible(campaign);
        from.setVisible(campaign);
        to.setVisible(campaign);
    }

    private static Period shown(NewPeriod one) {
        return new Period(0, one.kind(), one.start(), one.end(), one.year(), one.label());
    }
}
