package vn.chiso.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.document.text.WrittenNumbers;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Period;
import vn.chiso.observation.Saved;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.reading.tie.Suggesting;
import vn.chiso.reading.tie.Tie.Span;
import vn.chiso.security.AuditTrail;
import vn.chiso.territory.TerritoryService;

/** Numbers of a report that nobody claims: what each could be, and its way to a figure through the one write service. */
@Service
@PreAuthorize(ReadingAccess.BY_ICT)
public class Candidates {

    private static final Set<Kind> NUMBERS = Set.of(Kind.PERCENT, Kind.RATE, Kind.COUNT, Kind.MONEY);

    private static final Pattern QUALIFIER = Pattern.compile(
            ".*\\b(khoảng hơn|chỉ khoảng|khoảng|ít nhất|không quá|trên|hơn|gần|dưới|chỉ)\\s+$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MONEY = Pattern.compile(
            "^\\s*(?:(nghìn|triệu|tỷ|tỉ)(?:\\s+đồng)?|đồng)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a table says of all its amounts: {@code ĐVT: Tr đồng}. */
    private static final Pattern UNIT_OF_TABLE = Pattern.compile(
            "đvt\\s*:\\s*(nghìn|tr|triệu|tỷ)\\.?\\s*đồng.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final TextStore texts;
    private final PlaceStore places;
    private final ReadingAccess access;
    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final FigureService figures;
    private final ObservationService observations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Candidates(
            TextStore texts,
            PlaceStore places,
            ReadingAccess access,
            Catalogue catalogue,
            AgencyService agencies,
            TerritoryService territory,
            FigureService figures,
            ObservationService observations,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.places = places;
        this.access = access;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.territory = territory;
        this.figures = figures;
        this.observations = observations;
        this.audit = audit;
        this.events = events;
    }

    private record Found(Section section, Passage passage, WrittenNumber number) {}

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
        List<Agency> own = agencies.ofUnits(territory.withAllBelow(document.unitId())).stream()
                .sorted(AgencyService.OFFICIAL_ORDER)
                .toList();
        return new CandidateOffer(
                words(found, Kind.MONEY),
                found.number().values().size() > 1,
                Suggesting.ranked(
                        text,
                        found.passage(),
                        found.number(),
                        indicators,
                        indicator -> List.of(indicator.nameVi(), indicator.shortVi())),
                own,
                agency(document, said, part, own),
                periods(said));
    }

    /**
     * Makes a figure of the number, said by this passage.
     *
     * @return the key of its statement
     * @throws ReportRefused when there is no such number for the user, or it can be read both ways
     * @throws EditRefused when the figure is held already, or the number cannot be one
     */
    @Transactional
    public String make(long documentId, CandidateChoice choice) {
        SourceDocument document = access.demandKept(documentId);
        texts.lock(documentId);
        Found found = find(text(documentId), choice.part(), choice.passage(), choice.number());
        Indicator indicator = catalogue.indicator(choice.indicatorId());
        String words = words(found, indicator.kind());
        Answer answer = switch (AnswerReader.read(words, indicator, choice.convention())) {
            case AnswerReader.Outcome.Read read -> read.answer();
            case AnswerReader.Outcome.Ambiguous both -> throw new ReportRefused("reading.refused.ambiguous", words);
            case AnswerReader.Outcome.Unreadable why -> throw new ReportRefused(why.key(), words);
        };
        String place =
                Texts.get("holdings.section", Texts.VIETNAMESE, found.section().path());
        String name = DocumentNames.of(document, Texts.VIETNAMESE);
        Saved saved = observations.enter(FigureEntry.into(
                        new FigureEntry.Place.Empty(
                                choice.agencyId(), choice.indicatorId(), DimensionItem.WHOLE, choice.period()),
                        answer,
                        name + ", " + place)
                .saidIn(name, place));
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
        return key;
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

    /** The number with its own words: how exact it is, and the unit of an amount of money. */
    private static String words(Found found, Kind kind) {
        String text = found.passage().text();
        String number = found.number().denominator() == null
                ? found.number().written().replace(" ", "")
                : found.number().values().getFirst().toPlainString() + "/"
                        + found.number().denominator().toPlainString();
        Matcher before = QUALIFIER.matcher(text.substring(0, found.number().start()));
        String words = before.matches() ? before.group(1).toLowerCase(Locale.ROOT) + " " + number : number;
        return kind == Kind.MONEY
                ? words + money(found, text.substring(found.number().end()))
                : words;
    }

    private static String money(Found found, String behind) {
        Matcher unit = MONEY.matcher(behind);
        if (unit.matches()) {
            return unit.group(1) == null ? " đồng" : " " + unit.group(1).replace("tỉ", "tỷ") + " đồng";
        }
        return found.section().passages().stream()
                .map(passage -> UNIT_OF_TABLE.matcher(passage.text()))
                .filter(Matcher::matches)
                .map(table -> " " + (table.group(1).equalsIgnoreCase("tr") ? "triệu" : table.group(1)) + " đồng")
                .findFirst()
                .orElse("");
    }

    /** Whose report it is, else whom most figures of the section are of. */
    private static @Nullable Agency agency(
            SourceDocument document, List<PlacedStatement> said, int part, List<Agency> own) {
        @Nullable Long of = document.agencyId();
        @Nullable
        Long wanted = of != null
                ? of
                : mostFrequent(
                        said.stream()
                                .filter(one ->
                                        one.place() != null && one.place().part() == part)
                                .toList(),
                        one -> one.subject().agencyId());
        return own.stream()
                .filter(agency -> wanted != null && agency.id() == wanted)
                .findFirst()
                .orElse(own.isEmpty() ? null : own.getFirst());
    }

    private List<Period> periods(List<PlacedStatement> said) {
        Map<Period, Integer> counted = new LinkedHashMap<>();
        figures.byFacts(said.stream().map(PlacedStatement::factKey).toList())
                .values()
                .forEach(figure -> counted.merge(figure.period(), 1, Integer::sum));
        List<Period> periods = new ArrayList<>(counted.keySet());
        periods.sort(Comparator.comparing((Period period) -> counted.getOrDefault(period, 0))
                .reversed());
        return periods;
    }

    private static <K> @Nullable K mostFrequent(List<PlacedStatement> said, Function<PlacedStatement, @Nullable K> of) {
        return said.stream()
                .map(of)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(key -> key, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
