package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.comparison.Compared;
import vn.chiso.territory.Unit;

/** Agencies and units chosen one by one, found with or without marks. */
final class SubjectPicker extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;
    private final transient LocalDate day;
    private final MultiSelectComboBox<Compared> box = new MultiSelectComboBox<>();

    SubjectPicker(CompareContext context, LocalDate day) {
        this.context = context;
        this.day = day;
        box.setLabel(getTranslation("compare.subjects.picked"));
        box.setPlaceholder(getTranslation("compare.pick.search"));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setSelectedItemsOnTop(true);
        box.setWidthFull();
        box.setItemLabelGenerator(this::name);
        getContent().add(box);
    }

    /** @param chosen stays chosen, wherever it is */
    void show(Unit within, Collection<Compared> chosen) {
        Map<String, Compared> all = new LinkedHashMap<>();
        chosen.stream().filter(one -> one.tier() == null).forEach(one -> all.put(one.key(), one));
        Set<Long> below = context.territory().withAllBelow(within.id());
        context.territory().childrenOn(within.id(), day).forEach(unit -> put(all, Compared.of(unit)));
        context.agencies().all().stream()
                .filter(agency -> below.contains(agency.unitId()) && agency.inForceOn(day))
                .sorted(AgencyService.OFFICIAL_ORDER)
                .forEach(agency -> put(all, of(agency)));
        List<Compared> before = all.values().stream().filter(chosen::contains).toList();
        box.setItems((one, typed) -> VietnameseText.matches(name(one), typed), new ArrayList<>(all.values()));
        box.setValue(before);
    }

    Set<Compared> chosen() {
        return box.getValue();
    }

    private static void put(Map<String, Compared> all, Compared one) {
        all.putIfAbsent(one.key(), one);
    }

    private Compared of(Agency agency) {
        return Compared.of(agency, context.territory().byId(agency.unitId()));
    }

    private String name(Compared one) {
        Agency agency = one.agency();
        return agency == null
                ? one.unit().fullName()
                : agency.name() + " · " + one.unit().shortName();
    }
}
