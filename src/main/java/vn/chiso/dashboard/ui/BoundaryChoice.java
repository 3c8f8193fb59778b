package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** On whose boundaries figures are shown: as they were reported, or as from each reform on that touched the unit. */
public final class BoundaryChoice extends Select<BoundaryChoice.Day> {

    private static final long serialVersionUID = 1L;

    /** More reforms than these nobody reads in a list; any other day is written into the address. */
    private static final int MOST_REFORMS = 8;

    /**
     * A day to choose.
     *
     * @param day null for figures as they were reported
     */
    public record Day(@Nullable LocalDate day) implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        static final Day AS_REPORTED = new Day(null);
    }

    private final transient TerritoryService territory;

    /** @param chosen is told what the reader chose; null for figures as they were reported */
    public BoundaryChoice(TerritoryService territory, SerializableConsumer<@Nullable LocalDate> chosen) {
        this.territory = territory;
        addClassNames("filter-field", "filter-field--boundaries");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue().day());
            }
        });
    }

    /** Offers the reforms of a unit; hidden where there are none. */
    public void show(Unit unit, @Nullable LocalDate chosen) {
        SortedSet<LocalDate> reforms = territory.reforms(unit.id());
        List<Day> days = new ArrayList<>(List.of(Day.AS_REPORTED));
        reforms.reversed().stream().limit(MOST_REFORMS).map(Day::new).forEach(days::add);
        if (!reforms.isEmpty()) {
            days.add(new Day(reforms.first().minusDays(1)));
        }
        Day now = new Day(chosen);
        if (!days.contains(now)) {
            days.add(now);
        }
        setVisible(days.size() > 1);
        setItemLabelGenerator(one -> label(one, reforms));
        setItems(days);
        Span prefix = new Span(getTranslation("boundaries.filter"));
        prefix.getElement().setAttribute("aria-hidden", "true");
        setPrefixComponent(prefix);
        setAriaLabel(getTranslation("boundaries.filter"));
        setValue(now);
    }

    /** "Địa giới: Từ 01/07/2025"; empty where figures stand as they were reported. */
    public static String said(TerritoryService territory, Unit unit, @Nullable LocalDate chosen) {
        return chosen == null
                ? ""
                : I18NProvider.translate(
                        "boundaries.filter.said", label(new Day(chosen), territory.reforms(unit.id())));
    }

    private static String label(Day one, SortedSet<LocalDate> reforms) {
        if (one.day() == null) {
            return I18NProvider.translate("boundaries.filter.reported");
        }
        if (!reforms.isEmpty() && one.day().equals(reforms.first().minusDays(1))) {
            return I18NProvider.translate("boundaries.filter.before", DateText.format(reforms.first()));
        }
        return I18NProvider.translate(
                reforms.contains(one.day()) ? "boundaries.filter.from" : "boundaries.filter.on",
                DateText.format(Objects.requireNonNull(one.day())));
    }
}
