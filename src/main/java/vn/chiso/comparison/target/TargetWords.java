package vn.chiso.comparison.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.DocumentService;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Targets in words: on screen, in files, in the audit trail. */
@Component
public class TargetWords {

    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final DocumentService documents;
    private final DirectiveService directives;

    TargetWords(
            Catalogue catalogue,
            AgencyService agencies,
            TerritoryService territory,
            DocumentService documents,
            DirectiveService directives) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.territory = territory;
        this.documents = documents;
        this.directives = directives;
    }

    /** "20 %", "283 dịch vụ", "có". */
    public String value(Goal goal, Locale locale) {
        Indicator indicator = catalogue.indicator(goal.indicatorId());
        if (goal.value() != null) {
            return FigureText.number(goal.value(), indicator, goal.measure(), locale)
                    + FigureText.unitSuffix(indicator, goal.measure(), locale);
        }
        return goal.yes() == null ? goal.text() : FigureText.yesNo(goal.yes(), locale);
    }

    /** "Chỉ tiêu" or "Kế hoạch". */
    public String kind(Goal goal, Locale locale) {
        return Texts.get(goal.target() ? "target.kind.target" : "target.kind.plan", locale);
    }

    /** Whom it is set for: the agency as the register has it, else as its source names it; with its part of a whole. */
    public String subject(Goal goal, Locale locale) {
        Long agency = goal.subject().agencyId();
        String who =
                agency == null ? goal.subjectLabel() : agencies.byId(agency).name();
        return goal.itemId() == DimensionItem.WHOLE
                ? who
                : who + " · " + catalogue.item(goal.itemId()).shortName(locale);
    }

    /** The unit of the subject. */
    public String unit(Goal goal) {
        return territory.byId(goal.subject().unitId()).fullName();
    }

    /** Where the subject is, as far as its name does not say so: its unit, or that of which its unit is a part. */
    public String place(Goal goal, Locale locale) {
        Unit unit = territory.byId(goal.subject().unitId());
        if (!subject(goal, locale).contains(unit.fullName())) {
            return unit.fullName();
        }
        Long parent = unit.parentId();
        Unit above = parent == null ? unit : territory.byId(parent);
        return above.level() == UnitLevel.NATION || parent == null ? "" : above.fullName();
    }

    /** What says so: the report with its section, or what the target was set by. */
    public String source(Goal goal, Locale locale) {
        Long document = goal.documentId();
        String section = goal.section() == null ? "" : goal.section();
        if (document == null) {
            return section;
        }
        String report = DocumentNames.of(documents.byId(document), locale);
        return section.isEmpty() ? report : Texts.get("target.source", locale, report, section);
    }

    /** "Quyết định 12/QĐ-UBND, 03/02/2021, mục II"; empty where nothing is named. */
    public String basis(LegalBasis basis, Locale locale) {
        List<String> parts = new ArrayList<>();
        DirectiveDocument document = directive(basis);
        if (document != null) {
            parts.add(document.number() == null ? document.subject() : document.number());
            if (document.issueDate() != null) {
                parts.add(DateText.format(document.issueDate()));
            }
        }
        if (!basis.words().isBlank()) {
            parts.add(basis.words());
        }
        if (!basis.section().isBlank()) {
            parts.add(Texts.get("target.section", locale, basis.section()));
        }
        return String.join(", ", parts);
    }

    /** The document of the register; null for none. */
    public @Nullable DirectiveDocument directive(LegalBasis basis) {
        String key = basis.directiveKey();
        return key == null ? null : directives.byKey(key).orElse(null);
    }

    /** "Chỉ tiêu 20 %, UBND tỉnh An Giang, năm 2021". */
    public String line(Goal goal, Locale locale) {
        return kind(goal, locale) + " " + value(goal, locale) + ", " + subject(goal, locale) + ", "
                + FigureText.period(goal.period(), locale);
    }
}
