package vn.chiso.comparison.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonGroup;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.comparison.SubjectChoice;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Chooses who is compared: within which unit, by a rule, a group of one's own, or one by one. */
final class SubjectDialog {

    private final CompareContext context;
    private final ComparisonRequest request;
    private final LocalDate day;
    private final Dialog dialog = new Dialog();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Select<SubjectChoice> how = new Select<>();
    private final SubjectPicker picker;
    private final OwnGroups groups;

    SubjectDialog(CompareContext context, Comparison comparison, SerializableConsumer<ComparisonRequest> open) {
        this.context = context;
        request = comparison.request();
        day = context.comparisons().day(request);
        picker = new SubjectPicker(context, day);
        groups = new OwnGroups(context, this::keys, this::offer);
        unit.setLabel(dialog.getTranslation("compare.pick.unit"));
        unit.setItems((one, typed) -> VietnameseText.matches(one.fullName() + " " + one.code(), typed), units());
        unit.setItemLabelGenerator(Unit::fullName);
        unit.setValue(request.unit());
        unit.addValueChangeListener(change -> offer());
        how.setLabel(dialog.getTranslation("compare.pick.how"));
        how.setItemLabelGenerator(this::name);
        how.addValueChangeListener(change -> showPicker());
        Div fields = new Div(unit, how, picker, groups);
        fields.addClassName("compare-dialog__fields");
        dialog.setHeaderTitle(dialog.getTranslation("compare.pick.subjects"));
        dialog.addClassName("compare-dialog");
        dialog.setWidth("min(36rem, 96vw)");
        dialog.add(fields);
        DialogFoot.add(dialog, dialog.getTranslation("compare.pick.show"), () -> show(open));
        picker.show(request.unit(), comparison.subjects());
        offer(request.subjects());
    }

    void open() {
        Dialogs.open(dialog);
    }

    private void show(SerializableConsumer<ComparisonRequest> open) {
        SubjectChoice choice = how.getValue();
        if (choice instanceof SubjectChoice.Picked) {
            choice = new SubjectChoice.Picked(keys());
        }
        if (choice == null || choice.word().isEmpty()) {
            Notices.problem(dialog.getTranslation("compare.pick.empty"));
            return;
        }
        dialog.close();
        open.accept(request.withUnit(chosenUnit()).withSubjects(choice));
    }

    private List<String> keys() {
        return picker.chosen().stream().map(Compared::key).toList();
    }

    private Unit chosenUnit() {
        return unit.getValue() == null ? request.unit() : unit.getValue();
    }

    /** Of communes there are too many to choose from; their page leads here too. */
    private List<Unit> units() {
        return Stream.concat(
                        Stream.of(request.unit()),
                        context.territory().allOn(day).stream()
                                .filter(one -> one.level() != UnitLevel.COMMUNE
                                        && one.id() != request.unit().id()))
                .toList();
    }

    private void offer() {
        picker.show(chosenUnit(), picker.chosen());
        offer(how.getValue());
    }

    private void offer(SubjectChoice before) {
        List<SubjectChoice> choices = choices(chosenUnit());
        how.setItems(choices);
        how.setValue(choices.stream()
                .filter(one -> one.equals(before)
                        || (one instanceof SubjectChoice.Picked && before instanceof SubjectChoice.Picked))
                .findFirst()
                .orElse(choices.getFirst()));
        showPicker();
    }

    private void showPicker() {
        boolean byHand = how.getValue() instanceof SubjectChoice.Picked;
        picker.setVisible(byHand);
        groups.show(byHand);
    }

    private List<SubjectChoice> choices(Unit within) {
        List<SubjectChoice> choices = new ArrayList<>();
        if (within.level() == UnitLevel.NATION) {
            choices.add(new SubjectChoice.Provinces());
        } else {
            choices.addAll(
                    List.of(new SubjectChoice.Inspected(), new SubjectChoice.Agencies(), new SubjectChoice.Tiers()));
        }
        choices.add(new SubjectChoice.Children());
        Arrays.stream(UnitLevel.values())
                .filter(level -> level.compareTo(within.level()) > 0 && level != UnitLevel.PROVINCE)
                .map(SubjectChoice.OfLevel::new)
                .forEach(choices::add);
        Arrays.stream(AgencyType.values())
                .filter(type -> type != AgencyType.DOAN_KIEM_TRA)
                .map(SubjectChoice.OfType::new)
                .forEach(choices::add);
        context.groups().list().stream()
                .map(group -> new SubjectChoice.OwnGroup(group.id()))
                .forEach(choices::add);
        choices.add(new SubjectChoice.Picked(List.of()));
        return choices;
    }

    private String name(SubjectChoice choice) {
        return switch (choice) {
            case SubjectChoice.OfType type ->
                dialog.getTranslation("compare.pick.type") + ": "
                        + dialog.getTranslation(type.type().key());
            case SubjectChoice.OfLevel level ->
                dialog.getTranslation("compare.pick.level") + ": "
                        + dialog.getTranslation(level.level().key());
            case SubjectChoice.OwnGroup group ->
                dialog.getTranslation("compare.subjects.group") + ": "
                        + context.groups()
                                .byId(group.id())
                                .map(ComparisonGroup::name)
                                .orElse("");
            case SubjectChoice other ->
                dialog.getTranslation(Objects.requireNonNull(other).key());
        };
    }
}
