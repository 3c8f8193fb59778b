package vn.chiso.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.FigureEntry.Place;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Whole;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Whom the numbers of a report can be about, and where the figure of each of them belongs. */
@Component
class WhomOffer {

    private static final List<Tier> TIERS = List.of(Tier.ALL, Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE, Tier.SCHOOL);

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final ObservationService observations;

    WhomOffer(AgencyService agencies, TerritoryService territory, ObservationService observations) {
        this.agencies = agencies;
        this.territory = territory;
        this.observations = observations;
    }

    /** The likeliest first: whom the sentence names, else whose report it is, else whom the section speaks of most; then
     * agencies, wholes, and others. */
    List<Whom> of(SourceDocument document, List<PlacedStatement> said, int part, String sentence) {
        Map<Long, Whom> agenciesById = new LinkedHashMap<>();
        agencies.ofUnits(territory.withAllBelow(document.unitId())).stream()
                .sorted(AgencyService.OFFICIAL_ORDER)
                .forEach(agency -> agenciesById.put(agency.id(), new Whom.OfAgency(agency)));
        Map<Long, Whom> known = new LinkedHashMap<>();
        said.stream()
                .map(PlacedStatement::subject)
                .filter(subject -> subject.agencyId() == null)
                .forEach(subject -> known.putIfAbsent(subject.id(), new Whom.OfKnown(subject.id(), subject.label())));
        List<Whom> all = new ArrayList<>();
        Whom likeliest = named(sentence, agenciesById.values())
                .orElseGet(() -> likeliest(document, said, part, agenciesById, known));
        Stream.of(
                        likeliest == null ? Stream.<Whom>empty() : Stream.of(likeliest),
                        agenciesById.values().stream(),
                        wholes(document),
                        known.values().stream())
                .flatMap(some -> some)
                .distinct()
                .forEach(all::add);
        return all;
    }

    private Stream<Whom> wholes(SourceDocument document) {
        Unit unit = territory.byId(document.unitId());
        return TIERS.stream().map(tier -> new Whom.OfWhole(unit, tier));
    }

    private static Optional<Whom> named(String sentence, Collection<Whom> agencies) {
        String folded = VietnameseText.fold(sentence);
        return agencies.stream()
                .map(Whom.OfAgency.class::cast)
                .filter(one -> folded.contains(VietnameseText.fold(one.agency().name())))
                .max(Comparator.comparingInt(one -> one.agency().name().length()))
                .map(Whom.class::cast);
    }

    private static @Nullable Whom likeliest(
            SourceDocument document,
            List<PlacedStatement> said,
            int part,
            Map<Long, Whom> agenciesById,
            Map<Long, Whom> known) {
        Long author = document.agencyId();
        if (author != null && agenciesById.containsKey(author)) {
            return agenciesById.get(author);
        }
        Map<Whom, Integer> counted = new LinkedHashMap<>();
        said.stream()
                .filter(one -> one.place() != null && one.place().part() == part)
                .map(PlacedStatement::subject)
                .forEach(subject -> {
                    Whom whom =
                            subject.agencyId() == null ? known.get(subject.id()) : agenciesById.get(subject.agencyId());
                    if (whom != null) {
                        counted.merge(whom, 1, Integer::sum);
                    }
                });
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Where the figure of somebody belongs; a whole that nobody has spoken of yet is added. */
    Place.Silent place(Whom whom, long indicatorId, NewPeriod period) {
        return switch (whom) {
            case Whom.OfAgency one -> new Place.Empty(one.agency().id(), indicatorId, DimensionItem.WHOLE, period);
            case Whom.OfWhole whole ->
                new Place.OfSubject(
                        observations.subjectId(new Whole(whole.unit().id(), whole.tier())),
                        indicatorId,
                        DimensionItem.WHOLE,
                        period);
            case Whom.OfKnown known -> new Place.OfSubject(known.subjectId(), indicatorId, DimensionItem.WHOLE, period);
        };
    }
}
