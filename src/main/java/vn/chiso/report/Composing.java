package vn.chiso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingKind;

/** One report at work. */
final class Composing {

    private final ReportMaterial material;
    private final Citations citations;
    private final ReportFields fields;
    private final Templates head;
    private final Skeleton skeleton;
    private final Placement placement;

    Composing(ReportMaterial material, Citations citations, ReportFields fields, Templates head) {
        this.material = material;
        this.citations = citations;
        this.fields = fields;
        this.head = head;
        skeleton = Skeleton.of(material.request().type());
        placement = new Placement(material, citations, skeleton);
    }

    List<ReportBlock> body() {
        List<ReportBlock> blocks = new ArrayList<>();
        DirectiveSentences directives = new DirectiveSentences(material, citations, head);
        if (head.has("basis")) {
            blocks.addAll(directives.bases());
        }
        blocks.add(new ReportBlock.Paragraph(Runs.capital(head.get("opening").fill(names(directives)))));
        List<Skeleton.Section> sections = skeleton.sections();
        for (int i = 0; i < sections.size(); i++) {
            Skeleton.Section section = sections.get(i);
            boolean hasParts = i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
            blocks.addAll(section(section, hasParts));
        }
        blocks.add(new ReportBlock.Paragraph(
                Runs.with(Runs.open(head.get("closing").fill(names(directives))), "./.")));
        return blocks;
    }

    private Map<String, List<ReportRun>> names(DirectiveSentences directives) {
        return Map.of(
                "issuer", Runs.words(issuer()),
                "unit", Runs.words(material.unit().fullName()),
                "period", Runs.words(ReportPeriods.label(material.request(), material.source())),
                "bases", directives.basesInLine(),
                "to", Runs.words(String.join(", ", fields.to())));
    }

    private String issuer() {
        return material.agency() == null
                ? material.unit().fullName()
                : material.agency().name();
    }

    private List<ReportBlock> section(Skeleton.Section section, boolean hasParts) {
        Templates words = Templates.of(
                material.request().type(), section.path(), material.request().locale());
        HoldingSentences holdings = new HoldingSentences(material, citations, words);
        List<Finding> here = placement.findings(section);
        List<ReportBlock> blocks = new ArrayList<>();
        for (Skeleton.Part part : section.parts()) {
            @Nullable FindingKind kind = Placement.KINDS.get(part);
            if (kind != null) {
                blocks.addAll(holdings.findings(kind, here, section.tells(Skeleton.Part.FIGURES)));
                continue;
            }
            blocks.addAll(
                    switch (part) {
                        case FIGURES ->
                            new SectionWriter(material, citations, words)
                                    .write(placement.own(), placement.figures(section), placement.goals(section));
                        case DIRECTIVES -> new DirectiveSentences(material, citations, words).issued();
                        case SYSTEMS -> holdings.systems(section.groups());
                        default -> new LicenceTable(material, citations, words).of(placement.figures(section));
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
}
