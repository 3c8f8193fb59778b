package vn.chiso.budget.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.ui.ListLink;
import vn.chiso.budget.AnnexRegister;
import vn.chiso.budget.BudgetAmount;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetColumns;
import vn.chiso.budget.BudgetService;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.DocumentPlaces;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureAddress;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** What the screen of the budget needs. */
@Component
record BudgetContext(
        BudgetService budget,
        BudgetColumns columns,
        AnnexRegister register,
        DocumentService documents,
        DocumentPlaces places,
        AgencyService agencies,
        TerritoryService territory,
        Catalogue catalogue,
        FigureAddress addresses,
        FigureService figures,
        ObservationService observations,
        CheckedFigures checked,
        Exports exports) {

    /** Whose money it is: an agency with its unit, or a unit. */
    String subject(@Nullable Long agencyId, long unitId) {
        Unit unit = territory.byId(unitId);
        if (agencyId == null) {
            return unit.fullName();
        }
        String name = agencies.byId(agencyId).name();
        return name.contains(unit.name()) ? name : name + " " + unit.shortName();
    }

    String subject(BudgetAmount amount) {
        return subject(amount.agencyId(), amount.unitId());
    }

    /** The unit of the agency, where its own name does not say it. */
    String shortSubject(BudgetAmount amount) {
        Unit unit = territory.byId(amount.unitId());
        Long agencyId = amount.agencyId();
        return agencyId == null ? unit.shortName() : agencies.byId(agencyId).shortName() + ", " + unit.shortName();
    }

    String subject(BudgetAnnex annex) {
        return subject(annex.agencyId(), annex.unitId());
    }

    String report(long documentId, Locale locale) {
        return DocumentNames.of(documents.byId(documentId), locale);
    }

    /** To the figure on the dashboard, with its source open. */
    ListLink link(Figure figure, String text) {
        return new ListLink("", addresses.of(figure), text);
    }
}
