package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;

/** What was typed into a field, read as an answer to an indicator; below the field stands why it cannot be one. */
record TypedAnswer(TextField field, Indicator indicator) {

    /** Empty for nothing, and for what cannot be read. */
    Optional<Answer> read() {
        String typed = field.getValue();
        if (typed.isBlank()) {
            return Optional.empty();
        }
        @Nullable String wrong = null;
        @Nullable Answer answer = null;
        switch (AnswerReader.read(typed, indicator)) {
            case AnswerReader.Outcome.Read(Answer read) -> answer = read;
            case AnswerReader.Outcome.Ambiguous both -> wrong = I18NProvider.translate("target.value.ambiguous", typed);
            case AnswerReader.Outcome.Unreadable(String key) -> wrong = I18NProvider.translate(key, typed);
        }
        field.setInvalid(wrong != null);
        field.setErrorMessage(wrong);
        return Optional.ofNullable(answer);
    }

    /** The same as a number; money in đồng, as figures have it. */
    Optional<BigDecimal> number() {
        if (!(read().orElse(null) instanceof Answer.Amount amount)) {
            field.setInvalid(true);
            return Optional.empty();
        }
        if (indicator.kind() != Kind.MONEY) {
            return Optional.of(amount.value());
        }
        String own = Objects.requireNonNullElse(indicator.unit(), "");
        return Optional.of(MoneyUnit.of(amount.measure().isEmpty() ? own : amount.measure())
                .dong(amount.value()));
    }
}
