package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.IndexRefused;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.ScoreEdition;

/** The cells of a draft in which maxima are written, and the sums beside them. They stay while only maxima change, and with
 * them the focus. */
final class MaximumCells {

    private final ScoreContext context;
    private final SerializableRunnable onChanged;
    private final Map<Long, TextField> fields = new HashMap<>();
    private final Map<Long, Span> sums = new HashMap<>();
    private Locale locale = Texts.VIETNAMESE;
    private @Nullable ScoreEdition edition;
    private boolean refreshing;

    MaximumCells(ScoreContext context, SerializableRunnable onChanged) {
        this.context = context;
        this.onChanged = onChanged;
    }

    /** What the reader is about to see. */
    void see(ScoreEdition next) {
        edition = next;
    }

    /** What the reader sees. */
    ScoreEdition seen() {
        return Objects.requireNonNull(edition);
    }

    /** Starts anew. */
    void clear(Locale reader) {
        locale = reader;
        fields.clear();
        sums.clear();
    }

    /** Writes what is seen now into the cells that there are. */
    void refresh() {
        refreshing = true;
        for (Criterion one : seen().criteria()) {
            TextField field = fields.get(one.id());
            String text = ScoreFields.text(one.maximum(), locale);
            if (field != null && !field.getValue().equals(text)) {
                field.setValue(text);
            }
            Span sum = sums.get(one.id());
            if (sum != null) {
                write(sum, one);
            }
        }
        refreshing = false;
    }

    Component field(Criterion one) {
        TextField field = new TextField();
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.setWidth("86px");
        field.setValue(ScoreFields.text(one.maximum(), locale));
        field.setAriaLabel(Texts.get("score.maximum.of", locale, one.name(locale)));
        field.addValueChangeListener(change -> {
            field.setInvalid(ScoreFields.isWrong(field));
            if (!refreshing && !field.isInvalid()) {
                NewCriterion said = NewCriterion.of(one).withMaximum(ScoreFields.number(change.getValue()));
                attempt(() -> context.indices().change(seen().id(), seen().version(), one.id(), said));
            }
        });
        fields.put(one.id(), field);
        return field;
    }

    /** What the parts come to; said where that is not what the whole says. */
    Component sum(Criterion one) {
        Span words = new Span();
        write(words, one);
        sums.put(one.id(), words);
        return words;
    }

    /** Changes the draft, or says why not; what there is then is shown. */
    void attempt(Runnable act) {
        try {
            act.run();
        } catch (IndexRefused refused) {
            Notices.problem(refused.in(locale));
        }
        onChanged.run();
    }

    private void write(Span words, Criterion one) {
        BigDecimal sum = seen().tree().ofChildren(one.node());
        BigDecimal stated = one.maximum();
        int compared = stated == null ? 0 : stated.compareTo(sum);
        ScoreWords numbers = new ScoreWords(locale);
        String apart = stated == null ? "" : numbers.number(stated.subtract(sum).abs());
        String key = compared == 0 ? "score.sum" : compared > 0 ? "score.sum.less" : "score.sum.more";
        words.setText(Texts.get(key, locale, numbers.number(sum), apart));
        words.addClassName("score-part__sum");
        words.setClassName("score-part__sum--wrong", compared != 0);
    }
}
