package vn.chiso.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Symbol;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetSum;
import vn.chiso.observation.FigureText;

/** One annex with what can be done with it: print it, take it out as a file, and answer in it. */
final class AnnexCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private final Card card = new Card(getTranslation("budget.annex"));
    private final SerializableRunnable onClose;
    private final AnnexGrid grid;

    AnnexCard(BudgetContext context, SerializableRunnable onClose) {
        this.context = context;
        this.onClose = onClose;
        grid = new AnnexGrid(context, onClose);
        card.setFlush(true);
        card.addClassName("annex-card");
    }

    @Override
    protected Card initContent() {
        return card;
    }

    boolean isEditing() {
        return grid.isEditing();
    }

    void show(BudgetAnnex annex, boolean narrow) {
        Locale locale = getLocale();
        BudgetSum sum = annex.executed();
        String title = sum.dong() == null
                ? getTranslation("budget.annex.of", context.subject(annex))
                : getTranslation(
                        "budget.annex.title",
                        context.subject(annex),
                        NumberText.money(sum.dong(), annex.unit(), locale),
                        FigureText.period(annex.period(), locale));
        String second = getTranslation(
                "budget.annex.subtitle", context.report(annex.documentId(), locale), annex.unitWritten());
        if (narrow) {
            card.show(new CardState.Content(title, second, new AnnexPhone(context, annex)));
        } else {
            grid.show(annex);
            card.show(new CardState.Content(title, second, grid));
        }
        boolean mayEdit = context.columns().mayEdit(annex) && !narrow;
        card.setActions(
                tasks(annex),
                print(annex),
                new ExportButton(context.exports(), () -> AnnexFile.of(context, annex, locale)));
        card.setFoot(new Span(getTranslation(mayEdit ? "budget.foot.edit" : "budget.foot.read")));
    }

    private IconButton tasks(BudgetAnnex annex) {
        IconButton tasks = new IconButton(
                Symbol.LIST_TREE,
                getTranslation("budget.annex.tasks"),
                () -> Dialogs.open(new AnnexDialog(context, annex, onClose)));
        tasks.setVisible(context.register().mayChange(annex));
        return tasks;
    }

    private Anchor print(BudgetAnnex annex) {
        Anchor link = new Anchor(
                ListLink.address(
                        AnnexPrintView.PATH,
                        Map.of(
                                BudgetAddress.REPORT,
                                context.documents().byId(annex.documentId()).key())),
                "");
        link.add(new Icon(Symbol.PRINTER), new Span(getTranslation("budget.print")));
        link.addClassNames("button", "annex-card__print");
        link.setTarget("_blank");
        return link;
    }
}
