package vn.chiso.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.base.ui.FilterText;

/** What is looked for among successions, and which of them: recorded, proposed or refused ones. */
final class SuccessionFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableBiConsumer<String, SuccessionPart> open;
    private final FilterText text = new FilterText(this::changed);
    private final FilterSelect<SuccessionPart> part = new FilterSelect<>(this::changed);

    SuccessionFilters(SerializableBiConsumer<String, SuccessionPart> open) {
        this.open = open;
        getContent().addClassName("filter-bar");
        getContent().add(text, part);
    }

    void show(String typed, SuccessionPart shown) {
        text.show(getTranslation("successions.search"), typed);
        part.show(
                getTranslation("successions.show"),
                getTranslation("successions.show.recorded"),
                List.of(SuccessionPart.values()),
                one -> getTranslation("successions.show." + one.word()),
                shown);
    }

    /** As the address writes it. */
    static QueryParameters query(String typed, SuccessionPart shown) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (shown != SuccessionPart.RECORDED) {
            parameters.put("show", shown.word());
        }
        if (!typed.isEmpty()) {
            parameters.put("q", typed);
        }
        return QueryParameters.simple(parameters);
    }

    private void changed() {
        open.accept(text.value().strip(), Objects.requireNonNullElse(part.value(), SuccessionPart.RECORDED));
    }
}
