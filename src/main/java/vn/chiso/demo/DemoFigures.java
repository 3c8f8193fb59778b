package vn.chiso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.Tier;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Basis;
import vn.chiso.observation.NewStatement;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.SubjectKind;
import vn.chiso.territory.TerritoryService;

/** Everything that simulated documents say of one province, with the pairs that contradict each other. */
final class DemoFigures {

    /** Two statements that a reader must be told about; {@code kind} as in {@link vn.chiso.observation.Note}. */
    record Pair(String kind, int year, String first, String second) {}

    private static final String EMAIL_USE = "email_staff_use_ratio";
    private static final String ONE_STOP = "onestop_agency_ratio";
    private static final String SERVICES = "dvctt_l3_count";
    private static final String E_GOVERNMENT = "egov_completion_ratio";
    private static final double SILENT_PROVINCE = 0.02;
    private static final double SILENT_AGENCY = 0.06;
    private static final double CONFLICT = 0.012;
    private static final double SECOND_CITATION = 0.02;
    private static final double PLAN = 0.03;

    private final List<NewStatement> statements = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final DemoProvince province;
    private final Catalogue catalogue;
    private final TerritoryService territory;
    private final Map<String, DemoIndicator> indicators;
    private final DemoAnswers answers;
    private int number;

    DemoFigures(DemoProvince province, List<Integer> years, Catalogue catalogue, TerritoryService territory) {
        this.province = province;
        this.catalogue = catalogue;
        this.territory = territory;
        answers = new DemoAnswers(catalogue);
        List<DemoIndicator> all = DemoIndicator.all(catalogue);
        indicators = all.stream().collect(Collectors.toMap(DemoIndicator::code, one -> one));
        for (int year : years) {
            number = 0;
            if (Chance.share("silent", province.unit().key(), year) >= SILENT_PROVINCE || province.position() == 0) {
                sayOfAgencies(all, year);
                sayOfProvince(year);
            }
        }
    }

