package vn.chiso.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.document.text.WrittenNumbers;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.reading.tie.Suggesting;
import vn.chiso.reading.tie.Tie.Span;
import vn.chiso.security.AuditTrail;

/** Numbers of a report that nobody claims: what each could be, and its way to a figure through the one write service. */
@Service
@PreAuthorize(ReadingAccess.BY_ICT)
public class Candidates {

    private static final Set<Kind> NUMBERS = Set.of(Kind.PERCENT, Kind.RATE, Kind.COUNT, Kind.MONEY);

    private final TextStore texts;
    private final PlaceStore places;
    private final ReadingAccess access;
    private final Catalogue catalogue;
    private final WhomOffer whom;
    private final FigureService figures;
    private final ObservationService observations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Candidates(
            TextStore texts,
            PlaceStore places,
            ReadingAccess access,
            Catalogue catalogue,
            WhomOffer whom,
            FigureService figures,
            ObservationService observations,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.places = places;
        this.access = access;
        this.catalogue = catalogue;
        this.whom = whom;
        this.figures = figures;
        this.observations = observations;
        this.audit = audit;
        this.events = events;
    }

    private record Found(Section section, Passage passage, WrittenNumber number) {

        String words(Kind kind) {
            return NumberWords.of(section, passage, number, kind);
        }
    }

    /**
     * What a number could become, with what the report itself says as the first choice.
     *
     * @throws ReportRefused when there is no such number for the user
     */
    @Transactional(readOnly = true)
    public CandidateOffer offer(long documentId, int part, int passage, int number) {
        SourceDocument document = access.demandKept(documentId);
        ReportText text = text(documentId);
        Found found = find(text, part, passage, number);
        List<PlacedStatement> said = places.of(documentId);
        List<Indicator> indicators = catalogue.offered().stream()
                .filter(indicator -> NUMBERS.contains(indicator.kind()) && indicator.targetOfId() == null)
                .filter(indicator -> !found.number().percent() || indicator.kind() == Kind.PERCENT)
                .toList();
        return new CandidateOffer(
                found.words(Kind.MONEY),
                found.number().values().size() > 1,
                Suggesting.ranked(
                        text,
                        found.passage(),
                        found.number(),
                        indicators,
                        indicator -> List.of(indicator.nameVi(), indicator.shortVi())),
                whom.of(document, said, part, found.passage().text()),
                periods(document, said));
    }

    /**
     * Makes a figure of the number, said by this passage.
     *
     * @return the statement's key, and what was stored: what {@link #takeBack} takes back
     * @throws ReportRefused when there is no such number for the user, or it can be read both ways
     * @throws EditRefused when the figure is held already, or the number cannot be one
     */
    @Transactional
    public MadeFigure make(long documentId, CandidateChoice choice) {
        SourceDocument document = access.demandKept(documentId);
        texts.lock(documentId);
        Found found = find(text(documentId), choice.part(), choice.passage(), choice.number());
        Indicator indicator = catalogue.indicator(choice.indicatorId());
        String words = found.words(indicator.kind());
        Answer answer = switch (AnswerReader.read(words, indicator, choice.convention())) {
            case AnswerReader.Outcome.Read read -> read.answer();
            case AnswerReader.Outcome.Ambiguous both -> throw new ReportRefused("reading.refused.ambiguous", words);
            case AnswerReader.Outcome.Unreadable why -> throw new ReportRefused(why.key(), words);
        };
        String place =
                Texts.get("holdings.section", Texts.VIETNAMESE, found.section().path());
        String name = DocumentNames.of(document, Texts.VIETNAMESE);
        Saved saved = observations.enter(FigureEntry.into(
                        whom.place(choice.whom(), choice.indicatorId(), choice.period()), answer, name + ", " + place)
                .citing(documentId, found.section().path()));
        Figure figure = figures.byIds(List.of(saved.observationId())).getFirst();
        String key = places.place(
                documentId,
                Objects.requireNonNull(figure.statementId()),
                new Place(
                        choice.part(),
                        choice.passage(),
                        List.of(new Span(found.number().start(), found.number().end())),
                        access.username()));
        audit.record("reading.figure", "observation:" + saved.observationId(), name + ", " + place + ": " + words);
        events.publishEvent(new ReadingChanged(documentId));
        return new MadeFigure(key, saved);
    }

    /**
     * Makes the number one again that nobody claims.
     *
     * @throws EditRefused when somebody has changed the figure since
     */
    @Transactional
    public void takeBack(long documentId, MadeFigure made) {
        SourceDocument document = access.demandKept(documentId);
        observations.restoreAll(List.of(made.saved()), null);
        places.drop(made.key());
        audit.record(
                "reading.figure.undo",
                "observation:" + made.saved().observationId(),
                DocumentNames.of(document, Texts.VIETNAMESE) + ", " + made.key());
        events.publishEvent(new ReadingChanged(documentId));
    }

    private ReportText text(long documentId) {
        return texts.text(documentId).orElseThrow(() -> new ReportRefused("reading.refused.passage"));
    }

    private static Found find(ReportText text, int part, int passage, int number) {
        return text.sections().stream()
                .filter(section -> section.ordinal() == part)
                .flatMap(section -> section.passages().stream()
                        .filter(one -> one.ordinal() == passage)
                        .flatMap(one -> WrittenNumbers.in(one).stream()
                                .filter(written -> written.start() == number && written.isQuantity())
                                .map(written -> new Found(section, one, written))))
                .findFirst()
                .orElseThrow(() -> new ReportRefused("reading.refused.passage"));
    }

    private List<NewPeriod> periods(SourceDocument document, List<PlacedStatement> said) {
        Map<NewPeriod, Integer> counted = new LinkedHashMap<>();
        figures.byFacts(said.stream().map(PlacedStatement::factKey).toList())
                .values()
                .forEach(figure -> counted.merge(NewPeriod.of(figure.period()), 1, Integer::sum));
        LocalDate start = document.periodStart();
        LocalDate end = document.periodEnd();
        if (start != null && end != null) {
            counted.putIfAbsent(NewPeriod.ofDays(start, end), 0);
        }
        List<NewPeriod> periods = new ArrayList<>(counted.keySet());
        periods.sort(Comparator.comparing((NewPeriod period) -> counted.getOrDefault(period, 0))
                .reversed());
        return periods;
    }
}
