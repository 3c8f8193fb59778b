package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.ui.ListLink;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.Subject;
import vn.chiso.observation.Years;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.territory.TerritoryService;

/** What units and agencies show, as cells of a frozen page: the words of the page, and every figure that they stand on. */
@Component
public class FrozenCells {

    private static final int MOST_PARTS = 20_000;

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final Catalogue catalogue;
    private final FigureService figures;

    FrozenCells(AgencyService agencies, TerritoryService territory, Catalogue catalogue, FigureService figures) {
        this.agencies = agencies;
        this.territory = territory;
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /**
     * Makes cells in a language. What was added up is taken apart again: one statement for each unit that it was added up
     * for.
     *
     * @param shown all that cells will be made of
     */
    public Maker maker(Collection<Shown> shown, Locale locale) {
        Map<Long, Set<Long>> added = new LinkedHashMap<>();
        shown.stream()
                .flatMap(FrozenCells::totals)
                .forEach(cell -> added.computeIfAbsent(cell.unitId(), unit -> new HashSet<>())
                        .add(cell.indicatorId()));
        Map<Long, List<Figure>> parts = new HashMap<>();
        added.forEach((unit, indicators) -> parts.put(
                unit,
                figures.ofAgenciesBelow(List.of(unit), indicators, Years.between(null, null), null, null, MOST_PARTS)));
        return new Maker(parts, locale);
    }

    private static Stream<RollupCell> totals(Shown shown) {
        return switch (shown) {
            case Shown.RolledUp rolledUp -> Stream.of(rolledUp.cell());
            case Shown.Across across -> across.units().values().stream().flatMap(FrozenCells::totals);
            case Shown.Carried carried -> carried.origins().stream().flatMap(one -> totals(one.shown()));
            default -> Stream.empty();
        };
    }

    private static Stream<Figure> singles(Shown shown) {
        return switch (shown) {
            case Shown.Across across -> across.units().values().stream().flatMap(FrozenCells::singles);
            case Shown.Carried carried -> carried.origins().stream().flatMap(one -> singles(one.shown()));
            default -> ShownWords.figures(shown).stream();
        };
    }

    /** Makes cells. */
    public final class Maker {

        private final Map<Long, List<Figure>> parts;
        private final Locale locale;
        private final ShownWords words;

        private Maker(Map<Long, List<Figure>> parts, Locale locale) {
            this.parts = parts;
            this.locale = locale;
            words = new ShownWords(agencies, territory, locale);
        }

        /**
         * A cell.
         *
         * @param tier the tier that was added up; null for all
         * @param timeKnown whether the table says of which time it is
         * @param said what the page adds about it, such as why it is kept apart
         */
        public FrozenCell of(
                Shown shown, Indicator indicator, @Nullable Tier tier, boolean timeKnown, Collection<String> said) {
            if (shown instanceof Shown.Nothing) {
                return FrozenCell.words(words.value(shown, indicator, true));
            }
            List<String> notes = new ArrayList<>();
            if (!(shown instanceof Shown.Single)) {
                notes.add(words.scope(shown));
            }
            if (!timeKnown || !isOfOneYear(shown)) {
                notes.add(words.year(shown));
            }
            notes.add(words.note(shown));
            notes.addAll(said);
            return new FrozenCell(
                    words.value(shown, indicator, true),
                    notes.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(" · ")),
                    singles(shown).map(this::source).toList(),
                    totals(shown).map(cell -> total(cell, indicator, tier)).toList());
        }

        /**
         * A cell that says what the page makes of figures: a distance, points, a sum.
         *
         * @param text not empty
         * @param shown what it is made of
         * @param said what it stands on that is no figure
         */
        public FrozenCell made(
                String text, String note, Collection<? extends Shown> shown, Collection<FrozenCell.Total> said) {
            return new FrozenCell(
                    text,
                    note,
                    shown.stream()
                            .flatMap(FrozenCells::singles)
                            .map(this::source)
                            .distinct()
                            .toList(),
                    Stream.concat(
                                    shown.stream()
                                            .flatMap(FrozenCells::totals)
                                            .map(cell -> total(cell, catalogue.indicator(cell.indicatorId()), null)),
                                    said.stream())
                            .toList());
        }

        private static boolean isOfOneYear(Shown shown) {
            Period period = shown.period();
            return period != null && !period.ofSeveralYears() && !period.ofPartOfYear();
        }

        private FrozenCell.Total total(RollupCell cell, Indicator indicator, @Nullable Tier tier) {
            boolean added = indicator.rollup() == RollupRule.COUNT_YES || CellNumbers.ratio(cell, indicator) != null;
            return new FrozenCell.Total(
                    cell.unitId(),
                    cell.indicatorId(),
                    !added || cell.withData() == 1,
                    cell.unapproved() == 0,
                    parts.getOrDefault(cell.unitId(), List.of()).stream()
                            .filter(one -> one.indicatorId() == cell.indicatorId()
                                    && one.itemId() == cell.itemId()
                                    && one.period().id() == cell.period().id()
                                    && one.review().isHandedIn()
                                    && (tier == null || agency(one).tier() == tier))
                            .map(this::source)
                            .toList());
        }

        private FrozenCell.Source source(Figure figure) {
            Indicator indicator = catalogue.indicator(figure.indicatorId());
            return FrozenCell.Source.of(
                    figure,
                    subject(figure.subject()) + " · " + indicator.shortName(locale) + " · "
                            + FigureText.period(figure.period(), locale),
                    FigureText.label(figure, indicator, locale),
                    address(figure, indicator));
        }

        private String subject(Subject subject) {
            return subject.agencyId() != null
                    ? agencies.byId(subject.agencyId()).name()
                    : subject.label().isEmpty()
                            ? territory.byId(subject.unitId()).fullName()
                            : subject.label();
        }

        private Agency agency(Figure figure) {
            return agencies.byId(Objects.requireNonNull(figure.subject().agencyId()));
        }

        private String address(Figure figure, Indicator indicator) {
            @Nullable Long agency = figure.subject().agencyId();
            Map<String, String> query = new LinkedHashMap<>();
            if (agency == null) {
                query.put("unit", territory.byId(figure.subject().unitId()).key());
            } else {
                query.put("agency", agencies.byId(agency).key());
            }
            query.put("year", String.valueOf(figure.period().year()));
            query.put("indicator", indicator.code());
            query.put("figure", String.valueOf(figure.observationId()));
            return ListLink.address("", query);
        }
    }
}
