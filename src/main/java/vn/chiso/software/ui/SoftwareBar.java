package vn.chiso.software.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.FilterClear;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.base.ui.FilterText;
import vn.chiso.software.Category;
import vn.chiso.software.SoftwareFilter;
import vn.chiso.territory.Unit;

/** Which systems are listed. Each choice makes another address. */
final class SoftwareBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;
    private final SerializableConsumer<SoftwareFilter> open;
    private final FilterText text = new FilterText(this::chosen);
    private final FilterSelect<Category> category = new FilterSelect<>(this::chosen);
    private final FilterSelect<Unit> unit = new FilterSelect<>(this::chosen);
    private final FilterSelect<Tier> tier = new FilterSelect<>(this::chosen);
    private final DatePicker on = DayPicker.of("", getLocale());
    private final FilterClear clear;

    /** @param judge called with the day on which licences are judged; null for that of each report */
    SoftwareBar(
            SoftwareContext context,
            SerializableConsumer<SoftwareFilter> open,
            SerializableConsumer<@Nullable LocalDate> judge) {
        this.context = context;
        this.open = open;
        on.addClassName("filter-field");
        on.setClearButtonVisible(true);
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judge.accept(change.getValue());
            }
        });
        clear = new FilterClear(() -> open.accept(SoftwareFilter.ALL));
        category.addClassName("holding__topic");
        unit.addClassName("holding__unit");
        getContent().addClassName("filter-bar");
        getContent().add(text, category, unit, tier, on, clear);
    }

    void show(SoftwareFilter filter, SoftwareWay way, @Nullable LocalDate day) {
        category.setVisible(way.kinds().isEmpty());
        on.setVisible(way == SoftwareWay.ASSETS);
        on.setAriaLabel(getTranslation("inventory.on"));
        on.setPlaceholder(getTranslation("inventory.on"));
        on.setValue(day);
        String any = getTranslation("holdings.any");
        @Nullable Long chosen = filter.unitId();
        text.show(getTranslation("software.search"), filter.text());
        category.show(
                getTranslation("software.category"),
                any,
                List.of(Category.values()),
                one -> getTranslation(one.key()),
                filter.category());
        unit.show(
                getTranslation("software.province"),
                any,
                context.software().provinces(context.software().all()),
                Unit::shortName,
                chosen == null ? null : context.territory().byId(chosen));
        tier.show(
                getTranslation("software.tier"),
                any,
                List.of(Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE, Tier.SCHOOL, Tier.SECTOR),
                one -> getTranslation(one.key()),
                filter.tier());
        clear.show(!filter.equals(SoftwareFilter.ALL));
    }

    private void chosen() {
        Unit province = unit.value();
        open.accept(new SoftwareFilter(
                text.value(), category.value(), province == null ? null : (Long) province.id(), tier.value()));
    }
}
