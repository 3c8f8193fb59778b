package vn.chiso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingKind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;
import vn.chiso.observation.Period;

/** Makes a report out of its material: the one way, whatever the report is then drawn on. */
@Component
class ReportComposer {

    private static final Map<Skeleton.Part, FindingKind> KINDS = Map.of(
            Skeleton.Part.ACHIEVEMENTS, FindingKind.ACHIEVEMENT,
            Skeleton.Part.LIMITATIONS, FindingKind.LIMITATION,
            Skeleton.Part.CAUSES, FindingKind.CAUSE,
            Skeleton.Part.RECOMMENDATIONS, FindingKind.RECOMMENDATION,
            Skeleton.Part.NEXT_TASKS, FindingKind.NEXT_TASK);

    private final Citations citations;
    private final BudgetTasks budget;

    ReportComposer(Citations citations, BudgetTasks budget) {
        this.citations = citations;
        this.budget = budget;
    }

    ReportDraft compose(ReportMaterial material, ReportFields fields) {
        ReportRequest request = material.request();
        Templates head = Templates.of(request.type(), Templates.HEAD, request.locale());
        return new ReportDraft(
                request.type(),
                Texts.language(request.locale()).getLanguage(),
                fields,
                material.simulated() ? head.text("simulated") : "",
                new Composing(material, fields, head).body(),
                request.type() == ReportType.BUDGET_REVIEW
                        ? new BudgetAnnex(budget).of(material, citations, head, annexTitle(material, head))
                        : null,
                notes(material, head));
    }

    private static String annexTitle(ReportMaterial material, Templates head) {
        return text(head.get("annex_title")
                .fill(Map.of("period", Runs.words(ReportPeriods.label(material.request(), material.source())))));
    }

    private static List<String> notes(ReportMaterial material, Templates head) {
        List<String> notes = new ArrayList<>();
        if (material.incomplete()) {
            notes.add(head.text("note_incomplete"));
        }
        if (!material.unapproved()) {
            notes.add(head.text("note_approved_only"));
        }
        if (material.figures().stream().anyMatch(one -> !one.approved())) {
            notes.add(head.text("note_unapproved"));
        }
        return notes;
    }

    private static String text(List<ReportRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** One report at work. */
    private final class Composing {

        private final ReportMaterial material;
        private final ReportFields fields;
        private final Templates head;
        private final Skeleton skeleton;
        private final Map<String, Figure> own = new HashMap<>();
        private final Map<Skeleton.Section, List<Figure>> figures = new LinkedHashMap<>();
        private final Map<Skeleton.Section, List<Goal>> goals = new HashMap<>();

        Composing(ReportMaterial material, ReportFields fields, Templates head) {
            this.material = material;
            this.fields = fields;
            this.head = head;
            skeleton = Skeleton.of(material.request().type());
        }

        List<ReportBlock> body() {
            place();
            List<ReportBlock> blocks = new ArrayList<>();
            HoldingSentences holdings = new HoldingSentences(material, citations, head);
            if (head.has("basis")) {
                blocks.addAll(holdings.bases());
            }
            blocks.add(new ReportBlock.Paragraph(head.get("opening").fill(names(holdings))));
            List<Skeleton.Section> sections = skeleton.sections();
            for (int i = 0; i < sections.size(); i++) {
                Skeleton.Section section = sections.get(i);
                boolean hasParts =
                        i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
                blocks.addAll(section(section, hasParts));
            }
            blocks.add(new ReportBlock.Paragraph(
                    Runs.with(Runs.open(head.get("closing").fill(names(holdings))), "./.")));
            return blocks;
        }

        private Map<String, List<ReportRun>> names(HoldingSentences holdings) {
            return Map.of(
                    "issuer", Runs.words(issuer()),
                    "unit", Runs.words(material.unit().fullName()),
                    "period", Runs.words(ReportPeriods.label(material.request(), material.source())),
                    "bases", holdings.basesInLine(),
                    "to", Runs.words(String.join(", ", fields.to())));
        }

        private String issuer() {
            return material.agency() == null
                    ? material.unit().fullName()
                    : material.agency().name();
        }

        private List<ReportBlock> section(Skeleton.Section section, boolean hasParts) {
            Templates words = Templates.of(
                    material.request().type(),
                    section.path(),
                    material.request().locale());
            HoldingSentences holdings = new HoldingSentences(material, citations, words);
            List<Finding> here = findings(section);
            List<ReportBlock> blocks = new ArrayList<>();
            for (Skeleton.Part part : section.parts()) {
                @Nullable FindingKind kind = KINDS.get(part);
                if (kind != null) {
                    blocks.addAll(holdings.findings(kind, here, section.tells(Skeleton.Part.FIGURES)));
                    continue;
                }
                blocks.addAll(
                        switch (part) {
                            case FIGURES ->
                                new SectionWriter(material, citations, words)
                                        .write(
                                                own,
                                                figures.getOrDefault(section, List.of()),
                                                goals.getOrDefault(section, List.of()));
                            case DIRECTIVES -> holdings.issued();
                            case SYSTEMS -> holdings.systems(section.groups());
                            default ->
                                new LicenceTable(material, citations, words)
                                        .of(figures.getOrDefault(section, List.of()));
                        });
            }
            if (blocks.isEmpty() && !hasParts && section.level() > 0) {
                blocks.add(new ReportBlock.Paragraph(words.get("empty").fill(Map.of())));
            }
            if (section.level() > 0) {
                blocks.addFirst(new ReportBlock.Heading(section.level(), section.label(), words.text("title")));
            }
            return blocks;
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
                    ? skeleton.ofSource(source).filter(Composing::hasFigures)
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

        /** What the source says in this section; of other documents what is about its topics. */
        private List<Finding> findings(Skeleton.Section section) {
            return material.findings().stream()
                    .filter(one -> material.isFromSource(one.documentId())
                            ? skeleton.ofSource(one.section())
                                    .filter(section::equals)
                                    .isPresent()
                            : section.groups().contains(one.topic()) || isOnly(section, one))
                    .toList();
        }

        private boolean isOnly(Skeleton.Section section, Finding one) {
            return section.groups().isEmpty()
                    && section.parts().stream().anyMatch(part -> one.kind() == KINDS.get(part));
        }
    }
}
