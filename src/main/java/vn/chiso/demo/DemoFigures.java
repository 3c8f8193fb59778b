package vn.chiso.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chiso.agency.Agency;
import vn.chiso.agency.Tier;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Basis;
import vn.chiso.observation.NewStatement;
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

    private final List<Pair> pairs = new ArrayList<>();
    private final DemoProvince province;
    private final Chance chance;
    private final DemoStatements said;
    private final Map<String, DemoIndicator> indicators;
    private final DemoAnswers answers;
    private final DemoCitations ofAgencies;

    private DemoFigures(DemoProvince province, Catalogue catalogue, TerritoryService territory, Chance chance) {
        this.province = province;
        this.chance = chance;
        said = new DemoStatements(province.unit(), catalogue, territory);
        answers = new DemoAnswers(catalogue, chance);
        ofAgencies = new DemoCitations(said, answers, chance);
        indicators = DemoIndicator.all(catalogue).stream()
                .collect(Collectors.toMap(DemoIndicator::code, one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    /** Of the province and of all its agencies. */
    static DemoFigures all(
            DemoProvince province,
            List<Integer> years,
            Catalogue catalogue,
            TerritoryService territory,
            Chance chance) {
        DemoFigures figures = new DemoFigures(province, catalogue, territory, chance);
        for (int year : years) {
            figures.said.beginYear();
            if (!isSilent(province, year, chance)) {
                figures.sayOfAgencies(year);
                figures.sayOfProvince(year);
            }
        }
        return figures;
    }

    /** Of the province as a whole and its populations only. */
    static DemoFigures ofProvince(
            DemoProvince province,
            List<Integer> years,
            Catalogue catalogue,
            TerritoryService territory,
            Chance chance) {
        DemoFigures figures = new DemoFigures(province, catalogue, territory, chance);
        years.stream().filter(year -> !isSilent(province, year, chance)).forEach(figures::sayOfProvince);
        return figures;
    }

    /** Whether nobody in the province reported for a year; never of the first one, which has to show something. */
    static boolean isSilent(DemoProvince province, int year, Chance chance) {
        return chance.share("silent", province.unit().key(), year) < SILENT_PROVINCE && province.position() != 0;
    }

    static boolean isSilent(Agency agency, int year, Chance chance) {
        return chance.share("silent", agency.key(), year) < SILENT_AGENCY;
    }

    List<NewStatement> statements() {
        return said.all();
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The three statements that the card of a year's report tells: one-stop of three tiers in the first province. */
    static List<String> tellingFacts(String provinceKey, int year) {
        return List.of(
                DemoStatements.provinceFact(provinceKey, year, "so"),
                DemoStatements.provinceFact(provinceKey, year, "huyen"),
                DemoStatements.provinceFact(provinceKey, year, "xa"));
    }

    private void sayOfAgencies(int year) {
        for (Agency agency : province.askedIn(year)) {
            if (!isSilent(agency, year, chance)) {
                for (DemoIndicator asked : indicators.values()) {
                    if (asked.isAsked(agency, year)) {
                        pairs.addAll(ofAgencies.say(agency, asked, year, answers.of(agency, asked, year)));
                    }
                }
            }
        }
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
        said.say(
                said.unit("goal-services", "toan_tinh", "services", ""),
                "dvctt_l3_registered_count",
                year,
                Answer.value(String.valueOf(services)).as(Basis.TARGET));
        said.say(
                said.unit("goal-egov", "toan_tinh", "agencies", ""),
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
        double own = 15 * chance.deviation("tier", key, scope);
        double share = Math.clamp(indicator(ONE_STOP).typical(year) + own, 5, 100);
        long whole = Math.round(typicalWhole * (1 + 0.25 * chance.deviation("whole", key, scope)));
        long part = Math.round(whole * share / 100);
        String value = basis.equals(Basis.COMPUTED) ? String.valueOf(Math.round(100.0 * part / whole)) : "";
        said.say(
                said.population(scope, scope, "agencies", "all", label),
                ONE_STOP,
                year,
                Answer.parts(part, whole, value).as(basis));
    }

    private void sayJointly(int year) {
        long share = Math.round(indicator(EMAIL_USE).typical(year)
                + 6 * chance.deviation("joint", province.unit().key()));
        String fact = said.say(
                said.population("joint", "so+huyen", "staff", "all", "population.staff"),
                EMAIL_USE,
                year,
                Answer.value(String.valueOf(Math.min(100, share))));
        if (DemoDocuments.isInspected(year)) {
            said.all().stream()
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
                * (1 + 0.2 * chance.deviation("money", province.unit().key(), year))
                / 1000;
        said.say(
                said.unit("money", "toan_tinh", "agencies", "tỷ đồng"),
                "budget_it_allocated_money",
                year,
                Answer.value(String.valueOf(Math.max(1, Math.round(billions)))));
    }

    /** A sample beside the agencies' own figures, and words about most of them. */
    private void sayOfInspected(int year) {
        said.say(
                said.population("sample", "so+huyen+xa", "agencies", "inspected", "population.inspected"),
                EMAIL_USE,
                year,
                Answer.value(String.valueOf(Math.round(indicator(EMAIL_USE).typical(year) - 5))));
        said.say(
                said.population("most", "so+huyen+xa", "agencies", "most", "population.inspected"),
                "infra_pc_staff_ratio",
                year,
                Answer.words(DemoWords.vi("qualifier.most")));
    }

    private DemoIndicator indicator(String code) {
        return Objects.requireNonNull(indicators.get(code), code);
    }
}
