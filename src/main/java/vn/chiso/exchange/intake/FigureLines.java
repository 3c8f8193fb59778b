package vn.chiso.exchange.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentService;
import vn.chiso.exchange.intake.FigureSheet.Field;
import vn.chiso.exchange.intake.Offer.Aim;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.NewPeriod;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Writes figures, and cells that nobody has answered, as lines of the sheet on which they come back. */
@Component
class FigureLines {

    private static final Locale LANGUAGE = Texts.VIETNAMESE;

    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final DocumentService documents;

    FigureLines(Catalogue catalogue, AgencyService agencies, TerritoryService territory, DocumentService documents) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.territory = territory;
        this.documents = documents;
    }

    /** The columns, heads in the reader's language. */
    static List<Column> columns(Locale locale) {
        return FigureSheet.fields().stream()
                .map(field -> field.isHidden()
                        ? Column.hidden(String.valueOf(field.machineHead()))
                        : new Column(Texts.get(field.key(), locale), field.kind()))
                .toList();
    }

    /** A figure with everything that is held of it. */
    List<Cell> of(Figure figure) {
        Indicator indicator = catalogue.indicator(figure.indicatorId());
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        Long agency = figure.subject().agencyId();
        if (agency != null) {
            put(cells, agencies.byId(agency));
        } else {
            cells.put(Field.AGENCY_KEY, Cell.text(FigureSheetReader.FIGURE + figure.observationId()));
            cells.put(Field.AGENCY, Cell.text(figure.subject().label()));
            cells.put(
                    Field.UNIT,
                    Cell.text(territory.byId(figure.subject().unitId()).fullName()));
        }
        put(cells, indicator, catalogue.item(figure.itemId()), NewPeriod.of(figure.period()));
        cells.put(Field.VERSION, Cell.count(figure.version()));
        cells.put(Field.MEASURE, Cell.text(measure(indicator, figure.measure())));
        Line line = Line.of(figure, indicator);
        cells.put(Field.VALUE, offering(indicator, cell(line.value())));
        cells.put(Field.NUMERATOR, cell(line.numerator()));
        cells.put(Field.DENOMINATOR, cell(line.denominator()));
        cells.put(Field.QUALIFIER, Cell.text(line.qualifier()));
        cells.put(Field.STATE, Cell.text(word("state", figure.state())));
        cells.put(Field.REVIEW, Cell.text(word("review", figure.review())));
        cells.put(Field.SOURCE, Cell.text(source(figure)));
        return row(cells);
    }

    /** A cell that nobody has answered. */
    List<Cell> of(Target target) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        put(cells, target.agency());
        put(cells, target.indicator(), target.item(), target.period());
        cells.put(Field.MEASURE, Cell.text(measure(target.indicator(), "")));
        cells.put(Field.VALUE, offering(target.indicator(), Cell.EMPTY));
        return row(cells);
    }

    /** What a file says in one place, so that it can be mended and come back. */
    List<Cell> of(Judged judged) {
        Offer offer = judged.offer();
        Line line = offer.line();
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        cells.put(Field.MEASURE, Cell.text(offer.measure()));
        switch (offer.aim()) {
            case Aim.Cell(Target target) -> {
                put(cells, target.agency());
                put(cells, target.indicator(), target.item(), target.period());
                cells.put(Field.MEASURE, Cell.text(measure(target.indicator(), offer.measure())));
            }
            case Aim.Known(long id) -> {
                cells.put(Field.AGENCY_KEY, Cell.text(FigureSheetReader.FIGURE + id));
                cells.put(
                        Field.AGENCY,
                        Cell.text(
                                judged.now() == null
                                        ? ""
                                        : judged.now().subject().label()));
            }
            case Aim.Nowhere(String key, String shown, Offer.Words words) -> put(cells, words);
        }
        if (offer.seen() != null) {
            cells.put(Field.VERSION, Cell.count(offer.seen()));
        }
        cells.put(Field.VALUE, asWritten(line.value()));
        cells.put(Field.NUMERATOR, asWritten(line.numerator()));
        cells.put(Field.DENOMINATOR, asWritten(line.denominator()));
        cells.put(Field.QUALIFIER, Cell.text(line.qualifier()));
        cells.put(Field.REASON, Cell.text(offer.reason()));
        return row(cells);
    }

    private static void put(Map<Field, Cell> cells, Offer.Words words) {
        cells.put(Field.AGENCY, Cell.text(words.agency()));
        cells.put(Field.UNIT, Cell.text(words.unit()));
        cells.put(Field.INDICATOR, Cell.text(words.indicator()));
        cells.put(Field.ITEM, Cell.text(words.item()));
        cells.put(Field.PERIOD, Cell.text(words.period()));
    }

    /** A percentage and a day in words: as numbers they would be read otherwise. */
    private static Cell asWritten(@Nullable Said said) {
        return said instanceof Said.Decimal(BigDecimal value, boolean percent) && !percent
                ? new Cell.Plain(value)
                : Cell.text(said == null ? null : said.words());
    }

    private void put(Map<Field, Cell> cells, Agency agency) {
        Unit unit = territory.byId(agency.unitId());
        cells.put(Field.AGENCY_KEY, Cell.text(agency.key()));
        cells.put(Field.AGENCY, Cell.text(agency.name()));
        cells.put(Field.UNIT, Cell.text(unit.fullName()));
    }

    private void put(Map<Field, Cell> cells, Indicator indicator, DimensionItem item, NewPeriod period) {
        cells.put(Field.INDICATOR_CODE, Cell.text(indicator.code()));
        cells.put(Field.INDICATOR, Cell.text(indicator.name(LANGUAGE)));
        cells.put(Field.GROUP, Cell.text(catalogue.group(indicator.groupId()).name(LANGUAGE)));
        cells.put(Field.ITEM_LABEL, Cell.text(item.label()));
        cells.put(Field.ITEM, Cell.text(item.label()));
        cells.put(Field.PERIOD_KEY, Cell.text(FigureSheetReader.key(period)));
        cells.put(Field.PERIOD, Cell.text(FigureText.period(period, LANGUAGE)));
    }

    private static String measure(Indicator indicator, String stated) {
        return stated.isEmpty() ? String.valueOf(indicator.unit() == null ? "" : indicator.unit()) : stated;
    }

    static Cell cell(@Nullable Said said) {
        return switch (said) {
            case Said.Text(String text) -> Cell.text(text);
            case Said.Decimal(var value, boolean percent) -> new Cell.Plain(value);
            case null, default -> Cell.EMPTY;
        };
    }

    /** With the answers that the indicator has, where they are few. */
    private static Cell offering(Indicator indicator, Cell cell) {
        return switch (indicator.kind()) {
            case YES_NO ->
                new Cell.Choice(cell, List.of(FigureText.yesNo(true, LANGUAGE), FigureText.yesNo(false, LANGUAGE)));
            case LEVEL -> new Cell.Choice(cell, indicator.levels());
            default -> cell;
        };
    }

    private String source(Figure figure) {
        if (figure.documentId() == null) {
            return String.valueOf(figure.section() == null ? "" : figure.section());
        }
        String document = documents.byId(figure.documentId()).title();
        return figure.section() == null ? document : document + " · " + figure.section();
    }

    private static String word(String of, Enum<?> one) {
        return Texts.get(of + "." + one.name().toLowerCase(Locale.ROOT), LANGUAGE);
    }

    static List<Cell> row(Map<Field, Cell> cells) {
        List<Cell> row = new ArrayList<>();
        FigureSheet.fields().forEach(field -> row.add(cells.getOrDefault(field, Cell.EMPTY)));
        return row;
    }
}
