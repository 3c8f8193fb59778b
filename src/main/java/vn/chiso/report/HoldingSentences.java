package vn.chiso.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingKind;
import vn.chiso.software.Category;
import vn.chiso.software.SoftwareSystem;
import vn.chiso.software.SystemUse;
import vn.chiso.software.UseStatus;

/** What a report tells beside figures: directive documents, findings, systems, each as a list of lines. */
final class HoldingSentences {

    /** What a finding says in numbers its section says in figures, which lead to their source. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/])\\d+(?:[.,]\\d+)*(?:/\\d+)?(?![\\d/]|.*/[A-ZĐ])");

    private static final Map<String, Set<Category>> CATEGORIES = Map.of(
            "van_ban", Set.of(Category.DOCUMENTS, Category.EXCHANGE),
            "thu_dien_tu", Set.of(Category.EMAIL),
            "chu_ky_so", Set.of(Category.SIGNATURES),
            "ung_dung", Set.of(Category.TASKS, Category.STAFF, Category.SECTOR, Category.FINANCE, Category.MEETINGS),
            "trang_ttdt", Set.of(Category.WEBSITES),
            "mot_cua", Set.of(Category.ONE_STOP),
            "dvctt", Set.of(Category.ONLINE_SERVICES),
            "csdl", Set.of(Category.DATABASES, Category.NATIONAL_DATABASES, Category.PLATFORM),
            "thue_dich_vu", Set.of(Category.LEASED));

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final Locale locale;

    HoldingSentences(ReportMaterial material, Citations citations, Templates words) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        locale = material.request().locale();
    }

    List<ReportBlock> findings(FindingKind kind, List<Finding> here, boolean withFigures) {
        List<Finding> some = here.stream()
                .filter(one -> one.kind() == kind && !(withFigures && isToldInFigures(one)))
                .toList();
        if (kind != FindingKind.RECOMMENDATION) {
            return Lines.of(words, kind.word(), some.stream().map(this::finding).toList());
        }
        Map<String, List<Finding>> byAddressee = some.stream()
                .collect(Collectors.groupingBy(
                        one -> one.addressee() == null ? "" : one.addressee(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<ReportBlock> blocks = new ArrayList<>();
        byAddressee.forEach((addressee, asked) -> {
            if (!addressee.isEmpty() && !words.text("lead_recommendation").isEmpty()) {
                blocks.add(new ReportBlock.Paragraph(
                        words.get("lead_recommendation").fill(Map.of("addressee", Runs.words(addressee)))));
            }
            blocks.addAll(Lines.of(asked.stream().map(this::finding).toList()));
        });
        return blocks;
    }

    private static boolean isToldInFigures(Finding one) {
        return switch (one.kind()) {
            case ACHIEVEMENT, NEXT_TASK -> NUMBERS.matcher(one.words()).find();
            case LIMITATION -> one.words().contains("%");
            default -> false;
        };
    }

    private List<ReportRun> finding(Finding one) {
        Map<String, List<ReportRun>> given = new HashMap<>();
        given.put("words", List.of(citations.said(one.words(), one.key(), one.documentId(), one.section())));
        given.put(
                "agencies",
                material.agency() == null && !one.agencyIds().isEmpty() && !goesWithoutSaying(one)
                        ? Runs.words(one.subject())
                        : List.of());
        return words.get("finding").fill(given);
    }

    /** Whether the words name everybody, or the unit's own committee is meant, which reports. */
    private boolean goesWithoutSaying(Finding one) {
        return one.agencyIds().stream()
                .map(citations::agency)
                .allMatch(agency -> one.words().contains(agency.name())
                        || (agency.type().isCommittee()
                                && agency.unitId() == material.unit().id()));
    }

    /** The systems of a subject: what they are, and how far they have come. */
    List<ReportBlock> systems(List<String> groups) {
        List<List<ReportRun>> lines = new ArrayList<>();
        Map<UseStatus, List<List<ReportRun>>> everywhere = new LinkedHashMap<>();
        for (SoftwareSystem system : material.systems()) {
            List<SystemUse> uses = system.uses().stream()
                    .filter(use -> material.isFromDocuments(use.documentId()))
                    .toList();
            if (uses.isEmpty()
                    || groups.stream()
                            .noneMatch(group ->
                                    CATEGORIES.getOrDefault(group, Set.of()).contains(system.category()))) {
                continue;
            }
            List<ReportRun> name = name(system, uses.getFirst());
            if (uses.size() == 1 && agencies(uses.getFirst()).isEmpty()) {
                everywhere
                        .computeIfAbsent(uses.getFirst().status(), status -> new ArrayList<>())
                        .add(name);
            } else {
                lines.add(words.get("system")
                        .fill(Map.of(
                                "system",
                                name,
                                "uses",
                                Runs.joined(
                                        uses.stream().map(this::use).distinct().toList(), ", "))));
            }
        }
        everywhere.forEach((status, systems) -> lines.add(
                words.get("systems_of").fill(Map.of("status", status(status), "systems", Runs.joined(systems, "; ")))));
        return Lines.of(words, "systems", lines);
    }

    private List<ReportRun> name(SoftwareSystem system, SystemUse use) {
        String key = Stream.concat(use.figures().stream(), use.findings().stream())
                .findFirst()
                .orElse(system.key());
        return List.of(new ReportRun.Said(
                system.name(locale), key, "software?q=" + URLEncoder.encode(system.nameVi(), StandardCharsets.UTF_8)));
    }

    private List<ReportRun> use(SystemUse use) {
        return words.get("system_use").fill(Map.of("status", status(use.status()), "agencies", agencies(use)));
    }

    private List<ReportRun> status(UseStatus status) {
        return Runs.words(FigureSentences.noun(Texts.get(status.key(), locale)));
    }

    /** Of an agency's own report nobody needs to be named. */
    private List<ReportRun> agencies(SystemUse use) {
        return material.agency() == null
                ? Runs.enumerate(
                        use.agencyIds().stream()
                                .map(citations::agency)
                                .sorted(AgencyService.OFFICIAL_ORDER)
                                .map(one -> Runs.words(one.name()))
                                .toList(),
                        words.text("and"))
                : List.of();
    }
}
