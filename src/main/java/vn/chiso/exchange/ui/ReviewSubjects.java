package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Line;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Said;
import vn.chiso.exchange.intake.Target;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureText;

/** What the cells of a file speak of, in words. */
final class ReviewSubjects {

    private final Catalogue catalogue;

    ReviewSubjects(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Agency and indicator, below them part and period; what the file names where that is not known. */
    Component target(Judged one) {
        Indicator indicator = indicator(one).orElse(null);
        if (indicator == null) {
            return one.offer().aim() instanceof Offer.Aim.Nowhere(String key, String shown, Offer.Words words)
                    ? quiet(shown)
                    : new Span();
        }
        Span name = new Span(subject(one) + " · " + indicator.shortName(locale()));
        Span more = quiet(item(one) + period(one));
        Div target = new Div(name, more);
        target.addClassName("import__target");
        return target;
    }

    /** Empty for what is not known. */
    Optional<Indicator> indicator(Judged one) {
        if (one.offer().aim() instanceof Offer.Aim.Cell(Target target)) {
            return Optional.of(target.indicator());
        }
        return Optional.ofNullable(one.now()).map(now -> catalogue.indicator(now.indicatorId()));
    }

    private static String subject(Judged one) {
        return one.offer().aim() instanceof Offer.Aim.Cell(Target target)
                ? target.agency().name()
                : Optional.ofNullable(one.now())
                        .map(now -> now.subject().label())
                        .orElse("");
    }

    private static String item(Judged one) {
        return one.offer().aim() instanceof Offer.Aim.Cell(Target target)
                        && target.item().id() != DimensionItem.WHOLE
                ? target.item().label() + " · "
                : "";
    }

    private String period(Judged one) {
        if (one.offer().aim() instanceof Offer.Aim.Cell(Target target)) {
            return FigureText.period(target.period(), locale());
        }
        return one.now() == null ? "" : FigureText.period(one.now().period(), locale());
    }

    /** What a line of the file says, in its own words. */
    static String said(Line line) {
        String value = words(line.value());
        String parts = line.hasParts() ? words(line.numerator()) + "/" + words(line.denominator()) : "";
        String both = value.isEmpty() || parts.isEmpty() ? value + parts : parts + " · " + value;
        return line.qualifier().isEmpty() ? both : line.qualifier() + " " + both;
    }

    private static String words(@Nullable Said said) {
        return said == null ? "" : said.words();
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static Locale locale() {
        return ReaderLocale.current();
    }
}
