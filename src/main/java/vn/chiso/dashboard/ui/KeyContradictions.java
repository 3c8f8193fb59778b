package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.KeyFigure;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Discrepancy;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** Key figures that their own source contradicts elsewhere: said on the card, with the way to both sides below. */
final class KeyContradictions {

    private final CardContext context;
    private final DashboardFilter filter;
    private final Map<Long, Discrepancy> known;
    private final Locale locale;

    KeyContradictions(DashboardData data, CardContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
        filter = data.filter();
        known = context.figures()
                .discrepancies(data.keyFigures().stream()
                        .flatMap(key -> ShownWords.figures(key.shown()).stream())
                        .map(Figure::statementId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** What contradicts a key figure, in words. */
    Optional<String> of(KeyFigure key) {
        return found(key).map(figure -> discrepancy(figure).text(locale));
    }

    /** Both sides of what contradicts the selected key figure. */
    Optional<Component> notice(DashboardData data) {
        return data.keyFigures().stream()
                .filter(key -> key.indicator().equals(data.indicator()))
                .findFirst()
                .flatMap(this::found)
                .map(this::notice);
    }

    private Optional<Figure> found(KeyFigure key) {
        return ShownWords.figures(key.shown()).stream()
                .filter(figure -> figure.statementId() != null && known.containsKey(figure.statementId()))
                .findFirst();
    }

    private Discrepancy discrepancy(Figure figure) {
        return Objects.requireNonNull(known.get(Objects.requireNonNull(figure.statementId())));
    }

    private Component notice(Figure figure) {
        Discrepancy discrepancy = discrepancy(figure);
        UnorderedList sides = new UnorderedList();
        Stream.concat(Stream.of(figure), other(figure, discrepancy).stream())
                .forEach(side -> sides.add(new ListItem(link(side))));
        Div words = new Div(
                new H2(Texts.get("dashboard.note.discrepancy", locale)), new Span(discrepancy.text(locale)), sides);
        Section notice = new Section(new Icon(Symbol.GIT_COMPARE), words);
        notice.addClassName("contradiction");
        notice.setAriaLabel(Texts.get("dashboard.note.discrepancy", locale));
        return notice;
    }

    /** The first of the other side that the reader may read; of another indicator where there is one. */
    private Optional<Figure> other(Figure figure, Discrepancy discrepancy) {
        Map<String, Figure> readable = context.figures().byFacts(discrepancy.facts(), filter.approvedOnly());
        Collection<Figure> others = discrepancy.facts().stream()
                .map(readable::get)
                .filter(Objects::nonNull)
                .filter(one -> one.observationId() != figure.observationId())
                .toList();
        return others.stream()
                .filter(one -> one.indicatorId() != figure.indicatorId())
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /** "Kinh phí đảm bảo: không (519/BC-VP, mục II)", to the figure with its source open. */
    private Anchor link(Figure figure) {
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        String item = figure.itemId() == DimensionItem.WHOLE
                ? ""
                : ", " + context.catalogue().item(figure.itemId()).shortName(locale);
        String text = indicator.shortName(locale) + item + ": " + FigureText.label(figure, indicator, locale);
        String section = Captions.section(figure);
        String query = QueryParameters.simple(
                        context.address().format(filter.withIndicator(indicator).withFigure(figure.observationId())))
                .getQueryString();
        String route = RouteConfiguration.forSessionScope().getUrl(DashboardView.class);
        return new Anchor(route + "?" + query, section.isEmpty() ? text : text + " (" + section + ")");
    }
}
