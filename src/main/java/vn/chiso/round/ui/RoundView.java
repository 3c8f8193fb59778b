package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Report;
import vn.chiso.round.Round;

/** One round: its progress, and the reports of its agencies. */
@Route("rounds")
@PermitAll
class RoundView extends LiveView implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private long roundId;

    RoundView(RoundContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("work");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        roundId = id;
        if (context.rounds().byId(id).isEmpty()) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return context.rounds()
                        .byId(roundId)
                        .map(round -> context.title(round, getLocale()))
                        .orElse(getTranslation("nav.rounds"))
                + " · ChiSo";
    }

    @Override
    protected void draw() {
        Round round = context.rounds().byId(roundId).orElseThrow();
        List<Report> reports = context.rounds().progress(roundId);
        head().setTitle(context.title(round, getLocale()));
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.rounds"), RoundsView.class)));
        head().setNote(context.territory().byId(round.unitId()).fullName());
        ExportButton export =
                new ExportButton(context.exports(), () -> new RoundFiles(context, getLocale()).round(round));
        if (context.rounds().mayClose(round)) {
            head().setBesideTitle(
                            new Button(getTranslation("round.close"), new Icon(Symbol.LOCK), click -> askToClose()),
                            export);
        } else {
            head().setBesideTitle(export);
        }
        Div scroller = new Div(table(reports));
        scroller.addClassName("work__table");
        getContent().removeAll();
        getContent().add(new ProgressBar(reports, context.today(), getLocale()), scroller);
    }

    private Component table(List<Report> reports) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("round.agency", "round.stage", "round.progress", "round.deadline")) {
            head.addHeaderCell().setText(getTranslation(key));
        }
        for (Report report : reports) {
            RouterLink link = new RouterLink();
            link.setRoute(ReportView.class, report.id());
            link.setText(report.agency().name());
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().add(link);
            row.addDataCell().add(new StageBadge(report.stage(), getLocale()));
            row.addDataCell().add(new AnsweredBar(report, getLocale()));
            row.addDataCell().add(new Span(Deadline.of(report, context.today(), getLocale())));
        }
        return table;
    }

    private void askToClose() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("round.close"),
                getTranslation("round.close.explanation"),
                getTranslation("round.close"),
                confirmed -> context.rounds().close(roundId));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.addConfirmListener(confirmed -> draw());
        Dialogs.open(dialog);
    }
}
