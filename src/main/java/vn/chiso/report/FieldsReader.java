package vn.chiso.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.DataFile;
import vn.chiso.document.SourceDocument;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** What stands around a report before anybody fills it in: as in the source document, else what the register knows. */
@Component
class FieldsReader {

    private static final List<DataFile.Row> SIGNATURES = DataFile.read("signatures.csv");

    private final AgencyService agencies;
    private final TerritoryService territory;

    FieldsReader(AgencyService agencies, TerritoryService territory) {
        this.agencies = agencies;
        this.territory = territory;
    }

    /** @param source the report of the same kind, subject and years; null for none */
    ReportFields read(ReportRequest request, @Nullable SourceDocument source) {
        ReportFields usual = usual(request, source);
        Optional<DataFile.Row> known = source == null
                ? Optional.empty()
                : SIGNATURES.stream()
                        .filter(row -> row.text("document").equals(source.key()))
                        .findFirst();
        if (source == null || known.isEmpty()) {
            return usual;
        }
        DataFile.Row row = known.orElseThrow();
        return new ReportFields(
                row.text("superior"),
                row.text("issuer"),
                source.number() == null ? "" : source.number(),
                row.text("symbol"),
                row.text("place"),
                source.issueDate(),
                isVietnamese(request) ? source.title() : usual.summary(),
                row.list("to"),
                row.list("recipients"),
                row.list("authority"),
                row.text("signer"));
    }

    private ReportFields usual(ReportRequest request, @Nullable SourceDocument source) {
        Unit unit = territory.byId(request.unitId());
        @Nullable Agency agency = request.agencyId() == null ? null : agencies.byId(request.agencyId());
        boolean committee = agency == null || agency.type().isCommittee();
        Templates head = Templates.of(request.type(), Templates.HEAD, request.locale());
        StringBuilder summary = new StringBuilder();
        head.get("summary")
                .fill(Map.of(
                        "period", Runs.words(ReportPeriods.label(request, source)),
                        "unit", Runs.words(unit.fullName())))
                .forEach(run -> summary.append(run.text()));
        return new ReportFields(
                committee ? "" : "UBND " + unit.fullName(),
                agency == null ? "UBND " + unit.fullName() : agency.name(),
                "",
                committee ? "BC-UBND" : "BC-…",
                province(unit),
                null,
                summary.toString(),
                List.of(),
                List.of("Lưu: VT"),
                committee ? List.of("TM. ỦY BAN NHÂN DÂN") : List.of("THỦ TRƯỞNG CƠ QUAN"),
                "");
    }

    /** Agencies of a province issue in the province; those below it in their own unit. */
    private String province(Unit unit) {
        return unit.level() == UnitLevel.NATION ? "Hà Nội" : unit.name();
    }

    private static boolean isVietnamese(ReportRequest request) {
        return !request.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
