package vn.chiso.exchange.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.exchange.book.BookRow;
import vn.chiso.exchange.intake.FigureSheet.Field;
import vn.chiso.exchange.intake.Offer.Aim;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.PeriodReader;

/**
 * Reads the sheet of figures: each line by its hidden keys, and by the words beside them where somebody wrote a line of
 * their own.
 */
public final class FigureSheetReader {

    /** Before the id of a figure that is no agency's. */
    static final String FIGURE = "#";

    private final String sheet;
    private final AgencyNames agencies;
    private final IndicatorNames indicators;
    private final LocalDate today;
    private final List<Offer> offers;
    private boolean figures;

    /** @param offers what was read, also of other sheets; added to */
    public FigureSheetReader(
            String sheet, AgencyNames agencies, IndicatorNames indicators, LocalDate today, List<Offer> offers) {
        this.sheet = sheet;
        this.agencies = agencies;
        this.indicators = indicators;
        this.today = today;
        this.offers = offers;
    }

    /**
     * The next row of the sheet: above the heads it is skipped, below them it is a line.
     *
     * @return whether the heads have been seen
     */
    public boolean take(BookRow row) {
        if (figures) {
            read(row);
        } else {
            figures = FigureSheet.isHead(row);
        }
        return figures;
    }

    /** Whether the sheet is one of figures. */
    public boolean isFigureSheet() {
        return figures;
    }

    /** A line that says nothing, and of which nothing was held, offers nothing. */
    private void read(BookRow row) {
        Line line = FigureSheet.line(row);
        String version = FigureSheet.text(row, Field.VERSION);
        if (line.isEmpty() && version.isEmpty()) {
            return;
        }
        String reason = FigureSheet.text(row, Field.REASON);
        offers.add(new Offer(
                offers.size() + 1,
                new FilePlace(sheet, row.number(), place(line).column()),
                aim(row),
                line,
                FigureSheet.text(row, Field.MEASURE),
                reason.isEmpty() ? null : reason,
                version.matches("\\d{1,9}") ? Integer.valueOf(version) : null,
                encoding(row)));
    }

    /** Where the eye looks for what the line says. */
    private static Field place(Line line) {
        boolean partsOnly = line.value() == null && line.hasParts();
        return !partsOnly ? Field.VALUE : line.numerator() == null ? Field.DENOMINATOR : Field.NUMERATOR;
    }

    private static Encoding encoding(BookRow row) {
        return row.cells().stream()
                .map(Said::encoding)
                .filter(one -> one != Encoding.UNICODE)
                .findFirst()
                .orElse(Encoding.UNICODE);
    }

    private Aim aim(BookRow row) {
        String key = FigureSheet.text(row, Field.AGENCY_KEY);
        if (key.startsWith(FIGURE)) {
            String id = key.substring(FIGURE.length());
            return id.matches("\\d{1,18}")
                    ? new Aim.Known(Long.parseLong(id))
                    : nowhere(row, "intake.unknown.key", key);
        }
        Optional<NewPeriod> period = period(row);
        if (period.isEmpty()) {
            return nowhere(row, "intake.unknown.period", FigureSheet.text(row, Field.PERIOD));
        }
        String code = either(row, Field.INDICATOR_CODE, Field.INDICATOR);
        if (!(indicators.find(code) instanceof Match.One<Indicator>(Indicator indicator))) {
            return nowhere(row, "intake.unknown.indicator", code);
        }
        String label = either(row, Field.ITEM_LABEL, Field.ITEM);
        if (!(indicators.item(indicator, label) instanceof Match.One<DimensionItem>(DimensionItem item))) {
            return nowhere(row, "intake.unknown.item", label);
        }
        String name = either(row, Field.AGENCY_KEY, Field.AGENCY);
        LocalDate day = period.get().end().isBefore(today) ? period.get().end() : today;
        return switch (agencies.find(name, FigureSheet.text(row, Field.UNIT), day)) {
            case Match.One<Agency>(Agency agency) -> new Aim.Cell(new Target(agency, indicator, item, period.get()));
            case Match.Several<Agency>(List<Agency> several) ->
                nowhere(row, "intake.unknown.agency.several", AgencyNames.keys(several));
            case Match.None<Agency> none -> nowhere(row, "intake.unknown.agency", name);
        };
    }

    private static Aim nowhere(BookRow row, String key, String shown) {
        return new Aim.Nowhere(
                key,
                shown,
                new Offer.Words(
                        FigureSheet.text(row, Field.AGENCY),
                        FigureSheet.text(row, Field.UNIT),
                        FigureSheet.text(row, Field.INDICATOR),
                        FigureSheet.text(row, Field.ITEM),
                        FigureSheet.text(row, Field.PERIOD)));
    }

    private static String either(BookRow row, Field hidden, Field visible) {
        String key = FigureSheet.text(row, hidden);
        return key.isEmpty() ? FigureSheet.text(row, visible) : key;
    }

    private static Optional<NewPeriod> period(BookRow row) {
        String key = FigureSheet.text(row, Field.PERIOD_KEY);
        return key.isEmpty() ? PeriodReader.read(FigureSheet.text(row, Field.PERIOD)) : Optional.ofNullable(ofKey(key));
    }

    /** {@code YEAR 2015-01-01 2015-12-31}, with a label behind where the period has one. */
    static String key(NewPeriod period) {
        return (period.kind() + " " + period.start() + " " + period.end() + " " + period.label()).strip();
    }

    private static @Nullable NewPeriod ofKey(String key) {
        String[] words = key.split(" ", 4);
        if (words.length < 3) {
            return null;
        }
        try {
            return new NewPeriod(
                    PeriodKind.valueOf(words[0]),
                    LocalDate.parse(words[1]),
                    LocalDate.parse(words[2]),
                    words.length == 4 ? words[3] : "");
        } catch (IllegalArgumentException | DateTimeParseException damaged) {
            return null;
        }
    }
}
