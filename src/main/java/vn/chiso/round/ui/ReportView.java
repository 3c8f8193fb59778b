package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.TableDownloads;
import vn.chiso.observation.Figure;
import vn.chiso.round.Sheet;
import vn.chiso.round.reuse.Reusable;

/** One agency's report of a round, as its form: sections, lines to fill in, and what is left before it is sent. */
@Route("rounds/reports")
@PermitAll
@Uses(Grid.class)
class ReportView extends LiveView implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final transient Remarks remarks = new Remarks();
    private final ReportSections sections;
    private final ReportGrid grid;
    private final ReportPanel panel;
    private long reportId;
    private transient @Nullable Sheet shown;

    ReportView(RoundContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        grid = new ReportGrid(context, remarks, this::draw);
        sections = new ReportSections(context, grid::goTo);
        panel = new ReportPanel(context, remarks, grid::goTo, this::draw);
        Div columns = new Div(sections, grid, panel);
        columns.addClassName("report-view");
        getContent().add(columns);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        reportId = id;
        remarks.clear();
        try {
            shown = context.reports().sheet(id);
        } catch (NoSuchElementException | AccessDeniedException notTheirs) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return (shown == null ? "" : shown.report().agency().name() + " · ") + "ChiSo";
    }

    @Override
    protected void draw() {
        if (grid.isEditing()) {
            return;
        }
        Sheet sheet = context.reports().sheet(reportId);
        shown = sheet;
        RouterLink rounds = new RouterLink(getTranslation("nav.rounds"), RoundsView.class);
        RouterLink round = new RouterLink(
                context.title(sheet.report().round(), getLocale()),
                RoundView.class,
                sheet.report().round().id());
        head().setCrumbs(List.of(rounds, round));
        head().setTitle(sheet.report().agency().name());
        head().setBesideTitle(
                        new StageBadge(sheet.report().stage(), getLocale()),
                        new ExportButton(
                                context.exports(),
                                () -> new RoundFiles(context, getLocale())
                                        .report(context.reports().sheet(reportId))),
                        template());
        sections.show(sheet);
        Reusable reusable = context.reuse().of(sheet);
        grid.show(new ReportCells(sheet, pieces(sheet), reusable, panel::showEvidence));
        panel.show(sheet, reusable);
    }

    /** The form as a workbook that can be filled in elsewhere and imported. */
    private Component template() {
        Anchor link = new TableDownloads(
                        context.exports(),
                        () -> new RoundFiles(context, getLocale())
                                .template(context.reports().sheet(reportId)))
                .excel(getTranslation("report.template"));
        link.addClassName("report__template");
        return link;
    }

    private Map<Long, Integer> pieces(Sheet sheet) {
        return context.evidence()
                .evidence()
                .counts(sheet.figures().values().stream()
                        .map(Figure::observationId)
                        .toList());
    }
}
