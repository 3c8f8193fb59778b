package vn.chiso.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Symbol;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetContradiction;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.FigureText;

/** The annex of a report as it goes on paper: landscape, its heading, three rows of heads over 17 columns. */
@Route(value = AnnexPrintView.PATH, autoLayout = false)
@PermitAll
class AnnexPrintView extends Composite<Main> implements AfterNavigationObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "budget/annex";

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private String report = "";

    AnnexPrintView(BudgetContext context) {
        this.context = context;
        getContent().addClassName("annex-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.annex") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        report = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BudgetAddress.REPORT)
                .orElse("");
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        getContent().removeAll();
        Optional<BudgetAnnex> annex =
                context.documents().byKey(report).map(SourceDocument::id).flatMap(context.budget()::annexOf);
        annex.ifPresentOrElse(
                this::show,
                () -> getContent()
                        .add(new EmptyState(
                                Symbol.WALLET,
                                getTranslation("budget.print.none"),
                                getTranslation("budget.print.none.text"),
                                back())));
    }

    private void show(BudgetAnnex annex) {
        SourceDocument document = context.documents().byId(annex.documentId());
        Button print = new Button(getTranslation("budget.print.now"), new Icon(Symbol.PRINTER));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(click -> getElement().executeJs("window.print()"));
        Div tools = new Div(print, back());
        tools.addClassName("annex-page__tools");
        H1 title = new H1(getTranslation("budget.print.title", FigureText.period(annex.period(), getLocale())));
        title.addClassName("annex-page__title");
        getContent().add(tools);
        if (context.exports().simulated()) {
            getContent().add(line("annex-page__simulated", getTranslation("files.simulated")));
        }
        getContent()
                .add(
                        line("annex-page__head", getTranslation("budget.print.head")),
                        title,
                        line(
                                "annex-page__title",
                                context.agencies().byId(annex.agencyId()).name()),
                        line("annex-page__with", with(document)),
                        line("annex-page__unit", getTranslation("budget.print.unit", annex.unitWritten())));
        Div table = new Div(new AnnexTable(context, annex, getLocale()));
        table.addClassName("annex-page__table");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "group");
        table.getElement().setAttribute("aria-label", getTranslation("budget.annex"));
        getContent().add(table, line("annex-page__note", getTranslation("budget.print.note")));
        BudgetContradiction.of(annex)
                .ifPresent(found -> getContent().add(line("annex-page__note", contradiction(found))));
    }

    private String contradiction(BudgetContradiction found) {
        @Nullable String section = found.sufficient().section();
        return AnnexTable.CONTRADICTED.strip() + " " + getTranslation("budget.contradiction") + ": "
                + getTranslation("budget.contradiction.text", section == null ? "" : section) + " "
                + getTranslation("budget.contradiction.annex", found.tasks()) + " "
                + getTranslation("budget.contradiction.both");
    }

    /** What it is an annex of; what the report leaves out stays open. */
    private String with(SourceDocument document) {
        @Nullable LocalDate day = document.issueDate();
        return getTranslation(
                "budget.print.with",
                document.number() == null ? "…" : document.number(),
                day == null ? "…" : DateText.format(day),
                document.issuer());
    }

    private ListLink back() {
        return new ListLink(BudgetAddress.PATH, Map.of(), getTranslation("budget.print.back"));
    }

    private static Paragraph line(String className, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
