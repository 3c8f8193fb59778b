package vn.chiso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingKind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;
import vn.chiso.observation.Period;

/** Which section tells what, of all that a report is made of. */
final class Placement {

    /** The parts of a section that tell findings of one kind. */
    static final Map<Skeleton.Part, FindingKind> KINDS = Map.of(
            Skeleton.Part.ACHIEVEMENTS, FindingKind.ACHIEVEMENT,
            Skeleton.Part.LIMITATIONS, FindingKind.LIMITATION,
            Skeleton.Part.CAUSES, FindingKind.CAUSE,
            Skeleton.Part.RECOMMENDATIONS, FindingKind.RECOMMENDATION,
            Skeleton.Part.NEXT_TASKS, FindingKind.NEXT_TASK);

    private final ReportMaterial material;
    private final Citations citations;
    private final Skeleton skeleton;
    private final Map<String, Figure> own = new HashMap<>();
    private final Map<Skeleton.Section, List<Figure>> figures = new HashMap<>();
    private final Map<Skeleton.Section, List<Goal>> goals = new HashMap<>();

    Placement(ReportMaterial material, Citations citations, Skeleton skeleton) {
        this.material = material;
        this.citations = citations;
        this.skeleton = skeleton;
        place();
    }

    /** The subject's own undivided figures by the code of their indicator, wherever they are told. */
    Map<String, Figure> own() {
        return own;
    }

    List<Figure> figures(Skeleton.Section section) {
        return figures.getOrDefault(section, List.of());
    }

    List<Goal> goals(Skeleton.Section section) {
        return goals.getOrDefault(section, List.of());
    }

    /** What the source says in this section; of other documents what is about its topics. */
    List<Finding> findings(Skeleton.Section section) {
        return material.findings().stream()
                .filter(one -> material.isFromSource(one.documentId())
                        ? skeleton.ofSource(one.section())
                                .filter(section::equals)
                                .isPresent()
                        : section.groups().contains(one.topic()) || isOnly(section, one))
                .toList();
    }

    private boolean isOnly(Skeleton.Section section, Finding one) {
        return section.groups().isEmpty() && section.parts().stream().anyMatch(part -> one.kind() == KINDS.get(part));
    }

    /** Gives each figure one section: that whose own sentences tell it, else where its source put it, else by its
     * group. */
    private void place() {
        Map<String, Skeleton.Section> said = new HashMap<>();
        for (Skeleton.Section section : skeleton.sections()) {
            SectionWriter.told(Templates.of(
                            material.request().type(),
                            section.path(),
                            material.request().locale()))
                    .forEach(code -> said.putIfAbsent(code, section));
        }
        Set<Long> placed = new HashSet<>();
        material.figures().stream()
                .sorted(Comparator.comparing(Figure::period, Period.NEWEST_FIRST))
                .forEach(figure -> {
                    String code = citations.indicator(figure).code();
                    boolean mine = material.isOwn(figure) && figure.itemId() == DimensionItem.WHOLE;
                    if (mine) {
                        own.putIfAbsent(code, figure);
                    }
                    if (!isOfAnnex(code) && placed.add(figure.observationId())) {
                        Optional<Skeleton.Section> section = mine && said.containsKey(code)
                                ? Optional.of(said.get(code))
                                : place(figure.documentId(), figure.section(), figure.indicatorId());
                        section.ifPresent(one -> figures.computeIfAbsent(one, key -> new ArrayList<>())
                                .add(figure));
                    }
                });
        material.goals().stream()
                .filter(this::isGoalOfSubject)
                .forEach(goal -> place(goal.documentId(), goal.section(), goal.indicatorId())
                        .ifPresent(one -> goals.computeIfAbsent(one, key -> new ArrayList<>())
                                .add(goal)));
    }

    private boolean isOfAnnex(String code) {
        return material.request().type() == ReportType.BUDGET_REVIEW && code.startsWith(BudgetFigures.CODES);
    }

    private boolean isGoalOfSubject(Goal goal) {
        @Nullable Long agency = goal.subject().agencyId();
        return material.agency() == null
                ? agency == null || material.isFromDocuments(goal.documentId())
                : material.isFromDocuments(goal.documentId())
                        || Long.valueOf(material.agency().id()).equals(agency);
    }

    private Optional<Skeleton.Section> place(@Nullable Long documentId, @Nullable String source, long indicatorId) {
        Optional<Skeleton.Section> there = source != null && material.isFromSource(documentId)
                ? skeleton.ofSource(source).filter(Placement::hasFigures)
                : Optional.empty();
        return there.isPresent()
                ? there
                : skeleton.ofGroup(citations
                        .catalogue()
                        .group(citations.catalogue().indicator(indicatorId).groupId())
                        .code());
    }

    private static boolean hasFigures(Skeleton.Section section) {
        return section.tells(Skeleton.Part.FIGURES) || section.tells(Skeleton.Part.LICENCES);
    }
}
