package vn.chiso.observation.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.chiso.agency.Agency;
import vn.chiso.base.ui.ListLink;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.CheckTrial;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.ui.FigureCell;

/** What a check finds in the present figures; nothing is changed by trying. */
final class TrialDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CheckContext context;

    TrialDialog(CheckContext context, Check check) {
        this.context = context;
        CheckWords words = new CheckWords(context.catalogue(), getLocale());
        CheckTrial trial = context.trials().of(check);
        setHeaderTitle(getTranslation("checks.try.of", words.name(check)));
        setWidth("min(860px, 94vw)");
        add(counted(trial, words.condition(check)));
        if (!trial.hits().isEmpty()) {
            add(table(trial));
        }
        Button close = new Button(getTranslation("shell.close"), click -> close());
        getFooter().add(close);
        close.focus();
    }

    private Component counted(CheckTrial trial, String condition) {
        Span asks = new Span(condition);
        asks.addClassName("muted");
        Paragraph counted = new Paragraph(
                trial.hit() == 0
                        ? getTranslation("checks.found.none", trial.tried())
                        : getTranslation("checks.found", trial.hit(), trial.tried()));
        counted.getElement().setAttribute("role", "status");
        counted.addClassName("trial__count");
        Div all = new Div(asks, counted);
        if (!trial.complete()) {
            all.add(new Paragraph(getTranslation("checks.found.newest")));
        }
        if (trial.hit() > trial.hits().size()) {
            all.add(new Paragraph(
                    getTranslation("checks.found.first", trial.hits().size())));
        }
        all.addClassName("trial");
        return all;
    }

    private Component table(CheckTrial trial) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(header("checks.subject"), header("checks.figure"), header("checks.why"));
        table.getHead().add(head);
        trial.hits().forEach(hit -> table.getBody().add(row(hit)));
        table.addClassNames("table", "trial__table");
        Div scrolled = new Div(table);
        scrolled.addClassName("trial__place");
        return scrolled;
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(CheckTrial.Hit hit) {
        Figure figure = hit.figure();
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        String subject = subject(figure);
        Anchor open = new Anchor(ListLink.address("", context.addresses().of(figure)), subject);
        open.setAriaLabel(
                getTranslation("checks.found.figure", FigureText.sentence(subject, figure, indicator, getLocale())));
        Span about =
                new Span(indicator.shortName(getLocale()) + ", " + FigureText.period(figure.period(), getLocale()));
        about.addClassName("muted");
        Div who = new Div(open, about);
        who.addClassName("checks__words");
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(who),
                new NativeTableCell(FigureCell.of(figure, indicator, getLocale())),
                new NativeTableCell(hit.finding().in(getLocale())));
        return row;
    }

    private String subject(Figure figure) {
        Long agency = figure.subject().agencyId();
        if (agency != null) {
            Agency own = context.agencies().byId(agency);
            return own.name() + ", " + context.territory().byId(own.unitId()).name();
        }
        String label = figure.subject().label();
        String unit = context.territory().byId(figure.subject().unitId()).name();
        return label.isEmpty() ? unit : label + ", " + unit;
    }
}
