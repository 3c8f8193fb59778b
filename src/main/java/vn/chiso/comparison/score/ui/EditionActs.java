package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.IndexRefused;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;

/** What can be done to an edition as a whole: a draft is added to, described, put in force or given up; of one in force a
 * new one is made. */
record EditionActs(ScoreContext context, Locale locale, SerializableRunnable onChanged) {

    List<Component> of(ScoreIndex index, ScoreEdition edition) {
        if (!context.indices().mayChange(index)) {
            return List.of();
        }
        if (!edition.isDraft()) {
            return List.of(new Button(
                    text("score.edition.copy"),
                    new Icon(Symbol.PLUS),
                    click -> Dialogs.open(EditionDialog.ofCopy(context, edition, EditionActs::open))));
        }
        List<Component> acts = new ArrayList<>();
        acts.add(new Button(
                text("score.pillar.add"),
                new Icon(Symbol.PLUS),
                click -> Dialogs.open(new CriterionDialog(context, index, edition, null, null, onChanged))));
        acts.add(new Button(
                text("score.edition.edit"),
                new Icon(Symbol.PENCIL),
                click -> Dialogs.open(EditionDialog.ofDraft(context, edition, saved -> onChanged.run()))));
        if (context.indices().mayDiscard(index)) {
            acts.add(new Button(
                    text("score.edition.discard"), new Icon(Symbol.X), click -> Dialogs.open(sure(index, edition))));
        }
        acts.add(enforce(edition));
        return acts;
    }

    private Button enforce(ScoreEdition edition) {
        Button enforce = new Button(
                text("score.edition.enforce"),
                new Icon(Symbol.LOCK),
                click -> attempt(() -> {
                    context.indices().enforce(edition.id(), edition.version());
                    Notices.done(text("score.edition.enforced"));
                }));
        enforce.addThemeVariants(ButtonVariant.PRIMARY);
        enforce.setEnabled(context.indices().flaws(edition).isEmpty());
        return enforce;
    }

    /** Nothing brings a draft back, so it is asked for once more. */
    private Dialog sure(ScoreIndex index, ScoreEdition edition) {
        boolean last = index.editions().size() == 1;
        Dialog sure = new Dialog(new Paragraph(text(
                last ? "score.edition.discard.last" : "score.edition.discard.sure",
                edition.said().label(),
                edition.criteria().size(),
                index.name(locale))));
        sure.setHeaderTitle(text("score.edition.discard"));
        sure.setWidth("min(480px, 94vw)");
        DialogFoot.add(sure, text("score.edition.discard"), () -> {
            sure.close();
            attempt(() -> {
                context.indices().discard(edition.id(), edition.version());
                Notices.done(text("score.edition.discarded", edition.said().label()));
                UI.getCurrent().navigate(ScoresView.class);
            });
        });
        return sure;
    }

    private void attempt(SerializableRunnable act) {
        try {
            act.run();
        } catch (IndexRefused refused) {
            Notices.problem(refused.in(locale));
        }
        onChanged.run();
    }

    private static void open(ScoreEdition made) {
        UI.getCurrent()
                .navigate(
                        ScoreEditView.class,
                        QueryParameters.simple(Map.of(ScoreEditView.EDITION, String.valueOf(made.id()))));
    }

    private String text(String key, Object... arguments) {
        return Texts.get(key, locale, arguments);
    }
}