    List<NewStatement> statements() {
        return statements;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The three statements that the card of a year's report tells: one-stop of three tiers in the first province. */
    static List<String> tellingFacts(String provinceKey, int year) {
        return List.of(
                provinceFact(provinceKey, year, "so"),
                provinceFact(provinceKey, year, "huyen"),
                provinceFact(provinceKey, year, "xa"));
    }

    private void sayOfAgencies(List<DemoIndicator> all, int year) {
        for (Agency agency : province.askedIn(year)) {
            if (Chance.share("silent", agency.key(), year) >= SILENT_AGENCY) {
                for (DemoIndicator asked : all) {
                    if (asked.isAsked(agency, year)) {
                        sayOfAgency(agency, asked, year);
                    }
                }
            }
        }
    }

    private void sayOfAgency(Agency agency, DemoIndicator asked, int year) {
        for (Answer answer : answers.of(agency, asked, year)) {
            String fact = say(agency, asked.indicator(), year, DemoDocuments.annual(year), answer);
            double second = Chance.share("second", agency.key(), asked.code(), year);
            if (DemoDocuments.isInspected(year) && answer.isPlain() && second < SECOND_CITATION) {
                if (second >= CONFLICT || !canContradict(asked.kind())) {
                    say(agency, asked.indicator(), year, DemoDocuments.inspection(year), answer);
                } else {
                    Answer other = DemoAnswers.contradicting(
                            answer, asked.kind(), Chance.of("other", agency.key(), asked.code(), year));
                    pairs.add(new Pair(
                            "CONFLICT",
                            year,
                            fact,
                            say(agency, asked.indicator(), year, DemoDocuments.inspection(year), other)));
                }
            }
        }
        if (asked.kind() == Kind.LEVEL
                && year < DemoSize.LAST_YEAR
                && Chance.share("plan", agency.key(), year) < PLAN) {
            answers.plannedLevel(agency, asked, year)
                    .ifPresent(plan ->
                            say(agency, asked.indicator(), year + 1, DemoDocuments.annual(year), plan.as(Basis.PLAN)));
        }
    }

    private static boolean canContradict(Kind kind) {
        return kind == Kind.PERCENT || kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.YES_NO;
    }

    private void sayOfProvince(int year) {
        if (province.position() % 5 == 0) {
            sayTiers(year);
        }
        if (province.position() % 7 == 3) {
            sayJointly(year);
        }
        if (province.position() % 4 == 1) {
            sayMoney(year);
        }
        if (DemoDocuments.isInspected(year) && province.position() % 3 == 0) {
            sayOfInspected(year);
        }
        long services = Math.round(province.askedIn(year).stream()
                        .filter(a -> a.tier() != Tier.COMMUNE)
                        .count()
                * indicator(SERVICES).typical(year));
        saySubject(
                unit("goal-services", "toan_tinh", "services", ""),
                "dvctt_l3_registered_count",
                year,
                Answer.value(String.valueOf(services)).as(Basis.TARGET));
        saySubject(
                unit("goal-egov", "toan_tinh", "agencies", ""),
                "egov_completion_target_ratio",
                year,
                Answer.value(String.valueOf(Math.round(indicator(E_GOVERNMENT).typical(year) / 5) * 5))
                        .as(Basis.TARGET));
    }

    /** Three tiers that nobody adds up; the last one as the percentage that the document computed. */
    private void sayTiers(int year) {
        sayTier("so", "population.departments", 20, year, Basis.STATED);
        sayTier("huyen", "population.districts", 12, year, Basis.STATED);
        sayTier("xa", "population.communes", 160, year, Basis.COMPUTED);
    }

    private void sayTier(String scope, String label, int typicalWhole, int year, String basis) {
        String key = province.unit().key();
        double own = 15 * Chance.deviation("tier", key, scope);
        double share = Math.clamp(indicator(ONE_STOP).typical(year) + own, 5, 100);
        long whole = Math.round(typicalWhole * (1 + 0.25 * Chance.deviation("whole", key, scope)));
        long part = Math.round(whole * share / 100);
        String value = basis.equals(Basis.COMPUTED) ? String.valueOf(Math.round(100.0 * part / whole)) : "";
        saySubject(
                population(scope, scope, "agencies", "all", label),
                ONE_STOP,
                year,
                Answer.parts(part, whole, value).as(basis));
    }

    private void sayJointly(int year) {
        long share = Math.round(indicator(EMAIL_USE).typical(year)
                + 6 * Chance.deviation("joint", province.unit().key()));
        String fact = saySubject(
                population("joint", "so+huyen", "staff", "all", "population.staff"),
                EMAIL_USE,
                year,
                Answer.value(String.valueOf(Math.min(100, share))));
        if (DemoDocuments.isInspected(year)) {
            statements.stream()
                    .filter(one -> one.year() == year
                            && one.agencyKey() != null
                            && one.indicator().equals(EMAIL_USE))
                    .findFirst()
                    .ifPresent(one -> pairs.add(new Pair("DISCREPANCY", year, String.valueOf(one.factKey()), fact)));
        }
    }

    private void sayMoney(int year) {
        double billions = indicator("budget_it_allocated_money").typical(year)
                * province.agencies().size()
                * (1 + 0.2 * Chance.deviation("money", province.unit().key(), year))
                / 1000;
        saySubject(
                unit("money", "toan_tinh", "agencies", "tỷ đồng"),
                "budget_it_allocated_money",
                year,
                Answer.value(String.valueOf(Math.max(1, Math.round(billions)))));
    }

    /** A sample beside the agencies' own figures, and words about most of them. */
    private void sayOfInspected(int year) {
        saySubject(
                population("sample", "so+huyen+xa", "agencies", "inspected", "population.inspected"),
                EMAIL_USE,
                year,
                Answer.value(String.valueOf(Math.round(indicator(EMAIL_USE).typical(year) - 5))));
        saySubject(
                population("most", "so+huyen+xa", "agencies", "most", "population.inspected"),
                "infra_pc_staff_ratio",
                year,
                Answer.words(DemoWords.vi("qualifier.most")));
    }

    private record Whom(
            String suffix,
            SubjectKind kind,
            String label,
            String scope,
            String counted,
            String coverage,
            String measure) {}

    private Whom unit(String suffix, String scope, String counted, String measure) {
        return new Whom(suffix, SubjectKind.UNIT, province.unit().fullName(), scope, counted, "all", measure);
    }

    private Whom population(String suffix, String scope, String counted, String coverage, String label) {
        return new Whom(suffix, SubjectKind.POPULATION, DemoWords.vi(label), scope, counted, coverage, "");
    }

    private String say(Agency agency, Indicator indicator, int year, String document, Answer answer) {
        number++;
        String fact = "%s-%s-%04d".formatted(document, province.unit().key(), number);
        add(
                fact,
                territory.byId(agency.unitId()).key(),
                agency.key(),
                new Whom("", SubjectKind.AGENCY, agency.name(), scope(agency), "", "", ""),
                agency.type().code(),
                indicator,
                year,
                document,
                answer);
        return fact;
    }

    /** Samples are said by the inspection of the year, everything else by its annual report. */
    private String saySubject(Whom whom, String indicatorCode, int year, Answer answer) {
        boolean sample = whom.coverage.equals("inspected") || whom.coverage.equals("most");
        String fact = provinceFact(province.unit().key(), year, whom.suffix);
        add(
                fact,
                province.unit().key(),
                null,
                whom,
                "group",
                catalogue.indicator(indicatorCode).orElseThrow(),
                year,
                sample ? DemoDocuments.inspection(year) : DemoDocuments.annual(year),
                answer);
        return fact;
    }

    private static String provinceFact(String provinceKey, int year, String suffix) {
        return DemoDocuments.annual(year) + "-" + provinceKey + "-" + suffix;
    }

    private void add(
            String fact,
            String unitKey,
            @Nullable String agencyKey,
            Whom whom,
            String type,
            Indicator indicator,
            int year,
            String document,
            Answer answer) {
        boolean round = document.equals(DemoDocuments.inspection(year)) && agencyKey == null;
        String unit = indicator.unit() == null ? "" : indicator.unit();
        statements.add(new NewStatement(
                fact,
                unitKey,
                agencyKey,
                whom.kind,
                whom.label,
                type,
                whom.scope,
                whom.counted,
                whom.coverage,
                List.of(),
                indicator.code(),
                answer.item(),
                round ? PeriodKind.ROUND : PeriodKind.YEAR,
                LocalDate.of(year, 1, 1),
                round ? DemoDocuments.endOfRound(year) : DemoSize.lastDayOf(year),
                year,
                round ? DemoWords.vi("period.round", year) : "",
                document,
                agencyKey == null ? DemoDocuments.SECTION_OF_UNITS : DemoDocuments.SECTION_OF_AGENCIES,
                answer.numerator(),
                answer.denominator(),
                answer.value(),
                whom.measure.isEmpty() ? unit : whom.measure,
                answer.qualifier(),
                answer.basis()));
    }

    private DemoIndicator indicator(String code) {
        return Objects.requireNonNull(indicators.get(code), code);
    }

    private static String scope(Agency agency) {
        return switch (agency.tier()) {
            case DISTRICT -> "huyen";
            case COMMUNE -> "xa";
            default -> "so";
        };
    }
}
