package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.DimensionType;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/** What an indicator counts: the fraction in words, the text of the form, and how it is measured. */
final class DefinitionCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Locale locale;
    private final DescriptionList list = new DescriptionList();

    DefinitionCard(CatalogueContext context, Indicator one, Locale locale) {
        this.locale = locale;
        formula(one).ifPresent(getContent()::add);
        if (one.definition() != null) {
            getContent().add(inVietnamese(new Paragraph(one.definition())));
        }
        term(Field.CODE, one.code());
        term(Field.GROUP, context.catalogue().group(one.groupId()).name(locale));
        term(Field.KIND, CatalogueWords.kind(one.kind(), locale));
        term(Field.UNIT, one.unit());
        term(Field.LEVELS, one.levels().isEmpty() ? null : String.join(" → ", one.levels()));
        term(Field.DIRECTION, CatalogueWords.direction(one.direction(), locale));
        term(Field.ROLLUP, CatalogueWords.rollup(one.rollup(), locale));
        term(Field.APPLIES_TO, CatalogueWords.appliesTo(one, locale));
        term(
                Field.DIMENSION,
                Optional.ofNullable(one.dimensionTypeId())
                        .map(context.catalogue()::dimensionType)
                        .map(this::dimension)
                        .orElse(null));
        Optional.ofNullable(one.targetOfId())
                .map(context.catalogue()::indicator)
                .ifPresent(of -> add(Field.TARGET_OF, new IndicatorLink(of, of.name(locale))));
        term(Field.ASKS_PRESENCE, one.asksPresence() ? text("catalogue.asks_presence.yes") : null);
        term(Field.SENSITIVE, one.sensitive() ? text("catalogue.sensitive.yes") : null);
        term(Field.LEGAL_BASIS, Objects.requireNonNullElse(one.legalBasis(), text("catalogue.legal_basis.none")));
        list.addClassName("indicator__terms");
        getContent().add(list);
    }

    /** The fraction, or what is counted; nothing for an indicator that needs no more words than its name. */
    private Optional<Component> formula(Indicator one) {
        String top = one.numeratorDef();
        String bottom = one.denominatorDef();
        if (top == null) {
            return Optional.empty();
        }
        if (bottom == null) {
            return Optional.of(inVietnamese(new Paragraph(top)));
        }
        Span over = new Span(text("catalogue.divided"));
        over.addClassName("visually-hidden");
        Span numerator = new Span(top);
        numerator.addClassName("fraction__top");
        Div fraction = new Div(inVietnamese(numerator), over, inVietnamese(new Span(bottom)));
        fraction.addClassName("fraction__parts");
        Div formula = new Div(fraction);
        if (one.kind() == Kind.PERCENT) {
            formula.add(new Span("× 100 %"));
        }
        formula.addClassName("fraction");
        return Optional.of(formula);
    }

    private String dimension(DimensionType type) {
        String sum = text(type.addsUp() ? "catalogue.dimension.adds_up" : "catalogue.dimension.apart");
        return type.name(locale) + " (" + sum + ")";
    }

    /** The words of forms are Vietnamese in either language. */
    private static Component inVietnamese(Component words) {
        words.getElement().setAttribute("lang", "vi");
        return words;
    }

    private void term(Field field, @Nullable String value) {
        if (value != null) {
            add(field, new Span(value));
        }
    }

    private void add(Field field, Component value) {
        list.add(new DescriptionList.Term(text(field.key())), new DescriptionList.Description(value));
    }

    private String text(String key) {
        return Texts.get(key, locale);
    }
}
