package vn.chiso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.audit.AuditFilter;

/** What the reader of the trail may ask for. Each choice makes another address. */
final class AuditFilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<AuditFilter> open;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField user = new TextField();
    private final Select<String> action = new Select<>();
    private final TextField text = new TextField();
    private final Button clear = new Button();
    private transient AuditFilter filter = AuditFilter.ALL;

    AuditFilterBar(SerializableConsumer<AuditFilter> open) {
        this.open = open;
        getContent().addClassName("filter-bar");
        day(from, day -> filter.withFrom(day));
        day(to, day -> filter.withTo(day));
        words(user, typed -> filter.withUser(typed));
        words(text, typed -> filter.withText(typed));
        text.addClassName("filter-field--wide");
        action.addClassNames("filter-field", "audit__action");
        action.setEmptySelectionAllowed(true);
        action.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(filter.withAction(change.getValue()));
            }
        });
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> open.accept(AuditFilter.ALL));
        getContent().add(from, to, user, action, text, clear);
    }

    /** @param actions the ones that can be chosen */
    void show(AuditFilter shown, List<String> actions) {
        filter = shown;
        label(from, "audit.filter.from", written(shown.from()));
        label(to, "audit.filter.to", written(shown.to()));
        label(user, "audit.filter.user", shown.user());
        label(text, "audit.filter.text", shown.text());
        from.setPlaceholder(getTranslation("audit.filter.day"));
        to.setPlaceholder(getTranslation("audit.filter.day"));
        List<String> choices = new ArrayList<>(actions);
        if (shown.action() != null && !choices.contains(shown.action())) {
            choices.add(shown.action());
        }
        action.setItems(choices);
        action.setPrefixComponent(prefix("audit.filter.action"));
        action.setAriaLabel(getTranslation("audit.filter.action"));
        action.setEmptySelectionCaption(getTranslation("audit.filter.any"));
        action.setItemLabelGenerator(
                one -> one == null ? getTranslation("audit.filter.any") : AuditWords.action(one, getLocale()));
        action.setValue(shown.action());
        clear.setIcon(new Icon(Symbol.X));
        clear.setText(getTranslation("audit.filter.clear"));
        clear.setVisible(!shown.equals(AuditFilter.ALL));
    }

    private void day(TextField field, SerializableFunction<@Nullable LocalDate, AuditFilter> with) {
        field.addClassNames("filter-field", "audit__day");
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            Optional<LocalDate> day = DateText.parse(change.getValue());
            boolean wrong = day.isEmpty() && !change.getValue().isBlank();
            field.setErrorMessage(wrong ? getTranslation("audit.filter.no_day") : "");
            field.setInvalid(wrong);
            if (!wrong) {
                open.accept(with.apply(day.orElse(null)));
            }
        });
    }

    private void words(TextField field, SerializableFunction<@Nullable String, AuditFilter> with) {
        field.addClassName("filter-field");
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(with.apply(
                        change.getValue().isBlank() ? null : change.getValue().strip()));
            }
        });
    }

    private void label(TextField field, String key, @Nullable String value) {
        field.setPrefixComponent(prefix(key));
        field.setAriaLabel(getTranslation(key));
        field.setValue(value == null ? "" : value);
        field.setInvalid(false);
    }

    private Span prefix(String key) {
        Span label = new Span(getTranslation(key));
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : DateText.format(day);
    }
}
