package vn.chiso.software.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SectionName;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.software.InventoryItem;
import vn.chiso.software.InventoryState;
import vn.chiso.software.Licence;
import vn.chiso.territory.Unit;

/** What is said of the inventory in words; all figures are read at once. */
final class InventoryWords {

    private final SoftwareContext context;
    private final Locale locale;
    private final @Nullable LocalDate on;
    private final Map<String, Figure> figures;

    /** @param on the day on which licences are judged; null for that of each report */
    InventoryWords(SoftwareContext context, List<InventoryItem> items, @Nullable LocalDate on, Locale locale) {
        this.context = context;
        this.locale = locale;
        this.on = on;
        figures = context.figures()
                .byFacts(items.stream()
                        .flatMap(one -> one.figures().stream())
                        .distinct()
                        .toList());
    }

    /** The agency, or the tiers of the unit, with the province. */
    String where(InventoryItem one) {
        Unit province = context.inventory().province(one);
        @Nullable Long agency = one.agencyId();
        if (agency != null) {
            return context.agencies().byId(agency).name() + ", " + province.shortName();
        }
        @Nullable Long unit = one.unitId();
        String place = unit == null || unit == province.id()
                ? province.shortName()
                : context.territory().byId(unit).shortName() + ", " + province.shortName();
        return one.tiers().isEmpty()
                ? place
                : one.tiers().stream()
                                .map(tier -> Texts.get(tier.key(), locale))
                                .collect(Collectors.joining(", ")) + ", " + place;
    }

    /** How it stands. */
    String state(InventoryItem one) {
        return one.state() == InventoryState.LICENCE
                ? Texts.get(status(one).key(), locale, String.valueOf(day(one).getYear()))
                : Texts.get(one.state().key(), locale);
    }

    /** On which day a licence was judged; empty for all else. */
    String judged(InventoryItem one) {
        return one.state() == InventoryState.LICENCE
                ? Texts.get("inventory.judged", locale, DateText.format(day(one)))
                : "";
    }

    /** How its licence stands on the day. */
    Licence.Status status(InventoryItem one) {
        return licence(one).on(day(one));
    }

    private Licence licence(InventoryItem one) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        known(one).forEach(figure -> {
            BigDecimal number = number(figure);
            if (number != null) {
                numbers.put(context.catalogue().indicator(figure.indicatorId()).code(), number);
            }
        });
        return Licence.of(numbers, reportDay(one));
    }

    /** A year is kept as it is written. */
    private static @Nullable BigDecimal number(Figure figure) {
        String text = figure.text();
        return figure.value() == null && text != null && text.matches("\\d{4}") ? new BigDecimal(text) : figure.value();
    }

    /** The figures that say so, as far as the reader may know them. */
    List<Figure> known(InventoryItem one) {
        return one.figures().stream()
                .map(figures::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    String text(Figure figure) {
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        String item = figure.itemId() == DimensionItem.WHOLE
                ? ""
                : " · " + context.catalogue().item(figure.itemId()).shortName(locale);
        return indicator.shortName(locale) + item + ": " + FigureText.label(figure, indicator, locale);
    }

    String place(InventoryItem one) {
        return DocumentNames.of(context.documents().byId(one.documentId()), locale) + ", "
                + SectionName.of(one.section(), locale);
    }

    private LocalDate day(InventoryItem one) {
        return on == null ? reportDay(one) : on;
    }

    /** The day of the report; the last day that it is about where it has none. */
    private LocalDate reportDay(InventoryItem one) {
        SourceDocument report = context.documents().byId(one.documentId());
        return report.issueDate() != null
                ? report.issueDate()
                : Objects.requireNonNullElse(report.periodEnd(), LocalDate.EPOCH);
    }
}
