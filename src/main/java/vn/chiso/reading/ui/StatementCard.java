package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.ListLink;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.ui.IndicatorLink;
import vn.chiso.observation.Basis;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;
import vn.chiso.reading.PlacedStatement;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportPage;

/** One figure of a report: what it says, of whom and when, and the ways to its place in the text and on the dashboard. */
final class StatementCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final transient ReaderContext context;

    StatementCard(ReaderContext context, ReportPage page, PlacedStatement said, ReaderChoice choice, boolean keeps) {
        this.context = context;
        Indicator indicator = context.catalogue().indicator(said.indicatorId());
        @Nullable Figure figure = page.figures().get(said.factKey());
        getContent().addClassNames("source-panel__section", "statement-card");
        Span value = new Span(
                figure == null || figure.state() == FigureState.CONFLICT
                        ? written(said, indicator)
                        : FigureText.label(figure, indicator, getLocale()));
        value.addClassNames("strong", "statement-card__value");
        getContent().add(value, new Div(new IndicatorLink(indicator, name(said, indicator))));
        Div about = new Div(said.subject().label()
                + (figure == null ? "" : " · " + FigureText.period(figure.period(), getLocale())));
        about.addClassName("muted");
        getContent().add(about);
        states(said, figure);
        links(page, said, figure, choice, keeps);
    }

    private void states(PlacedStatement said, @Nullable Figure figure) {
        Div states = new Div();
        states.addClassName("statement-card__states");
        if (Basis.isGoal(said.basis())) {
            states.add(new Badge(getTranslation("reading.goal"), "badge--accent"));
        }
        if (figure != null && figure.state() != FigureState.STATED) {
            boolean doubt = figure.state() == FigureState.CONFLICT || figure.state() == FigureState.DOUBTFUL;
            states.add(new Badge(getTranslation(figure.state().key()), doubt ? "badge--conflict" : "badge--accent"));
        }
        if (states.getComponentCount() > 0) {
            getContent().add(states);
        }
    }

    private void links(
            ReportPage page, PlacedStatement said, @Nullable Figure figure, ReaderChoice choice, boolean keeps) {
        Div links = new Div();
        links.addClassName("statement-card__links");
        boolean here = said.factKey().equals(choice.address().figure());
        if (!here && said.hasPassage()) {
            links.add(new ListLink(
                    ReaderAddress.PATH,
                    ReaderAddress.figure(page.document().key(), said.cited(), said.factKey())
                            .query(),
                    getTranslation("reading.sentence")));
        }
        if (figure != null) {
            Anchor dashboard = new Anchor(context.dashboard(figure), getTranslation("reading.dashboard"));
            dashboard.getElement().setAttribute("router-link", true);
            links.add(dashboard);
        }
        if (keeps && !page.parts().isEmpty() && choice.address().moving().isEmpty()) {
            links.add(new ListLink(
                    ReaderAddress.PATH,
                    choice.address().moving(said.factKey()).query(),
                    getTranslation(said.hasPassage() ? "reading.move" : "reading.place")));
        }
        getContent().add(links);
        if (!said.hasPassage() && !page.parts().isEmpty()) {
            Div unknown = new Div(getTranslation("reading.no_passage", said.cited()));
            unknown.addClassName("muted");
            getContent().add(unknown);
        }
    }

    private String name(PlacedStatement said, Indicator indicator) {
        return indicator.name(getLocale())
                + (said.itemId() == DimensionItem.WHOLE
                        ? ""
                        : " · " + context.catalogue().item(said.itemId()).shortName(getLocale()));
    }

    /** What the source says where nothing is held, as of a goal. */
    private String written(PlacedStatement said, Indicator indicator) {
        String number = said.denominator().isEmpty() ? said.value() : said.numerator() + "/" + said.denominator();
        String words = switch (number) {
            case "yes" -> FigureText.yesNo(true, getLocale());
            case "no" -> FigureText.yesNo(false, getLocale());
            default -> number;
        };
        if (NUMBER.matcher(number).matches()) {
            words = NumberText.format(new BigDecimal(number), getLocale())
                    + FigureText.unitSuffix(indicator, said.measure(), getLocale());
        }
        return (said.qualifier() + " " + words).strip();
    }
}
