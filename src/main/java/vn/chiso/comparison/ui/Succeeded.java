package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencySuccession;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.NamedOnes;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;

/** Which of the agencies compared are no more, and who followed them: their rows show the last that they said. */
final class Succeeded {

    private final DrawingPage page;

    private Succeeded(DrawingPage page) {
        this.page = page;
    }

    /** "Đã sắp xếp lại: Sở A, Sở B (từ 01/03/2025 thành Sở C)"; nothing while all of them are there. */
    static Optional<Component> line(Comparison comparison, DrawingPage page) {
        List<String> all = new Succeeded(page).words(comparison);
        return all.isEmpty() ? Optional.empty() : Optional.of(new NamedOnes(page.text("compare.foot.succeeded"), all));
    }

    private List<String> words(Comparison comparison) {
        LocalDate day = day(comparison.request());
        Map<String, List<String>> byFate = new LinkedHashMap<>();
        for (Compared subject : comparison.subjects()) {
            Agency agency = subject.agency();
            if (agency != null && agency.validTo() != null && !agency.validTo().isAfter(day)) {
                byFate.computeIfAbsent(fate(agency, agency.validTo()), none -> new ArrayList<>())
                        .add(subject.label(page.locale()));
            }
        }
        return byFate.entrySet().stream()
                .map(one -> page.text("draw.left", String.join(", ", one.getValue()), one.getKey()))
                .toList();
    }

    /** The newest figures are read today; those of a year, at its end. */
    private LocalDate day(ComparisonRequest request) {
        boolean newest = request.years().isEmpty()
                && request.boundaries() == null
                && request.unit().validTo() == null;
        return newest
                ? page.context().territory().boundaryDay(null)
                : page.context().comparisons().day(request);
    }

    private String fate(Agency agency, LocalDate end) {
        List<AgencySuccession> next = page.context().agencies().successionsOf(agency.id()).stream()
                .filter(one -> one.effectiveOn().equals(end))
                .toList();
        if (next.isEmpty()) {
            return page.text("compare.foot.until", DateText.format(end.minusDays(1)));
        }
        String names = next.stream()
                .map(AgencySuccession::successorId)
                .filter(Objects::nonNull)
                .map(id -> page.context().agencies().byId(id).name())
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? page.text("dashboard.agency.abolished", DateText.format(end))
                : page.text("dashboard.agency.became", DateText.format(end), names);
    }
}
