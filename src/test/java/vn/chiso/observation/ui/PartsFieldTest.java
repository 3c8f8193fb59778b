package vn.chiso.observation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.AnswerReader;

/** What numerator and denominator say while they are typed; texts are their keys here. */
class PartsFieldTest {

    private final Indicator indicator = mock(Indicator.class);
    private PartsField parts;
    private TextField top;
    private TextField bottom;

    @BeforeEach
    void open() {
        when(indicator.kind()).thenReturn(Kind.PERCENT);
        when(indicator.unit()).thenReturn("%");
        when(indicator.numeratorDef()).thenReturn("cán bộ dùng thư");
        when(indicator.denominatorDef()).thenReturn("cán bộ");
        parts = new PartsField(new AnswerField.Opening(null, indicator, "", true, () -> {}));
        List<TextField> fields = parts.getContent()
                .getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
        top = fields.get(0);
        bottom = fields.get(1);
    }

    @Test
    void aPercentageAloneInTheNumeratorIsTheRatio() {
        type(top, "97,82%");
        assertThat(parts.value()).isEqualTo("97,82%");
        assertThat(AnswerReader.read(parts.value(), indicator)).isInstanceOf(AnswerReader.Outcome.Read.class);
        assertThat(result().getText()).contains("edit.parts.alone");
        type(bottom, "29");
        assertThat(parts.value()).isEqualTo("97,82%/29");
    }

    @Test
    void oneNumberOfTwoSaysWhatToDo() {
        type(top, "15");
        assertThat(AnswerReader.read(parts.value(), indicator))
                .isEqualTo(new AnswerReader.Outcome.Unreadable(AnswerReader.UNREADABLE_PARTS));
        assertThat(parts.refusal(AnswerReader.UNREADABLE_PARTS)).contains("edit.unreadable.parts.open");
    }

    @Test
    void aShareOfMoreThanAllIsShownWhenTheNumberIsWhole() {
        type(top, "15");
        type(bottom, "2");
        assertThat(result().getText()).contains("edit.parts.open");
        type(bottom, "29");
        assertThat(result().getText()).matches("= 51[.,]72 ?%");
        type(bottom, "2");
        ComponentUtil.fireEvent(bottom, new BlurEvent<Component>(bottom, true));
        assertThat(result().getText()).contains("750");
        assertThat(result().getClassNames()).contains("parts-field__result--bad");
    }

    private static void type(TextField field, String text) {
        String before = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private Div result() {
        return parts.getContent()
                .getChildren()
                .filter(Div.class::isInstance)
                .map(Div.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
