package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.comparison.score.AppraisalRefused;
import vn.chiso.comparison.score.NewStep;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreStep;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.StepAct;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.rule.Outcome;

/** The next step of a criterion, for whoever may take one. */
final class StepForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 1000;

    private final transient ScoreContext context;
    private final transient ScoreBoard board;
    private final transient ScoreSubject subject;
    private final transient Criterion criterion;
    private final SerializableRunnable onTaken;
    private final int seen;
    private final List<StepAct> acts;
    private final Select<StepAct> act = new Select<>();
    private final TextField points = new TextField();
    private final Checkbox applies = new Checkbox();
    private final TextArea note = new TextArea();
    private final Problem problem = new Problem();

    StepForm(
            ScoreContext context,
            ScoreBoard board,
            ScoreSubject subject,
            Criterion criterion,
            List<ScoreStep> steps,
            SerializableRunnable onTaken) {
        this.context = context;
        this.board = board;
        this.subject = subject;
        this.criterion = criterion;
        this.onTaken = onTaken;
        seen = steps.isEmpty() ? 0 : steps.getLast().ordinal();
        acts = acts(steps);
        if (!acts.isEmpty()) {
            fields();
        }
    }

    /** Whether the reader may take any step. */
    boolean hasActs() {
        return !acts.isEmpty();
    }

    private List<StepAct> acts(List<ScoreStep> steps) {
        List<StepAct> found = new ArrayList<>();
        if (board.edition().isDraft()) {
            return found;
        }
        boolean settled = took(steps, StepAct.FINAL);
        if (context.appraisals().mayScore(subject) && !settled) {
            found.add(StepAct.SELF);
            if (took(steps, StepAct.APPRAISAL)) {
                found.add(StepAct.DISPUTE);
            }
        }
        if (context.appraisals().mayAppraise(subject)) {
            if (!settled) {
                found.add(StepAct.APPRAISAL);
                if (took(steps, StepAct.DISPUTE)) {
                    found.add(StepAct.ANSWER);
                }
            }
            found.add(StepAct.FINAL);
        }
        return found;
    }

    private static boolean took(List<ScoreStep> steps, StepAct act) {
        return steps.stream().anyMatch(step -> step.act() == act);
    }

    private void fields() {
        act.setLabel(getTranslation("score.step"));
        act.setItems(acts);
        act.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.key()));
        act.addValueChangeListener(change -> shape());
        ScoreWords words = new ScoreWords(getLocale());
        BigDecimal maximum = Objects.requireNonNullElse(criterion.maximum(), BigDecimal.ZERO);
        points.setLabel(getTranslation("score.step.points", words.number(maximum)));
        Outcome computed = board.of(Stage.COMPUTED, subject.key()).part(criterion.id());
        if (computed.share() != null) {
            points.setValue(words.number(computed.share().multiply(maximum)));
        }
        if (computed.applies() && computed.factor().compareTo(BigDecimal.ONE) != 0) {
            points.setHelperText(
                    getTranslation("score.step.raised", words.number(maximum), words.number(computed.maximum())));
        }
        applies.setLabel(getTranslation("score.step.not_applicable"));
        applies.addValueChangeListener(change -> shape());
        note.setLabel(getTranslation("score.step.note"));
        note.setMaxLength(LONGEST_NOTE);
        act.setValue(acts.getFirst());
        Button save = new Button(getTranslation("score.step.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(act, points, applies, note);
        fields.addClassName("dialog-fields");
        getContent().add(fields, problem, save);
    }

    /** Only what the step asks for is shown. */
    private void shape() {
        boolean gives = act.getValue() != null && act.getValue().stage().isPresent();
        points.setVisible(gives && !applies.getValue());
        applies.setVisible(gives);
    }

    private void save() {
        StepAct chosen = Objects.requireNonNull(act.getValue());
        boolean gives = chosen.stage().isPresent();
        @Nullable BigDecimal given = gives && !applies.getValue() ? read() : null;
        NewStep step =
                new NewStep(criterion.id(), seen, chosen, given, !(gives && applies.getValue()), note.getValue());
        try {
            context.appraisals().take(board.request(), subject.key(), step);
        } catch (AppraisalRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        Notices.done(getTranslation("score.step.saved"));
        onTaken.run();
    }

    private @Nullable BigDecimal read() {
        return ScoreFields.number(points.getValue());
    }
}
