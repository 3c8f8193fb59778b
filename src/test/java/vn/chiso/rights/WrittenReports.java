package vn.chiso.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.base.text.Texts;
import vn.chiso.report.ReportDraft;
import vn.chiso.report.ReportFields;
import vn.chiso.report.ReportRequest;
import vn.chiso.report.ReportType;
import vn.chiso.report.WordReports;

/** Word reports. Their numbers are grouped, so what is searched for secrets is the text without its dots. */
final class WrittenReports {

    private static final ReportFields FIELDS =
            new ReportFields("", "", "", "BC", "", null, "", List.of(), List.of(), List.of(), "");

    private final WordReports reports;

    WrittenReports(BeanFactory application) {
        reports = application.getBean(WordReports.class);
    }

    /** Generates the report of each year that has a secret, as whoever is signed in. */
    void generate(Office office) {
        for (Secret secret : Secret.values()) {
            office.generated.computeIfAbsent(
                    secret.year,
                    year -> reports.generate(request(office, year), FIELDS).id());
        }
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put(
                "WordReports.reads(ReportRequest)",
                Act.read((who, office, secret) -> reports.reads(request(office, secret))));
        acts.put(
                "WordReports.mayGenerate(ReportRequest)",
                Act.read((who, office, secret) -> reports.mayGenerate(request(office, secret))));
        acts.put(
                "WordReports.draft(ReportRequest, ReportFields)",
                Act.read((who, office, secret) -> text(reports.draft(request(office, secret), FIELDS))));
        acts.put(
                "WordReports.fields(ReportRequest)",
                Act.read((who, office, secret) -> reports.fields(request(office, secret))));
        acts.put(
                "WordReports.generations(ReportRequest)",
                Act.read((who, office, secret) -> reports.generations(request(office, secret))));
        acts.put(
                "WordReports.changes(ReportRequest, ReportDraft)",
                Act.read((who, office, secret) -> reports.changes(request(office, secret), empty())));
        acts.put(
                "WordReports.generated(long)",
                Act.read((who, office, secret) ->
                        text(reports.generated(office.generated.getOrDefault(secret.year, 0L)))));
        acts.put("WordReports.generate(ReportRequest, ReportFields)", Act.write((who, office, secret) -> {
            reports.generate(request(office, secret), FIELDS);
            return null;
        }));
        return acts;
    }

    private static ReportRequest request(Office office, Secret secret) {
        return request(office, secret.year);
    }

    private static ReportRequest request(Office office, int year) {
        return new ReportRequest(
                ReportType.ANNUAL, office.agency.unitId(), office.agency.id(), year, year, Texts.VIETNAMESE, 50);
    }

    private static ReportDraft empty() {
        return new ReportDraft(ReportType.ANNUAL, "vi", FIELDS, "", List.of(), null, List.of());
    }

    private static @Nullable String text(ReportDraft draft) {
        return draft.toString().replace(".", "");
    }
}
