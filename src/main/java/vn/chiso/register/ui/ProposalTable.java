package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionProposal.Written;

/** What may have become of units and agencies, each with what suggests it, to be confirmed or refused. */
final class ProposalTable extends ListGrid<SuccessionProposal> {

    private static final long serialVersionUID = 1L;

    private final boolean mayAnswer;
    private final ProposalAnswers answers;

    ProposalTable(boolean mayAnswer, ProposalAnswers answers) {
        super(one -> one);
        this.mayAnswer = mayAnswer;
        this.answers = answers;
    }

    void show(List<SuccessionProposal> some, boolean refused, boolean narrow) {
        begin(getTranslation("successions.show.proposed"));
        naming("before", "successions.before", one -> before(one, narrow)).setFlexGrow(3);
        if (!narrow) {
            column("after", "successions.after", this::after).setFlexGrow(3);
            column("day", "successions.day", ProposalTable::day).setFlexGrow(0).setWidth("116px");
            column("kind", "successions.kind", this::kind).setFlexGrow(0).setWidth("172px");
            drawn("reason", "successions.reason", this::reason).setFlexGrow(3);
        }
        if (mayAnswer) {
            drawn("acts", "successions.acts", one -> acts(one, refused))
                    .setFlexGrow(0)
                    .setWidth("92px");
        }
        fill(some);
    }

    private Component before(SuccessionProposal one, boolean narrow) {
        Span name = new Span(UnitChoice.capital(one.beforeName()));
        return narrow
                ? new Stacked(name, new Span("→ " + after(one)), new Quiet(day(one) + " · " + kind(one)), reason(one))
                : name;
    }

    private String after(SuccessionProposal one) {
        return one.afterName() == null ? getTranslation("successions.nobody") : UnitChoice.capital(one.afterName());
    }

    private String kind(SuccessionProposal one) {
        Written written = one.written();
        if (written != null) {
            return written.kind();
        }
        return getTranslation("units." + one.what().kind().key());
    }

    private Component reason(SuccessionProposal one) {
        Refused problem = one.problem();
        if (problem != null) {
            return new Stacked(
                    new Badge(Symbol.TRIANGLE_ALERT, getTranslation("successions.unsound"), "badge--conflict"),
                    new Span(problem.in(getLocale())));
        }
        return new Span(one.file().isEmpty() ? getTranslation(one.reason().key()) : one.file());
    }

    private Component acts(SuccessionProposal one, boolean refused) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (refused) {
            acts.add(new IconButton(
                    Symbol.UNDO_2,
                    getTranslation("successions.offer", one.beforeName()),
                    () -> answers.offerAgain(one)));
            return acts;
        }
        if (one.problem() == null) {
            acts.add(new IconButton(
                    Symbol.CHECK,
                    getTranslation("successions.confirm", one.beforeName()),
                    () -> answers.confirm(List.of(one))));
        }
        acts.add(new IconButton(
                Symbol.X, getTranslation("successions.refuse", one.beforeName()), () -> answers.refuse(one)));
        return acts;
    }

    /** As a file writes it where the row cannot be read. */
    private static String day(SuccessionProposal one) {
        Written written = one.written();
        return written == null ? DateText.format(one.what().effectiveOn()) : written.day();
    }
}
