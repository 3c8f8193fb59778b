package vn.chiso.observation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;

/** Where the answer is typed or chosen. */
abstract class AnswerField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** How the field is opened, and what becomes of it. */
    record Opening(
            @Nullable Figure figure, Indicator indicator, String typed, boolean roomy, SerializableRunnable onEnter) {}

    /**
     * A list for answers and levels, two lines for the parts of a ratio where there is room for them, one line of text
     * for everything else.
     */
    static AnswerField of(Opening opening) {
        Indicator indicator = opening.indicator();
        if (indicator.kind() == Kind.YES_NO || indicator.kind() == Kind.LEVEL) {
            return new ChoiceField(opening);
        }
        return opening.roomy() && PartsField.fits(indicator) ? new PartsField(opening) : new LineField(opening);
    }

    /** What stands in the field, to be read by {@link vn.chiso.observation.AnswerReader}; empty for nothing. */
    abstract String value();

    /** Why what stands in the field is no answer. */
    String refusal(String key) {
        return getTranslation(key, value());
    }

    /** Whether somebody has changed what stood there. */
    abstract boolean isChanged();

    abstract void setInvalid(boolean invalid);
}
