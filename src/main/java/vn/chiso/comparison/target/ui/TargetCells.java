package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/**
 * What the list says of one target.
 *
 * @param open gets the line of the target that is to be shown
 */
record TargetCells(TargetContext context, SerializableConsumer<Long> open) {

    Component name(JudgedTarget one, Locale locale) {
        NativeButton name = new NativeButton(
                one.indicator().name(locale), click -> open.accept(one.target().lineId()));
        name.addClassNames("link", "target__name");
        Stacked cell = new Stacked(name);
        if (one.indicator().id() != one.against().id()) {
            cell.add(new Quiet(text(locale, "target.against", one.against().name(locale))));
        }
        if (!goal(one).target()) {
            cell.add(new Quiet(context.words().kind(goal(one), locale)));
        }
        return cell;
    }

    Component subject(JudgedTarget one, Locale locale) {
        Stacked cell = new Stacked(new Span(context.words().subject(goal(one), locale)));
        String place = context.words().place(goal(one), locale);
        if (!place.isEmpty()) {
            cell.add(new Quiet(place));
        }
        return cell;
    }

    Component value(JudgedTarget one, Locale locale) {
        Span value = new Span(context.words().value(goal(one), locale));
        value.addClassName("strong");
        Stacked cell = new Stacked(value);
        cell.addClassName("target__number");
        if (!one.parts().isEmpty()) {
            cell.add(new Quiet(new PartsText(context, one).brief(locale)));
        }
        return cell;
    }

    Component result(JudgedTarget one, Locale locale) {
        Figure result = one.judgement().result();
        if (result == null) {
            return new Quiet("–");
        }
        Stacked cell = new Stacked(context.link(result, one.against(), locale));
        cell.addClassName("target__number");
        if (result.period().id() != goal(one).period().id()) {
            cell.add(new Quiet(FigureText.period(result.period(), locale)));
        }
        if (!result.approved()) {
            cell.add(new Quiet(text(locale, "target.unapproved")));
        }
        cell.add(new Quiet(Lights.distance(one.judgement(), one.against(), goal(one), locale)));
        return cell;
    }

    Component light(JudgedTarget one, Locale locale) {
        return new Stacked(
                Lights.badge(one.judgement().light(), locale),
                new Quiet(Lights.why(one.judgement(), one.against(), goal(one), locale)));
    }

    Component basis(JudgedTarget one, Locale locale) {
        DirectiveDocument directive = context.words().directive(one.target().basis());
        String words = context.words().source(goal(one), locale);
        Component source =
                directive == null ? new Span(words) : new ListLink("directives", Map.of("q", directive.key()), words);
        Stacked cell = new Stacked(source);
        if (one.target().original() != null) {
            cell.add(new Quiet(text(
                    locale, "target.instead", context.words().value(one.target().original(), locale))));
        }
        return cell;
    }

    Component all(JudgedTarget one, Locale locale) {
        Stacked cell =
                new Stacked(name(one, locale), new Span(context.words().line(goal(one), locale)), light(one, locale));
        if (one.judgement().result() != null) {
            cell.add(new Span(text(locale, "target.result")), result(one, locale));
        }
        cell.add(new Quiet(context.words().source(goal(one), locale)));
        cell.addClassName("target__phone");
        return cell;
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(key, locale, arguments);
    }

    private static Goal goal(JudgedTarget one) {
        return one.target().goal();
    }
}
