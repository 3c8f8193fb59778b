package vn.chiso.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.base.search.SearchService;
import vn.chiso.base.text.Texts;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingService;
import vn.chiso.inspection.round.InspectionService;
import vn.chiso.software.SoftwareFilter;
import vn.chiso.software.SoftwareService;

/** What reports hold beside figures; who reads what of it is tested with the services. */
final class Holdings {

    private final FindingService findings;
    private final SoftwareService software;
    private final SearchService search;
    private final InspectionService inspections;

    Holdings(BeanFactory application) {
        findings = application.getBean(FindingService.class);
        software = application.getBean(SoftwareService.class);
        inspections = application.getBean(InspectionService.class);
        search = application.getBean(SearchService.class);
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("FindingService.all()", Act.read((who, office, secret) -> findings.all()));
        acts.put(
                "FindingService.find(FindingFilter)",
                Act.read((who, office, secret) -> findings.find(FindingFilter.ALL)));
        acts.put("InspectionService.all()", Act.read((who, office, secret) -> inspections.all()));
        acts.put("InspectionService.byId(long)", Act.read((who, office, secret) -> inspections.byId(1)));
        acts.put("InspectionService.mayOpen()", Act.read((who, office, secret) -> inspections.mayOpen()));
        acts.put(
                "InspectionService.mayOpen(long)",
                Act.read((who, office, secret) -> inspections.mayOpen(office.agency.unitId())));
        acts.put("FindingService.byId(long)", Act.read((who, office, secret) -> findings.byId(1)));
        acts.put("SoftwareService.all()", Act.read((who, office, secret) -> software.all()));
        acts.put(
                "SoftwareService.find(SoftwareFilter)",
                Act.read((who, office, secret) -> software.find(SoftwareFilter.ALL)));
        acts.put(
                "SearchService.find(String, Map, int, Locale)",
                Act.read((who, office, secret) -> search.find("sở", Map.of(), 50, Texts.VIETNAMESE)));
        return acts;
    }
}
