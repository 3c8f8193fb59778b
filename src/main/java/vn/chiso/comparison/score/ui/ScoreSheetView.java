package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.AppraisalRefused;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;

/** The sheet of one who is scored: every criterion with every stage, why, what is left on the table, what if. */
@Route(ScoreAddress.SHEET)
@PermitAll
@Uses(ComboBox.class)
class ScoreSheetView extends ScorePage {

    private static final long serialVersionUID = 1L;

    private final ScoreBar bar;
    private String subjectKey = "";

    ScoreSheetView(ScoreContext context, OpenPages openPages) {
        super(context, openPages);
        bar = new ScoreBar(context, this::open);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        subjectKey = asked(event, ScoreAddress.SUBJECT);
        super.afterNavigation(event);
    }

    @Override
    protected List<Component> draw(ScoreChoice shown) {
        ScoreBoard board = context().boards().board(shown.request());
        ScoreAddress address = new ScoreAddress(context());
        head().setCrumbs(List.of(
                new RouterLink(getTranslation("nav.scores"), ScoresView.class),
                new ListLink(
                        ScoreAddress.BOARD, address.format(shown), shown.index().name(getLocale()))));
        bar.show(shown, false);
        Optional<ScoreSubject> found = board.subjects().stream()
                .filter(one -> one.key().equals(subjectKey))
                .findFirst();
        if (found.isEmpty()) {
            head().setTitle(shown.index().name(getLocale()));
            head().setBesideTitle();
            return List.of(
                    bar,
                    new EmptyState(
                            Symbol.CHART_COLUMN,
                            getTranslation("score.not_scored"),
                            getTranslation("score.not_scored.text"),
                            new ListLink(
                                    ScoreAddress.BOARD, address.format(shown), getTranslation("score.all_subjects"))));
        }
        return sheet(shown, board, found.get());
    }

    private List<Component> sheet(ScoreChoice shown, ScoreBoard board, ScoreSubject subject) {
        head().setTitle(subject.name());
        head().setBesideTitle(acts(shown, board, subject));
        SheetTable table = new SheetTable(one -> why(board, subject, one.id()));
        table.show(board, subject, isNarrow());
        Div card = new Div(new SheetSummary(board, subject, getLocale()), table);
        card.addClassNames("card", "score-sheet__card");
        GainsSection gains = new GainsSection(context(), one -> why(board, subject, one.id()));
        gains.show(board, subject);
        Div page = new Div(card, gains);
        page.addClassName("score-sheet__page");
        return List.of(bar, page);
    }

    private Component[] acts(ScoreChoice shown, ScoreBoard board, ScoreSubject subject) {
        List<Component> acts = new ArrayList<>();
        if (context().appraisals().mayScore(subject) && !board.edition().isDraft()) {
            acts.add(new Button(
                    getTranslation("score.accept"), new Icon(Symbol.CHECK), click -> accept(shown, subject)));
        }
        acts.add(new Button(
                getTranslation("score.what_if"),
                new Icon(Symbol.SETTINGS),
                click -> Dialogs.open(new WhatIfDialog(context(), board, subject))));
        acts.add(new Button(
                getTranslation("score.trend"),
                new Icon(Symbol.HISTORY),
                click -> Dialogs.open(new TrendDialog(context(), board, subject))));
        acts.add(new ExportButton(
                context().exports(), () -> new ScoreFiles(context(), getLocale()).sheet(shown, board, subject)));
        return acts.toArray(Component[]::new);
    }

    private void why(ScoreBoard board, ScoreSubject subject, long criterionId) {
        Dialogs.open(new WhyDialog(context(), board, subject, board.edition().criterion(criterionId), this::redraw));
    }

    private void accept(ScoreChoice shown, ScoreSubject subject) {
        try {
            int accepted = context().appraisals().accept(shown.request(), subject.key());
            Notices.done(getTranslation("score.accepted", accepted));
            redraw();
        } catch (AppraisalRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
    }

    private void open(ScoreChoice next) {
        UI.getCurrent()
                .navigate(
                        ScoreSheetView.class,
                        QueryParameters.simple(new ScoreAddress(context()).format(next, subjectKey)));
    }
}
