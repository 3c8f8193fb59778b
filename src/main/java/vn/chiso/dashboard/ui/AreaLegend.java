package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.chiso.boundary.ui.BoundaryMap;
import vn.chiso.dashboard.AreaScale;
import vn.chiso.dashboard.AreaScale.AreaClass;
import vn.chiso.dashboard.AreaValue;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ui.Sign;

/** What the colours and signs of a map mean: every class, and of the rest what occurs. */
final class AreaLegend extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Indicator indicator;
    private final transient AreaScale scale;
    private final Div classes = new Div();
    private final Div signs = new Div();

    AreaLegend(
            Indicator indicator,
            AreaScale scale,
            AreaItems looks,
            Collection<BoundaryMap.Item> items,
            Collection<Shown> shown) {
        this.indicator = indicator;
        this.scale = scale;
        getContent().addClassName("area-legend");
        classes.addClassName("area-legend__part");
        signs.addClassName("area-legend__part");
        getContent().add(classes, signs);
        for (int i = scale.classes().size() - 1; i >= 0; i--) {
            AreaClass one = scale.classes().get(i);
            entry(looks.lookOf(i), "", text(one, i == scale.classes().size() - 1));
        }
        for (String look : new String[] {"said", "words", "conflict"}) {
            if (items.stream().anyMatch(item -> item.look().equals(look))) {
                entry(look, "", getTranslation("map.look." + look));
            }
        }
        if (items.stream().anyMatch(item -> item.look().endsWith(" ground"))) {
            entry("part", "", getTranslation("map.look.part"));
        }
        entry("none", "", getTranslation("nation.tile.none"));
        Set<AreaMark> marks = EnumSet.noneOf(AreaMark.class);
        shown.forEach(one -> marks.addAll(AreaMark.of(one, AreaValue.of(one, indicator))));
        marks.forEach(mark -> entry("", mark.symbol(), getTranslation(mark.key())));
        Set<Sign> drawn = looks.signs(shown);
        if (!drawn.isEmpty()) {
            signs.add(new LegendLine(drawn));
        }
        if (indicator.direction() == Direction.DOWN && indicator.kind().isNumber()) {
            Span lower = new Span(getTranslation("map.lower_is_better"));
            lower.addClassName("muted");
            signs.add(lower);
        }
    }

    private String text(AreaClass one, boolean last) {
        if (indicator.kind() == Kind.YES_NO) {
            return FigureText.yesNo(one.from().signum() > 0, getLocale());
        }
        if (indicator.kind() == Kind.LEVEL) {
            return indicator.levels().get(one.from().intValueExact() - 1);
        }
        String unit = Objects.requireNonNullElse(indicator.unit(), "");
        String suffix = FigureText.unitSuffix(indicator, unit, getLocale());
        String from = FigureText.computed(one.from(), indicator, unit, getLocale());
        if (one.isOne()) {
            return from + suffix;
        }
        String to = FigureText.computed(one.to(), indicator, unit, getLocale());
        return getTranslation(last || scale.classes().size() == 1 ? "map.class.last" : "map.class", from, to, suffix);
    }

    private void entry(String look, String sign, String text) {
        Span sample = new Span(sign);
        sample.addClassName(sign.isEmpty() ? "area-legend__sample" : "area-legend__sign");
        if (!look.isEmpty()) {
            sample.addClassName("area--" + look);
        }
        sample.getElement().setAttribute("aria-hidden", "true");
        Component words = new Span(text);
        (sign.isEmpty() ? classes : signs).add(new Div(sample, words));
    }
}
