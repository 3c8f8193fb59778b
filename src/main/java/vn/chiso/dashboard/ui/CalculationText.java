package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Calculation;
import vn.chiso.observation.Citation;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;

/** How a figure follows from others, line by line with the section of each, and whether it agrees. */
final class CalculationText {

    private final CardContext context;
    private final Locale locale;

    CalculationText(CardContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    Component section(Calculation calculation, Figure figure, Indicator indicator) {
        boolean check = figure.state() != FigureState.COMPUTED;
        Span head =
                new Span(Texts.get(check ? "dashboard.calculation.check" : "dashboard.calculation.computed", locale));
        head.addClassName("source-panel__label");
        Div section = SourcePanel.section(head);
        if (calculation.inputs().isEmpty()) {
            section.add(fromTheRegister(figure));
            return section;
        }
        List<String> numbers = new ArrayList<>();
        for (Calculation.Input input : calculation.inputs()) {
            Indicator of = context.catalogue().indicator(input.indicatorId());
            String number = number(input.number(), of, input.citation().measure());
            numbers.add(number);
            section.add(new Div(name(input, of, calculation.inputs()) + " ("
                    + input.citation().section() + "): " + number));
        }
        Div sum = new Div(line(calculation, numbers, indicator, figure.measure()));
        sum.addClassName("strong");
        section.add(sum);
        if (check) {
            section.add(new Div(Texts.get(
                    calculation.agrees() ? "dashboard.calculation.agrees" : "dashboard.calculation.differs", locale)));
        }
        return section;
    }

    /** What is counted in the register of directive documents is shown there. */
    private Component fromTheRegister(Figure figure) {
        @Nullable Long report = figure.documentId();
        List<DirectiveDocument> issued =
                report == null ? List.of() : context.directives().issuedIn(report);
        if (report == null || issued.isEmpty()) {
            return new Span(Texts.get("dashboard.calculation.noInputs", locale));
        }
        String counted = Texts.get("dashboard.calculation.register", locale, issued.size());
        String numbers = issued.stream()
                .map(one -> one.number() == null ? one.subject() : one.number())
                .collect(Collectors.joining(", "));
        return new Div(
                new ListLink(
                        "directives",
                        Map.of("report", context.documents().byId(report).key()),
                        counted),
                SourcePanel.quiet(numbers));
    }

    /** What a statement says, as its source writes it, in the reader's way of writing numbers. */
    String said(Citation citation) {
        Indicator indicator = context.catalogue().indicator(citation.indicatorId());
        List<String> parts = new ArrayList<>();
        if (!citation.qualifier().isEmpty()) {
            parts.add("“" + citation.qualifier() + "”");
        }
        if (!citation.numerator().isEmpty() || !citation.denominator().isEmpty()) {
            parts.add(part(citation.numerator()) + "/" + part(citation.denominator()));
        }
        boolean gap = indicator.asksPresence() && citation.value().equals("no");
        if (!citation.value().isEmpty() && !gap) {
            parts.add(value(citation, indicator));
        }
        return parts.isEmpty() ? Texts.get("state.not_reported", locale) : String.join(" ", parts);
    }

    private String value(Citation citation, Indicator indicator) {
        String text = citation.value();
        if (indicator.kind() == Kind.YES_NO) {
            return text.equals("yes") || text.equals("no") ? FigureText.yesNo(text.equals("yes"), locale) : text;
        }
        return indicator.kind().isNumber()
                ? written(text) + FigureText.unitSuffix(indicator, citation.measure(), locale)
                : text;
    }

    /** One half of a pair whose other half the source may leave out. */
    private String part(String text) {
        return text.isEmpty() ? "…" : written(text);
    }

    private String line(Calculation calculation, List<String> numbers, Indicator indicator, String measure) {
        String result = calculation.result() == null
                ? "…"
                : FigureText.computed(calculation.result(), indicator, measure, locale)
                        + FigureText.unitSuffix(indicator, measure, locale);
        return switch (calculation.operator()) {
            case "SUM" -> String.join(" + ", numbers) + " = " + result;
            case "RATIO" -> String.join(" / ", numbers) + " = " + result;
            default -> Texts.get("dashboard.calculation.count", locale) + " = " + result;
        };
    }

    /** The part of a dimension, or the subject where the inputs are the same part of several. */
    private String name(Calculation.Input input, Indicator of, List<Calculation.Input> all) {
        if (input.itemId() == DimensionItem.WHOLE) {
            return input.citation().subjectLabel() + " · " + of.shortName(locale);
        }
        boolean shared =
                all.stream().filter(other -> other.itemId() == input.itemId()).count() > 1;
        String part = context.catalogue().item(input.itemId()).shortName(locale);
        return shared ? input.citation().subjectLabel() + " · " + part : part;
    }

    private String number(@Nullable BigDecimal number, Indicator of, String measure) {
        return number == null ? Texts.get("answer.yes", locale) : FigureText.number(number, of, measure, locale);
    }

    private String written(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? NumberText.format(new BigDecimal(text), locale) : text;
    }
}
