package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import vn.chiso.base.ui.FilterClear;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.base.ui.FilterText;
import vn.chiso.comparison.target.Target;
import vn.chiso.comparison.target.TargetFilter;
import vn.chiso.comparison.target.TargetLight;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.territory.Unit;

/** Which targets are listed. Each choice makes another address. */
final class TargetBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient TargetContext context;
    private final SerializableConsumer<TargetFilter> open;
    private final FilterText text = new FilterText(this::chosen);
    private final FilterSelect<TargetLight> light = new FilterSelect<>(this::chosen);
    private final FilterSelect<Unit> unit = new FilterSelect<>(this::chosen);
    private final FilterSelect<IndicatorGroup> topic = new FilterSelect<>(this::chosen);
    private final FilterSelect<Integer> year = new FilterSelect<>(this::chosen);
    private final FilterClear clear;

    TargetBar(TargetContext context, SerializableConsumer<TargetFilter> open) {
        this.context = context;
        this.open = open;
        clear = new FilterClear(() -> open.accept(TargetFilter.ALL));
        light.addClassName("holding__unit");
        unit.addClassName("holding__unit");
        topic.addClassName("holding__topic");
        getContent().addClassName("filter-bar");
        getContent().add(text, light, unit, topic, year, clear);
    }

    void show(TargetFilter filter) {
        List<Target> all = context.targets().all();
        String any = getTranslation("holdings.any");
        text.show(getTranslation("target.search"), filter.text());
        light.show(
                getTranslation("target.light"),
                any,
                List.of(TargetLight.values()),
                one -> getTranslation(one.key()),
                filter.light());
        List<Unit> units = all.stream()
                .map(one -> one.goal().subject().unitId())
                .distinct()
                .map(context.territory()::byId)
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::foldedName))
                .toList();
        unit.show(
                getTranslation("target.unit"),
                any,
                units,
                Unit::fullName,
                filter.unitId() == null ? null : context.territory().byId(filter.unitId()));
        List<IndicatorGroup> topics = context.catalogue().groups().stream()
                .filter(group -> all.stream().anyMatch(one -> isOf(one, group)))
                .toList();
        topic.show(
                getTranslation("findings.topic"),
                any,
                topics,
                group -> group.name(getLocale()),
                context.catalogue().group(filter.topic()).orElse(null));
        year.show(
                getTranslation("target.year"),
                any,
                all.stream()
                        .map(one -> one.goal().period().year())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                String::valueOf,
                filter.year());
        clear.show(!filter.equals(TargetFilter.ALL));
    }

    private boolean isOf(Target one, IndicatorGroup group) {
        return context.catalogue().indicator(one.goal().againstId()).groupId() == group.id();
    }

    private void chosen() {
        Unit chosen = unit.value();
        IndicatorGroup group = topic.value();
        open.accept(new TargetFilter(
                text.value(),
                chosen == null ? null : (Long) chosen.id(),
                group == null ? "" : group.code(),
                year.value(),
                light.value()));
    }
}
