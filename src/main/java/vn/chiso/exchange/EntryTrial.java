package vn.chiso.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryPreview;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureEntry.Place;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.ObservationService;

/** Finds what would become of figures that a program sends, by the rules of every other way to enter them. */
@Component
class EntryTrial {

    private static final int MOST_DIGITS = 30;

    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final FigureExtract extract;
    private final ObservationService observations;

    EntryTrial(AgencyService agencies, Catalogue catalogue, FigureExtract extract, ObservationService observations) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.extract = extract;
        this.observations = observations;
    }

    /** An entry whose names are all known. */
    private record Named(GivenEntry given, Place.Empty place, Answer answer) {}

    /** What comes of each, in their order; nothing is written. */
    @Transactional(readOnly = true)
    List<EntryOutcome> of(List<GivenEntry> given) {
        Map<Integer, EntryOutcome> outcomes = new HashMap<>();
        Map<Integer, Named> named = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            try {
                named.put(i, named(given.get(i)));
            } catch (ApiRefused why) {
                outcomes.put(i, EntryOutcome.refused(why));
            }
        }
        Map<Place.Empty, Figure> held =
                extract.in(named.values().stream().map(Named::place).toList());
        List<Integer> tried = new ArrayList<>();
        List<FigureEntry> entries = new ArrayList<>();
        Set<Place> places = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Named one = named.get(i);
            if (one != null && places.add(one.place())) {
                tried.add(i);
                entries.add(entry(one, held.get(one.place())));
            } else if (one != null) {
                outcomes.put(i, EntryOutcome.refused(new ApiRefused("api.entry.twice")));
            }
        }
        List<EntryPreview> previews = entries.isEmpty() ? List.of() : observations.preview(entries);
        for (int n = 0; n < tried.size(); n++) {
            Named one = Objects.requireNonNull(named.get(tried.get(n)));
            outcomes.put(tried.get(n), outcome(one.given(), entries.get(n), previews.get(n)));
        }
        return outcomes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whoever did not see what is there now may not write over it; saying the same again changes nothing. */
    private static EntryOutcome outcome(GivenEntry given, FigureEntry entry, EntryPreview preview) {
        Integer seen = entry.place() instanceof Place.Held ? (Integer) entry.version() : null;
        return switch (preview) {
            case EntryPreview.New(var odd) ->
                given.version() == null || given.version() == 0
                        ? new EntryOutcome(EntryOutcome.Kind.NEW, entry, null, odd, null)
                        : EntryOutcome.refused(new EditRefused("edit.refused.gone"));
            case EntryPreview.Changed(var odd) ->
                Objects.equals(given.version(), seen)
                        ? new EntryOutcome(EntryOutcome.Kind.CHANGED, entry, seen, odd, null)
                        : EntryOutcome.refused(new EditRefused(EditRefused.OVERTAKEN), seen);
            case EntryPreview.Unchanged same ->
                new EntryOutcome(EntryOutcome.Kind.UNCHANGED, entry, seen, List.of(), null);
            case EntryPreview.Refused(EditRefused why) -> EntryOutcome.refused(why);
        };
    }

    private Named named(GivenEntry given) {
        long agency = agencies.byKey(given.agency())
                .orElseThrow(() -> new ApiRefused("api.entry.unknown", "agency", given.agency(), "agencies.csv"))
                .id();
        Indicator indicator = catalogue
                .indicator(given.indicator())
                .orElseThrow(
                        () -> new ApiRefused("api.entry.unknown", "indicator", given.indicator(), "indicators.csv"));
        long item = given.item().isEmpty()
                ? DimensionItem.WHOLE
                : catalogue
                        .item(indicator, VietnameseText.nfc(given.item()))
                        .orElseThrow(
                                () -> new ApiRefused("api.entry.unknown", "item", given.item(), "observations.csv"))
                        .id();
        return new Named(
                given,
                new Place.Empty(agency, indicator.id(), item, given.period()),
                answer(given.answer(), indicator));
    }

    private static FigureEntry entry(Named one, @Nullable Figure held) {
        String reason = one.given().reason();
        return held == null
                ? FigureEntry.into(one.place(), one.answer(), reason)
                : FigureEntry.over(held, one.answer(), reason);
    }

    private static Answer answer(JsonNode given, Indicator indicator) {
        if (given.isObject()) {
            return new Answer.Parts(number(given.get("numerator")), number(given.get("denominator")));
        }
        if (given.isBoolean()) {
            return new Answer.YesNo(given.booleanValue());
        }
        AnswerReader.Outcome outcome = given.isNumber()
                ? AnswerReader.read(number(given).toPlainString(), indicator, NumberConvention.ENGLISH)
                : AnswerReader.read(given.stringValue(), indicator);
        return switch (outcome) {
            case AnswerReader.Outcome.Read(Answer answer) -> answer;
            case AnswerReader.Outcome.Ambiguous both -> throw new ApiRefused("api.entry.ambiguous", text(given));
            case AnswerReader.Outcome.Unreadable(String key) -> throw new ApiRefused(key, text(given));
        };
    }

    private static String text(JsonNode given) {
        return given.isString() ? given.stringValue() : number(given).toPlainString();
    }

    /** 1e999999 is short to send and long to write. */
    private static BigDecimal number(JsonNode given) {
        BigDecimal number = given.decimalValue();
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new ApiRefused("api.entry.number");
        }
        return number;
    }
}
