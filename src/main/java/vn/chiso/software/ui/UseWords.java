package vn.chiso.software.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.software.SystemUse;
import vn.chiso.territory.Unit;

/** Where a system runs and since when, in words. */
record UseWords(SoftwareContext context, Locale locale) {

    /** The agencies that are named, or the unit and its tiers. */
    String where(SystemUse use) {
        @Nullable Long unit = use.unitId();
        if (unit == null) {
            return use.agencyIds().stream()
                    .map(id -> context.agencies().byId(id).name())
                    .collect(Collectors.joining(", "));
        }
        return use.tiers().isEmpty()
                ? Texts.get("software.where.unit", locale)
                : use.tiers().stream()
                        .map(tier -> Texts.get(tier.key(), locale))
                        .collect(Collectors.joining(", "));
    }

    /** The unit that the report is about. */
    String place(SystemUse use) {
        Unit province = context.software().province(use);
        @Nullable Long unit = use.unitId();
        return unit == null || unit == province.id()
                ? province.shortName()
                : context.territory().byId(unit).shortName() + ", " + province.shortName();
    }

    String status(SystemUse use) {
        return Texts.get(use.status().key(), locale);
    }

    /** "từ 01/12/2016", "từ 10/2015", "từ 2019"; empty where the report gives none. */
    String since(SystemUse use) {
        @Nullable String since = use.since();
        if (since == null) {
            return "";
        }
        String[] parts = since.split("-", -1);
        StringBuilder day = new StringBuilder(parts[0]);
        for (int at = 1; at < parts.length; at++) {
            day.insert(0, parts[at] + "/");
        }
        return Texts.get("software.since", locale, day.toString());
    }

    /** All of it in one line. */
    String line(SystemUse use) {
        String since = since(use);
        return place(use) + ": " + where(use) + " – " + status(use) + (since.isEmpty() ? "" : ", " + since);
    }
}
