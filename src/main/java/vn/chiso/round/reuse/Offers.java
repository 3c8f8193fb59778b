package vn.chiso.round.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Period;
import vn.chiso.observation.Years;
import vn.chiso.round.AskedBy;
import vn.chiso.round.Form;
import vn.chiso.round.FormUse;
import vn.chiso.round.Sheet;

/** Finds what an agency has reported already that would answer lines of one of its reports. */
@Component
class Offers {

    private final MappingService mappings;
    private final FigureService figures;
    private final FormUse forms;
    private final Catalogue catalogue;

    Offers(MappingService mappings, FigureService figures, FormUse forms, Catalogue catalogue) {
        this.mappings = mappings;
        this.figures = figures;
        this.forms = forms;
        this.catalogue = catalogue;
    }

    /** Of each line the newest, whether it is answered or not. */
    Map<Long, Offer> of(Sheet sheet, List<Form.Line> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        Period asked = sheet.report().round().period();
        List<Figure> known = figures
                .ofAgency(
                        sheet.report().agency().id(),
                        Years.between(asked.start().getYear(), asked.end().getYear()))
                .stream()
                .filter(figure -> isWithin(figure.period(), asked))
                .toList();
        Map<Long, List<AskedBy>> asking = new HashMap<>();
        Map<Long, Offer> offers = new HashMap<>();
        for (Form.Line line : lines) {
            newest(line.indicator(), sheet, known)
                    .ifPresent(offer -> offers.put(
                            line.indicator().id(),
                            offer.askedIn(asking.computeIfAbsent(offer.source().id(), forms::asking))));
        }
        return offers;
    }

    private Optional<Offer> newest(Indicator to, Sheet sheet, List<Figure> known) {
        List<Offer> found = new ArrayList<>();
        long askedIn = sheet.report().round().periodId();
        known.stream()
                .filter(figure -> figure.indicatorId() == to.id()
                        && figure.itemId() == DimensionItem.WHOLE
                        && figure.period().id() != askedIn)
                .forEach(figure -> add(found, to, figure, to, ReuseRule.SAME));
        mappings.all().stream()
                .filter(one -> one.toIndicatorId() == to.id()
                        && (one.formCode().isEmpty()
                                || one.formCode().equals(sheet.form().code())))
                .forEach(one -> addMapped(found, to, one, known));
        return found.stream()
                .min(Comparator.comparing((Offer offer) -> offer.origin().period(), Period.NEWEST_FIRST)
                        .thenComparingLong(offer -> offer.origin().observationId()));
    }

    private void addMapped(List<Offer> found, Indicator to, Mapping mapping, List<Figure> known) {
        Indicator from = catalogue.indicator(mapping.fromIndicatorId());
        if (mapping.rule() == ReuseRule.SUM) {
            addSums(found, to, from, known);
            return;
        }
        known.stream()
                .filter(figure -> figure.indicatorId() == from.id() && figure.itemId() == mapping.fromItemId())
                .forEach(figure -> add(found, to, figure, from, mapping.rule()));
    }

    /** One sum a period, of all items that are no subtotals. */
    private void addSums(List<Offer> found, Indicator to, Indicator from, List<Figure> known) {
        List<Long> items = catalogue.items(from).stream()
                .filter(item -> catalogue.isLeaf(item) && !item.subtotal())
                .map(DimensionItem::id)
                .toList();
        Map<Period, List<Figure>> parts = new HashMap<>();
        known.stream()
                .filter(figure -> figure.indicatorId() == from.id() && items.contains(figure.itemId()))
                .sorted(Comparator.comparingLong(Figure::observationId))
                .forEach(figure -> parts.computeIfAbsent(figure.period(), period -> new ArrayList<>())
                        .add(figure));
        parts.values()
                .forEach(some -> Derived.sum(some, items.size())
                        .ifPresent(answer -> found.add(
                                new Offer(to.id(), some.getFirst(), from, ReuseRule.SUM, answer, List.of()))));
    }

    private void add(List<Offer> found, Indicator to, Figure figure, Indicator from, ReuseRule rule) {
        Derived.of(figure, from, rule)
                .ifPresent(answer -> found.add(new Offer(to.id(), figure, from, rule, answer, List.of())));
    }

    /** Whether what is said of the one time may be said of the other that contains it: no quarter stands for a year. */
    private static boolean isWithin(Period one, Period asked) {
        return !one.start().isBefore(asked.start()) && !one.end().isAfter(asked.end()) && one.comparesWith(asked);
    }
}
