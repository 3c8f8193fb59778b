package vn.chiso.exchange.layout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.intake.AgencyNames;
import vn.chiso.exchange.intake.IndicatorNames;
import vn.chiso.exchange.intake.Match;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Offer.Aim;
import vn.chiso.exchange.intake.Target;
import vn.chiso.exchange.layout.NameQuestion.Kind;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.PeriodReader;

/**
 * Finds the cell that the words of a table mean. Where they do not tell, what somebody said of a name decides; every such
 * name is kept as a question.
 */
final class AimReader {

    private static final int MOST_LIKELY = 10;

    private record Asked(Kind kind, String name, String indicator) {}

    private final Map<String, String> meant;
    private final AgencyNames agencies;
    private final IndicatorNames indicators;
    private final LocalDate today;
    private final Map<Asked, NameQuestion> questions = new LinkedHashMap<>();

    /** @param meant what names stand for, a key or code by the name's search key */
    AimReader(Map<String, String> meant, AgencyNames agencies, IndicatorNames indicators, LocalDate today) {
        this.meant = meant;
        this.agencies = agencies;
        this.indicators = indicators;
        this.today = today;
    }

    /** What somebody has to say, or said already; in the order of the table. */
    List<NameQuestion> questions() {
        return List.copyOf(questions.values());
    }

    /** @param heading of the group that the figure stands below; empty for none */
    Aim aim(Offer.Words names, String heading) {
        Optional<NewPeriod> period = PeriodReader.read(names.period());
        if (period.isEmpty()) {
            return names.period().isEmpty()
                    ? new Aim.Nowhere("intake.unknown.no_period", "", names)
                    : new Aim.Nowhere("intake.unknown.period", names.period(), names);
        }
        if (names.indicator().isEmpty()) {
            return new Aim.Nowhere("intake.unknown.no_indicator", "", names);
        }
        Indicator indicator = indicator(names.indicator());
        if (indicator == null) {
            return new Aim.Nowhere("intake.unknown.indicator", names.indicator(), names);
        }
        DimensionItem item = item(indicator, names.item(), heading);
        if (item == null) {
            return new Aim.Nowhere("intake.unknown.item", names.item(), names);
        }
        // a table of one agency may name units where others name agencies
        String name = names.agency().isBlank() ? names.unit() : names.agency();
        if (name.isEmpty()) {
            return new Aim.Nowhere("intake.unknown.no_agency", "", names);
        }
        LocalDate end = period.get().end();
        LocalDate day = end.isBefore(today) ? end : today;
        Match<Agency> found = agencies.find(name, names.unit(), day);
        List<Agency> several = found instanceof Match.Several<Agency>(List<Agency> all) ? all : List.of();
        if (!(found instanceof Match.One<Agency>)) {
            String said = said(
                    Kind.AGENCY,
                    name,
                    "",
                    () -> (several.isEmpty() ? agencies.like(name, names.unit(), MOST_LIKELY) : several)
                            .stream().map(Agency::key).toList());
            found = said.isEmpty() ? found : agencies.find(said, "", day);
        }
        return switch (found) {
            case Match.One<Agency>(Agency agency) -> new Aim.Cell(new Target(agency, indicator, item, period.get()));
            case Match.Several<Agency> many ->
                new Aim.Nowhere("intake.unknown.agency.several", AgencyNames.keys(several), names);
            case Match.None<Agency> none -> new Aim.Nowhere("intake.unknown.agency", name, names);
        };
    }

    private @Nullable Indicator indicator(String name) {
        Match<Indicator> found = indicators.find(name);
        if (!(found instanceof Match.One<Indicator>)) {
            String said = said(
                    Kind.INDICATOR,
                    name,
                    "",
                    () -> indicators.like(name, MOST_LIKELY).stream()
                            .map(Indicator::code)
                            .toList());
            found = said.isEmpty() ? found : indicators.find(said);
        }
        return found instanceof Match.One<Indicator>(Indicator one) ? one : null;
    }

    /** The item, under its heading where the label alone is not enough; null when there is no such item. */
    private @Nullable DimensionItem item(Indicator indicator, String label, String heading) {
        DimensionItem found = named(indicator, label, heading);
        if (found != null) {
            return found;
        }
        String said = said(Kind.ITEM, label, indicator.code(), List::of);
        return said.isEmpty() ? null : named(indicator, said, "");
    }

    private @Nullable DimensionItem named(Indicator indicator, String label, String heading) {
        if (indicators.item(indicator, label) instanceof Match.One<DimensionItem>(DimensionItem found)) {
            return found;
        }
        List<DimensionItem> ending = indicators.itemsEnding(indicator, label);
        List<DimensionItem> under = ending.stream()
                .filter(item ->
                        !heading.isEmpty() && VietnameseText.fold(item.label()).contains(VietnameseText.fold(heading)))
                .toList();
        List<DimensionItem> found = under.isEmpty() ? ending : under;
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** What somebody said that a name stands for; empty while nobody has. */
    private String said(Kind kind, String name, String indicator, Supplier<List<String>> candidates) {
        String told = meant.getOrDefault(VietnameseText.fold(name), "");
        questions.compute(
                new Asked(kind, name, indicator),
                (any, known) -> known == null
                        ? new NameQuestion(kind, name, candidates.get(), indicator, told, 1)
                        : known.andOneMore());
        return told;
    }
}
