package vn.chiso.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader.Outcome;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryPreview;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureEntry.Place;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;

/**
 * Finds out what would become of what a file says, as things stand now. Who has changed nothing changes nothing: a line
 * that says what the system holds is not read, so that a conflict or a word survives the way out and in.
 */
@Component
class Judging {

    private final FigureExtract extract;
    private final FigureService figures;
    private final ObservationService observations;
    private final Catalogue catalogue;

    Judging(FigureExtract extract, FigureService figures, ObservationService observations, Catalogue catalogue) {
        this.extract = extract;
        this.figures = figures;
        this.observations = observations;
        this.catalogue = catalogue;
    }

    /** In the order of the offers; none of them is judged without the others of its block being there. */
    List<Judged> judge(Draft draft, List<Offer> block) {
        Map<Offer, Figure> held = held(block);
        Map<Offer, Verdict> verdicts = new LinkedHashMap<>();
        block.forEach(offer -> verdicts.put(offer, read(draft, offer, held.get(offer))));
        settle(draft, held, verdicts);
        Map<Offer, FigureEntry> tried = new LinkedHashMap<>();
        for (Offer offer : block) {
            if (verdicts.get(offer) instanceof Verdict.Write(FigureEntry entry, boolean fresh, List<?> odd)) {
                tried.put(offer, entry);
            }
        }
        preview(tried)
                .forEach((offer, preview) -> verdicts.put(
                        offer,
                        tried(draft, offer, held.get(offer), Objects.requireNonNull(tried.get(offer)), preview)));
        return block.stream()
                .map(offer -> new Judged(offer, held.get(offer), Objects.requireNonNull(verdicts.get(offer))))
                .toList();
    }

    /** Of two readings, one that is held already means that nothing changed, and one that can never be written was not meant. */
    private void settle(Draft draft, Map<Offer, Figure> held, Map<Offer, Verdict> verdicts) {
        Map<Offer, FigureEntry> first = new LinkedHashMap<>();
        Map<Offer, FigureEntry> second = new LinkedHashMap<>();
        verdicts.forEach((offer, verdict) -> {
            if (verdict instanceof Verdict.Asked(Answer one, Answer other)) {
                first.put(offer, entry(draft, offer, held.get(offer), one));
                second.put(offer, entry(draft, offer, held.get(offer), other));
            }
        });
        Map<Offer, EntryPreview> ofFirst = preview(first);
        Map<Offer, EntryPreview> ofSecond = preview(second);
        ofFirst.forEach((offer, one) -> {
            EntryPreview other = Objects.requireNonNull(ofSecond.get(offer));
            boolean fresh = held.get(offer) == null;
            if (one instanceof EntryPreview.Unchanged || other instanceof EntryPreview.Unchanged) {
                verdicts.put(offer, new Verdict.Unchanged());
            } else if (isImpossible(one) && !isImpossible(other)) {
                verdicts.put(offer, new Verdict.Write(Objects.requireNonNull(second.get(offer)), fresh, List.of()));
            } else if (isImpossible(other) && !isImpossible(one)) {
                verdicts.put(offer, new Verdict.Write(Objects.requireNonNull(first.get(offer)), fresh, List.of()));
            }
        });
    }

    private static boolean isImpossible(EntryPreview preview) {
        return preview instanceof EntryPreview.Refused(EditRefused why) && why.isFinal();
    }

    /** In the order of the entries. */
    private Map<Offer, EntryPreview> preview(Map<Offer, FigureEntry> entries) {
        Map<Offer, EntryPreview> previews = new LinkedHashMap<>();
        if (!entries.isEmpty()) {
            Iterator<EntryPreview> each =
                    observations.preview(List.copyOf(entries.values())).iterator();
            entries.keySet().forEach(offer -> previews.put(offer, each.next()));
        }
        return previews;
    }

