package vn.chiso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.NewStatement;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.SubjectKind;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Statements of simulated documents about one province, in the words and with the keys that such documents use. */
final class DemoStatements {

    private final List<NewStatement> statements = new ArrayList<>();
    private final Unit province;
    private final Catalogue catalogue;
    private final TerritoryService territory;
    private int number;

    DemoStatements(Unit province, Catalogue catalogue, TerritoryService territory) {
        this.province = province;
        this.catalogue = catalogue;
        this.territory = territory;
    }

    /** Statements of a year are counted from 1; the years differ in their documents. */
    void beginYear() {
        number = 0;
    }

    List<NewStatement> all() {
        return List.copyOf(statements);
    }

    /** What was said since the last time; it is forgotten. */
    List<NewStatement> take() {
        List<NewStatement> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    /** Whom a statement is about; {@code suffix} ends its key. */
    record Whom(
            String suffix,
            SubjectKind kind,
            String label,
            String scope,
            String counted,
            String coverage,
            String measure) {}

    Whom unit(String suffix, String scope, String counted, String measure) {
        return new Whom(suffix, SubjectKind.UNIT, province.fullName(), scope, counted, "all", measure);
    }

    Whom population(String suffix, String scope, String counted, String coverage, String label) {
        return new Whom(suffix, SubjectKind.POPULATION, DemoWords.vi(label), scope, counted, coverage, "");
    }

    String say(Agency agency, Indicator indicator, int year, String document, Answer answer) {
        number++;
        String fact = "%s-%s-%04d".formatted(document, province.key(), number);
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
    String say(Whom whom, String indicatorCode, int year, Answer answer) {
        boolean sample = whom.coverage.equals("inspected") || whom.coverage.equals("most");
        String fact = provinceFact(province.key(), year, whom.suffix);
        add(
                fact,
                province.key(),
                null,
                whom,
                "group",
                catalogue.indicator(indicatorCode).orElseThrow(),
                year,
                sample ? DemoDocuments.inspection(year) : DemoDocuments.annual(year),
                answer);
        return fact;
    }

    static String provinceFact(String provinceKey, int year, String suffix) {
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

    private static String scope(Agency agency) {
        return switch (agency.tier()) {
            case DISTRICT -> "huyen";
            case COMMUNE -> "xa";
            default -> "so";
        };
    }
}
