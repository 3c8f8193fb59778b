package vn.chiso.rights;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.document.text.ReportText;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingService;
import vn.chiso.observation.NewPeriod;
import vn.chiso.reading.CandidateChoice;
import vn.chiso.reading.Candidates;
import vn.chiso.reading.PlaceCorrection;
import vn.chiso.reading.SignedReports;
import vn.chiso.reading.TextImport;
import vn.chiso.reading.TextReader;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.file.ReportKind;
import vn.chiso.software.SoftwareFilter;
import vn.chiso.software.SoftwareService;

/** What reports hold beside figures; who reads what of it is tested with the services. */
final class Holdings {

    private static final long NO_DOCUMENT = -1;

    private final FindingService findings;
    private final SoftwareService software;
    private final TextReader reader;
    private final TextImport imports;
    private final PlaceCorrection corrections;
    private final Candidates candidates;
    private final SignedReports signed;

    Holdings(BeanFactory application) {
        findings = application.getBean(FindingService.class);
        software = application.getBean(SoftwareService.class);
        reader = application.getBean(TextReader.class);
        imports = application.getBean(TextImport.class);
        corrections = application.getBean(PlaceCorrection.class);
        candidates = application.getBean(Candidates.class);
        signed = application.getBean(SignedReports.class);
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("FindingService.all()", Act.read((who, office, secret) -> findings.all()));
        acts.put(
                "FindingService.find(FindingFilter)",
                Act.read((who, office, secret) -> findings.find(FindingFilter.ALL)));
        acts.put("SoftwareService.all()", Act.read((who, office, secret) -> software.all()));
        acts.put(
                "SoftwareService.find(SoftwareFilter)",
                Act.read((who, office, secret) -> software.find(SoftwareFilter.ALL)));
        acts.put("TextReader.states()", Act.read((who, office, secret) -> reader.states()));
        acts.put("TextReader.page(long)", Act.read((who, office, secret) -> reader.page(NO_DOCUMENT)));
        acts.put(
                "TextReader.sentences(long, Collection)",
                Act.read((who, office, secret) -> reader.sentences(NO_DOCUMENT, List.of(office.fact(secret)))));
        acts.put(
                "TextImport.put(long, ReportFile, Path, String)",
                Act.write((who, office, secret) -> imports.put(
                        NO_DOCUMENT,
                        new ReportFile(ReportKind.TXT, new ReportText(List.of())),
                        Path.of("x"),
                        "x.txt")));
        acts.put("PlaceCorrection.put(long, String, int, int)", Act.write((who, office, secret) -> {
            corrections.put(NO_DOCUMENT, office.fact(secret), 1, 1);
            return null;
        }));
        acts.put(
                "Candidates.offer(long, int, int, int)",
                Act.read((who, office, secret) -> candidates.offer(NO_DOCUMENT, 1, 1, 0)));
        acts.put(
                "Candidates.make(long, CandidateChoice)",
                Act.write((who, office, secret) -> candidates.make(
                        NO_DOCUMENT,
                        new CandidateChoice(
                                1,
                                1,
                                0,
                                office.figure(secret).indicatorId(),
                                office.agency.id(),
                                NewPeriod.year(2020),
                                NumberConvention.AUTOMATIC))));
        acts.put(
                "SignedReports.attach(long, Path, String)",
                Act.write((who, office, secret) -> signed.attach(NO_DOCUMENT, Path.of("x"), "x.pdf")));
        acts.put("SignedReports.lift(long, String)", Act.write((who, office, secret) -> {
            signed.lift(NO_DOCUMENT, "thử");
            return null;
        }));
        return acts;
    }
}
