package vn.chiso.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.base.ui.FilterClear;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.base.ui.FilterText;
import vn.chiso.territory.Reform;

/** What is looked for among successions, and which of them. Each choice makes another address. */
final class SuccessionFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<SuccessionChoice> open;
    private final FilterText text = new FilterText(this::changed);
    private final FilterSelect<SuccessionPart> part = new FilterSelect<>(this::changed);
    private final FilterSelect<Reform.Kind> kind = new FilterSelect<>(this::changed);
    private final FilterSelect<Integer> year = new FilterSelect<>(this::changed);
    private final FilterClear clear;

    SuccessionFilters(SerializableConsumer<SuccessionChoice> open) {
        this.open = open;
        clear = new FilterClear(() -> open.accept(SuccessionChoice.ALL));
        kind.addClassName("register__type");
        getContent().addClassName("filter-bar");
        getContent().add(text, part, kind, year, clear);
    }

    /** @param years in which something is recorded; the chosen one is offered in any case */
    void show(SuccessionChoice chosen, Collection<Integer> years) {
        text.show(getTranslation("successions.search"), chosen.text());
        part.show(
                getTranslation("successions.show"),
                getTranslation("successions.show.recorded"),
                List.of(SuccessionPart.values()),
                one -> getTranslation("successions.show." + one.word()),
                chosen.part());
        String any = getTranslation("successions.any");
        kind.show(
                getTranslation("successions.kind"),
                any,
                List.of(Reform.Kind.values()),
                one -> getTranslation("units." + one.key()),
                chosen.kind());
        year.show(
                getTranslation("successions.year"),
                any,
                Stream.concat(years.stream(), Stream.ofNullable(chosen.year()))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                String::valueOf,
                chosen.year());
        clear.show(!chosen.equals(SuccessionChoice.ALL));
    }

    private void changed() {
        open.accept(new SuccessionChoice(
                Objects.requireNonNullElse(part.value(), SuccessionPart.RECORDED),
                text.value(),
                kind.value(),
                year.value()));
    }
}
