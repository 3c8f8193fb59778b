package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.layout.NameQuestion;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;

/** Names of a table whose words do not tell what they stand for: somebody chooses, and that is remembered. */
final class MeaningFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** More than a person answers one by one; such a table has a wrong column. */
    private static final int SHOWN = 40;

    private record Key(NameQuestion.Kind kind, String name, String indicator) {
        static Key of(NameQuestion question) {
            return new Key(question.kind(), question.name(), question.indicator());
        }
    }

    private final transient ImportContext context;
    private final SerializableBiConsumer<String, String> onMeaning;
    private final H3 title = new H3();
    private transient List<Key> shown = List.of();

    /** @param onMeaning told a name and the key or code that it stands for; empty for nothing any more */
    MeaningFields(ImportContext context, SerializableBiConsumer<String, String> onMeaning) {
        this.context = context;
        this.onMeaning = onMeaning;
        getContent().addClassName("layout__meanings");
        setVisible(false);
    }

    /** Fields stay while the same names are asked, so that nobody loses the place. */
    void show(List<NameQuestion> questions) {
        List<Key> keys = questions.stream().map(Key::of).toList();
        long open = questions.stream().filter(one -> one.meant().isEmpty()).count();
        title.setText(open == 0 ? getTranslation("import.meaning.said") : getTranslation("import.meaning", open));
        if (keys.equals(shown)) {
            return;
        }
        shown = keys;
        setVisible(!keys.isEmpty());
        Div fields = new Div();
        fields.addClassName("import__habits");
        questions.stream().limit(SHOWN).map(this::field).forEach(fields::add);
        Div about = new Div(getTranslation("import.meaning.about"));
        about.addClassName("muted");
        getContent().removeAll();
        getContent().add(title, about, fields);
        if (keys.size() > SHOWN) {
            Div more = new Div(getTranslation("import.meaning.more", keys.size() - SHOWN));
            more.addClassName("muted");
            getContent().add(more);
        }
    }

    private Component field(NameQuestion question) {
        return switch (question.kind()) {
            case AGENCY -> field(question, context.nearFirst(), Agency::key, context::label);
            case INDICATOR ->
                field(question, context.catalogue().indicators(), Indicator::code, one -> one.name(getLocale()));
            case ITEM ->
                field(
                        question,
                        context.catalogue()
                                .indicator(question.indicator())
                                .map(context.catalogue()::items)
                                .orElse(List.of()),
                        DimensionItem::label,
                        DimensionItem::label);
        };
    }

    private <T> Component field(
            NameQuestion question, Collection<T> all, Function<T, String> key, Function<T, String> label) {
        ComboBox<T> field = new ComboBox<>();
        List<T> ordered = all.stream()
                .sorted(Comparator.comparingInt(one -> rank(question, key.apply(one))))
                .toList();
        field.setLabel("“" + question.name() + "”");
        field.setHelperText(getTranslation(
                "import.meaning." + question.kind().name().toLowerCase(Locale.ROOT), question.figures()));
        field.setPlaceholder(getTranslation("import.meaning.choose"));
        field.setItems((one, typed) -> VietnameseText.matches(label.apply(one), typed), ordered);
        field.setItemLabelGenerator(label::apply);
        field.setClearButtonVisible(true);
        ordered.stream()
                .filter(one -> key.apply(one).equals(question.meant()))
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(change ->
                onMeaning.accept(question.name(), change.getValue() == null ? "" : key.apply(change.getValue())));
        return field;
    }

    /** The likely ones first, the others as they are. */
    private static int rank(NameQuestion question, String key) {
        int likely = question.candidates().indexOf(key);
        return likely < 0 ? question.candidates().size() : likely;
    }
}
