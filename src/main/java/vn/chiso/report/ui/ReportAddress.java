package vn.chiso.report.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.document.SourceDocument;
import vn.chiso.report.ReportRequest;
import vn.chiso.report.ReportType;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * The address of a report: {@code reports?type=annual&agency=P89:so-xay-dung&from=2021&to=2021&language=en&threshold=75};
 * what cannot be read counts as not chosen. Without years it opens those of the subject's own report, else last year.
 */
record ReportAddress(ReportContext context) {

    static final String PATH = "reports";

    /** The thresholds that can be chosen. */
    static final List<Integer> THRESHOLDS = List.of(25, 50, 75, 90);

    private static final int FIRST_YEAR = 2000;

    /** @param asked what the address says of a parameter; empty for nothing */
    Chosen parse(UnaryOperator<String> asked) {
        @Nullable ReportType type = ReportType.ofWord(asked.apply("type")).orElse(null);
        Optional<Agency> agency = context.agencies().byKey(asked.apply("agency"));
        @Nullable
        Long unit = agency.map(Agency::unitId)
                .or(() -> context.territory().byKey(asked.apply("unit")).map(Unit::id))
                .orElse(null);
        @Nullable Integer threshold = number(asked.apply("threshold"));
        Chosen chosen = new Chosen(
                type,
                unit,
                agency.map(Agency::id).orElse(null),
                year(asked.apply("from")),
                year(asked.apply("to")),
                asked.apply("language").equals("en") ? Texts.ENGLISH : Texts.VIETNAMESE,
                threshold != null && THRESHOLDS.contains(threshold) ? threshold : ReportRequest.HALF);
        return years(chosen);
    }

    private Chosen years(Chosen chosen) {
        @Nullable Integer from = chosen.from();
        @Nullable Integer to = chosen.to();
        if (from == null && to == null && chosen.unitId() != null) {
            return documents().stream()
                    .filter(one -> one.unitId() == chosen.unitId()
                            && Objects.equals(one.agencyId(), chosen.agencyId())
                            && Objects.equals(one.type(), chosen.type()))
                    .findFirst()
                    .map(one -> chosen.with(one.from(), one.to()))
                    .orElseGet(() -> {
                        int last = DateText.today(context.clock()).getYear() - 1;
                        return chosen.with(last, last);
                    });
        }
        int first = from == null ? Objects.requireNonNullElse(to, FIRST_YEAR) : from;
        int last = to == null ? first : to;
        return from == null && to == null ? chosen : chosen.with(Math.min(first, last), Math.max(first, last));
    }

    Map<String, String> format(Chosen chosen) {
        Map<String, String> query = new LinkedHashMap<>();
        if (chosen.type() != null) {
            query.put("type", chosen.type().word());
        }
        if (chosen.agencyId() != null) {
            query.put("agency", context.agencies().byId(chosen.agencyId()).key());
        } else if (chosen.unitId() != null) {
            query.put("unit", context.territory().byId(chosen.unitId()).key());
        }
        if (chosen.from() != null && chosen.to() != null) {
            query.put("from", String.valueOf(chosen.from()));
            query.put("to", String.valueOf(chosen.to()));
        }
        if (chosen.locale().equals(Texts.ENGLISH)) {
            query.put("language", "en");
        }
        if (chosen.threshold() != ReportRequest.HALF) {
            query.put("threshold", String.valueOf(chosen.threshold()));
        }
        return query;
    }

    /** A report of the system's documents that can be written again. */
    record Known(
            SourceDocument document,
            ReportType type,
            long unitId,
            @Nullable Long agencyId,
            int from,
            int to) {

        Chosen chosen() {
            return new Chosen(type, unitId, agencyId, from, to, Texts.VIETNAMESE, ReportRequest.HALF);
        }
    }

    /** Those that the reader may read, in the order of the register. */
    List<Known> documents() {
        return context.documents().all().stream()
                .filter(one -> context.rights().reads(one.unitId(), one.agencyId(), false))
                .flatMap(one -> known(one).stream())
                .toList();
    }

    private Optional<Known> known(SourceDocument document) {
        @Nullable LocalDate start = document.periodStart();
        @Nullable LocalDate end = document.periodEnd();
        if (start == null || end == null) {
            return Optional.empty();
        }
        boolean district = context.territory().byId(document.unitId()).level() == UnitLevel.DISTRICT;
        @Nullable Long agency = document.agencyId();
        boolean committee =
                agency != null && context.agencies().byId(agency).type().isCommittee();
        return List.of(ReportType.values()).stream()
                .filter(type -> type.isOf(document.kind())
                        && (type == ReportType.DISTRICT_INSPECTION) == (district && type.isOf("INSPECTION")))
                .findFirst()
                .map(type -> new Known(
                        document, type, document.unitId(), committee ? null : agency, start.getYear(), end.getYear()));
    }

    /** The years that can be chosen, newest first. */
    List<Integer> years() {
        int last = DateText.today(context.clock()).getYear();
        return IntStream.rangeClosed(FIRST_YEAR, last)
                .map(year -> last + FIRST_YEAR - year)
                .boxed()
                .toList();
    }

    private @Nullable Integer year(String text) {
        @Nullable Integer year = number(text);
        return year != null
                        && year >= FIRST_YEAR
                        && year <= DateText.today(context.clock()).getYear() + 1
                ? year
                : null;
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }
}
