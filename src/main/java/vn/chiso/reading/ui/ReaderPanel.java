package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Notices;
import vn.chiso.document.SourceDocument;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.reading.MadeFigure;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportPage;

/** What was taken from the chosen place: its figures, and what is found and asked for in its section. */
final class ReaderPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;

    private final transient ReaderContext context;

    ReaderPanel(ReaderContext context) {
        this.context = context;
        getContent().addClassNames("card", "source-panel", "reader__panel");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    private void takeBack(SourceDocument document, MadeFigure made) {
        try {
            context.candidates().takeBack(document.id(), made);
            Notices.done(getTranslation("reading.make.undone"));
            ReaderView.open(ReaderAddress.of(document.key()));
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
    }

    void show(ReportPage page, ReaderChoice choice) {
        getContent().getElement().setAttribute("aria-label", getTranslation("reading.panel"));
        getContent().removeAll();
        getContent().add(head());
        if (!choice.address().moving().isEmpty()) {
            getContent().add(moving(page, choice));
            return;
        }
        boolean keeps = context.reader().keeps(page.document());
        if (choice.candidate() != null && keeps) {
            getContent().add(new CandidateForm(context, page.document().id(), choice, made -> {
                Notices.undoable(getTranslation("reading.make.done"), () -> takeBack(page.document(), made));
                ReaderView.open(ReaderAddress.figure(page.document().key(), "", made.key()));
            }));
        } else if (choice.statements().isEmpty()) {
            getContent().add(quiet(hint(page, choice)));
        }
        choice.statements().stream()
                .limit(MOST)
                .forEach(one -> getContent().add(new StatementCard(context, page, one, choice, keeps)));
        if (choice.statements().size() > MOST) {
            getContent()
                    .add(quiet(
                            getTranslation("reading.more", choice.statements().size() - MOST)));
        }
        findings(page, choice);
        getContent().add(new SignedSection(context, page, keeps));
    }

    private Div head() {
        H2 title = new H2(getTranslation("reading.panel"));
        title.addClassName("card__title");
        Div head = new Div(title);
        head.addClassName("card__head");
        return head;
    }

    private Div moving(ReportPage page, ReaderChoice choice) {
        Div hint = quiet(getTranslation("reading.move.hint"));
        hint.add(new ListLink(ReaderAddress.PATH, choice.address().moving("").query(), getTranslation("shell.cancel")));
        page.statement(choice.address().moving())
                .ifPresent(one -> hint.addComponentAsFirst(
                        new Div(context.catalogue().indicator(one.indicatorId()).name(getLocale()))));
        return hint;
    }

    private String hint(ReportPage page, ReaderChoice choice) {
        if (page.parts().isEmpty()) {
            return getTranslation("reading.hint.section");
        }
        if (choice.candidate() != null) {
            return getTranslation("reading.candidate");
        }
        return getTranslation(choice.passage() > 0 ? "reading.hint.none" : "reading.hint");
    }

    private void findings(ReportPage page, ReaderChoice choice) {
        String section = page.part(choice.part())
                .map(part -> part.section().path())
                .orElse(choice.address().section());
        if (section.isEmpty()) {
            return;
        }
        int found = context.findings()
                .find(FindingFilter.section(page.document().id(), section))
                .size();
        if (found > 0) {
            Div place = new Div(new ListLink(
                    "findings",
                    Map.of("report", page.document().key(), "section", section),
                    getTranslation("reading.findings", found, section)));
            place.addClassName("source-panel__section");
            getContent().add(place);
        }
    }

    private static Div quiet(String text) {
        Div quiet = new Div(text);
        quiet.addClassNames("muted", "source-panel__section");
        return quiet;
    }
}
