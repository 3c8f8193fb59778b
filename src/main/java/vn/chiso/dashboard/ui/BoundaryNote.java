package vn.chiso.dashboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.territory.Succession;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Which boundaries a page shows, and what became of the unit since. */
final class BoundaryNote {

    private final TerritoryService territory;
    private final Locale locale;

    BoundaryNote(TerritoryService territory, Locale locale) {
        this.territory = territory;
        this.locale = locale;
    }

    /** "Địa giới năm 2015 · mã 44 · từ 01/07/2025 thuộc tỉnh Quảng Trị". */
    String of(DashboardFilter filter, LocalDate day) {
        Unit unit = filter.unit();
        List<String> parts = new ArrayList<>();
        parts.add(boundaries(filter, day));
        if (unit.code() != null) {
            parts.add(Texts.get("dashboard.code", locale, unit.code()));
        }
        String became = became(unit);
        if (became != null) {
            parts.add(became);
        }
        return String.join(" · ", parts);
    }

    private String boundaries(DashboardFilter filter, LocalDate day) {
        LocalDate begun = filter.unit().validFrom();
        if (begun != null && day.isBefore(begun)) {
            return Texts.get(
                    "dashboard.boundaries.not_yet", locale, DateText.format(begun), String.valueOf(day.getYear()));
        }
        if (filter.boundaries() != null) {
            return Texts.get("dashboard.boundaries.carried", locale, DateText.format(day));
        }
        if (filter.on() != null) {
            return Texts.get("dashboard.boundaries.on", locale, DateText.format(day));
        }
        boolean newest =
                filter.year() == null && (filter.isNation() || filter.unit().validTo() != null);
        return newest
                ? Texts.get("dashboard.boundaries.before", locale, DateText.format(lastChange(filter.unit(), day)))
                : Texts.get("dashboard.boundaries", locale, String.valueOf(day.getYear()));
    }

    /** The first day on which the boundaries shown are no longer those in force. */
    private LocalDate lastChange(Unit unit, LocalDate day) {
        return unit.validTo() != null
                ? unit.validTo()
                : territory.childrenOn(unit.id(), day).stream()
                        .map(Unit::validTo)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(day);
    }

    private @Nullable String became(Unit unit) {
        for (Succession next : territory.successionsOf(unit.id())) {
            if (unit.validTo() != null && !next.effectiveOn().equals(unit.validTo())) {
                continue;
            }
            String day = DateText.format(next.effectiveOn());
            return next.successorId() == null
                    ? Texts.get("dashboard.abolished", locale, day)
                    : Texts.get(
                            "dashboard.became",
                            locale,
                            day,
                            territory.byId(next.successorId()).fullName());
        }
        return null;
    }
}
