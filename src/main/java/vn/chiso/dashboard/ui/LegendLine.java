package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import vn.chiso.base.ui.Drawing;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.ui.Sign;

/** The marks that occur in a card, each with what it means, on one line. */
public final class LegendLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Of these marks, in the order of the legend. */
    public LegendLine(Collection<Sign> signs) {
        getContent().addClassName("legend-line");
        signs.stream().sorted().forEach(sign -> {
            Span entry = new Span(sample(sign), new Span(getTranslation(sign.key())));
            entry.addClassName("legend-line__entry");
            getContent().add(entry);
        });
        Drawing.of(getContent());
    }

    private static Component sample(Sign sign) {
        if (sign == Sign.TARGET) {
            return new Icon(Symbol.TARGET);
        }
        Span sample = new Span();
        sample.getElement().setAttribute("aria-hidden", "true");
        if (sign.isAnswer()) {
            sample.addClassNames("yn", sign.symbol().equals(Sign.YES.symbol()) ? "yn--yes" : "yn--no");
            switch (sign) {
                case YES_GOOD, NO_GOOD -> sample.addClassName("yn--good");
                case YES_BAD, NO_BAD -> sample.addClassName("yn--bad");
                default -> {}
            }
            return sample;
        }
        sample.addClassName("fig");
        switch (sign) {
            case CONFLICT -> sample.addClassName("fig--conflict");
            case WORDS -> sample.addClassName("fig--words");
            case COMPUTED -> sample.addClassName("fig--computed");
            case NOT_REPORTED -> sample.addClassName("fig--not-reported");
            case DRAFT -> sample.addClassName("fig--draft");
            case ODD -> sample.setClassName("fig__odd");
            case JOINT -> sample.addClassName("legend-line__bracket");
            default -> {}
        }
        boolean drawn = sign == Sign.DRAFT || sign == Sign.JOINT || sign == Sign.NOT_REPORTED;
        sample.setText(drawn ? "\u00a0" : sign.symbol());
        return sample;
    }
}
