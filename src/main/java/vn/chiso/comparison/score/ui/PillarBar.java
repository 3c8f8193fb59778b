package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.comparison.score.rule.Scores;

/** The points of one subject as a bar of its pillars; hatched is what could not be scored, empty what was not reached. */
final class PillarBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int COLOURS = 5;

    PillarBar(ScoreEdition edition, Scores.Of of, Locale locale) {
        ScoreWords words = new ScoreWords(locale);
        StringBuilder spoken = new StringBuilder();
        List<Criterion> pillars = pillars(edition);
        BigDecimal whole = of.total().maximum();
        for (int i = 0; i < pillars.size(); i++) {
            Outcome outcome = of.part(pillars.get(i).id());
            String sentence = pillars.get(i).name(locale) + ": " + words.of(outcome);
            spoken.append(spoken.isEmpty() ? "" : "; ").append(sentence);
            part("score-bar__part--" + (i % COLOURS + 1), outcome.points(), whole, sentence);
        }
        BigDecimal open = whole.subtract(of.total().scorable());
        String unknown = getTranslation("score.bar.open", words.number(open));
        if (open.signum() > 0) {
            spoken.append("; ").append(unknown);
        }
        part("score-bar__lost", of.total().scorable().subtract(of.total().points()), whole, "");
        part("score-bar__open", open, whole, unknown);
        getContent().addClassName("score-bar");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", spoken.toString());
    }

    /** Which colour is which pillar. */
    static UnorderedList legend(ScoreEdition edition, Locale locale, String open) {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("score-legend");
        List<Criterion> pillars = pillars(edition);
        for (int i = 0; i < pillars.size(); i++) {
            String words = pillars.get(i).name(locale);
            legend.add(item("score-bar__part--" + (i % COLOURS + 1), words));
        }
        legend.add(item("score-bar__open", open));
        return legend;
    }

    private static ListItem item(String colour, String words) {
        Span swatch = new Span();
        swatch.addClassNames("score-legend__swatch", colour);
        return new ListItem(swatch, new Span(words));
    }

    private static List<Criterion> pillars(ScoreEdition edition) {
        return edition.below(null).stream().filter(Criterion::scored).toList();
    }

    private void part(String colour, BigDecimal points, BigDecimal whole, String title) {
        if (points.signum() <= 0 || whole.signum() == 0) {
            return;
        }
        Span part = new Span();
        part.addClassName(colour);
        part.setTitle(title);
        part.getStyle().set("width", points.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP) + "%");
        getContent().add(part);
    }
}
