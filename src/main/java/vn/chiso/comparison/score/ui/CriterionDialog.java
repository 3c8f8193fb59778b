package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.IndexRefused;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;

/** Adds a part to a draft, or changes one. */
final class CriterionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final transient ScoreEdition edition;
    private final transient @Nullable Criterion existing;
    private final SerializableRunnable onSaved;
    private final CriterionFields fields;
    private final Problem problem = new Problem();

    /** @param existing null for a new one
     * @param parentId below which it stands; null for a pillar */
    CriterionDialog(
            ScoreContext context,
            ScoreIndex index,
            ScoreEdition edition,
            @Nullable Criterion existing,
            @Nullable Long parentId,
            SerializableRunnable onSaved) {
        this.context = context;
        this.edition = edition;
        this.existing = existing;
        this.onSaved = onSaved;
        fields = new CriterionFields(context, index, edition, existing, parentId);
        setHeaderTitle(getTranslation(title(existing, parentId)));
        setWidth("min(640px, 94vw)");
        add(fields, problem);
        DialogFoot.add(this, getTranslation("shell.save"), this::save);
    }

    private static String title(@Nullable Criterion existing, @Nullable Long parentId) {
        if (existing != null) {
            return "score.criterion.change";
        }
        return parentId == null ? "score.pillar.add" : "score.criterion.add";
    }

    private void save() {
        if (!fields.isReadable()) {
            return;
        }
        NewCriterion said = fields.read();
        try {
            if (existing == null) {
                context.indices().add(edition.id(), edition.version(), said);
            } else {
                context.indices().change(edition.id(), edition.version(), existing.id(), said);
            }
        } catch (IndexRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("score.criterion.saved"));
        onSaved.run();
    }
}