    private Map<Offer, Figure> held(List<Offer> block) {
        Set<Place.Empty> cells = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (Offer offer : block) {
            switch (offer.aim()) {
                case Offer.Aim.Cell(Target target) -> cells.add(target.place());
                case Offer.Aim.Known(long id) -> ids.add(id);
                case Offer.Aim.Nowhere nowhere -> {}
            }
        }
        Map<Place.Empty, Figure> inCells = extract.in(cells);
        Map<Long, Figure> byId = new HashMap<>();
        figures.withAlternatives(figures.byIds(ids)).forEach(figure -> byId.put(figure.observationId(), figure));
        Map<Offer, Figure> held = new HashMap<>();
        for (Offer offer : block) {
            Figure figure = switch (offer.aim()) {
                case Offer.Aim.Cell(Target target) -> inCells.get(target.place());
                case Offer.Aim.Known(long id) -> byId.get(id);
                case Offer.Aim.Nowhere nowhere -> null;
            };
            if (figure != null) {
                held.put(offer, figure);
            }
        }
        return held;
    }

    /** What the words of a line come to; whether it may be written is not known yet. */
    private Verdict read(Draft draft, Offer offer, @Nullable Figure now) {
        if (offer.aim() instanceof Offer.Aim.Nowhere(String key, String shown, Offer.Words words)) {
            return new Verdict.Rejected(new IntakeRefused(key, shown));
        }
        if (offer.aim() instanceof Offer.Aim.Known && now == null) {
            return new Verdict.Rejected(new IntakeRefused("intake.refused.elsewhere"));
        }
        Indicator indicator = indicator(offer, now);
        Line held = now == null ? Line.EMPTY : Line.of(now, indicator);
        if (offer.line().equals(held)) {
            return new Verdict.Unchanged();
        }
        if (offer.line().isEmpty()) {
            // an emptied line is no answer: to take one back is the history's matter
            return new Verdict.Rejected(new IntakeRefused("intake.refused.emptied"));
        }
        return switch (new LineReader(indicator, offer.measure(), draft.habits()).read(offer.line(), held)) {
            case Outcome.Read(var answer) -> write(draft, offer, now, answer);
            case Outcome.Ambiguous(var first, var second) -> {
                Boolean chosen = draft.chosenFirst(offer);
                yield chosen == null
                        ? new Verdict.Asked(first, second)
                        : write(draft, offer, now, chosen ? first : second);
            }
            case Outcome.Unreadable(String key) -> new Verdict.Rejected(new IntakeRefused(key, shown(offer.line())));
        };
    }

    private Indicator indicator(Offer offer, @Nullable Figure now) {
        return offer.aim() instanceof Offer.Aim.Cell(Target target)
                ? target.indicator()
                : catalogue.indicator(Objects.requireNonNull(now).indicatorId());
    }

    private static Verdict write(Draft draft, Offer offer, @Nullable Figure now, Answer answer) {
        return new Verdict.Write(entry(draft, offer, now, answer), now == null, List.of());
    }

    private static FigureEntry entry(Draft draft, Offer offer, @Nullable Figure now, Answer answer) {
        FigureEntry entry = now != null
                ? FigureEntry.over(now, answer, draft.reasonOf(offer))
                : FigureEntry.into(((Offer.Aim.Cell) offer.aim()).target().place(), answer, draft.reasonOf(offer));
        FigureEntry from = entry.saidIn(draft.fileName(), offer.at().words());
        return draft.isKeptAsWritten(offer) ? from.keptAsWritten() : from;
    }

    private static Verdict tried(
            Draft draft, Offer offer, @Nullable Figure now, FigureEntry entry, EntryPreview preview) {
        boolean overtaken = now != null && offer.seen() != null && offer.seen() != now.version();
        return switch (preview) {
            case EntryPreview.New(var odd) -> new Verdict.Write(entry, true, odd);
            case EntryPreview.Changed(var odd) ->
                overtaken && !draft.insistsOn(offer)
                        ? new Verdict.Overtaken(entry.answer())
                        : new Verdict.Write(entry, false, odd);
            case EntryPreview.Unchanged same -> new Verdict.Unchanged();
            case EntryPreview.Refused(EditRefused why) ->
                why.yieldsToSource() ? new Verdict.Disputed(why) : new Verdict.Rejected(why);
        };
    }

    private static String shown(Line line) {
        return line.value() == null ? "" : line.value().words();
    }
}
