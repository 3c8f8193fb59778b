package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.Indicator;
import vn.chiso.round.Form;
import vn.chiso.round.reuse.Offer;
import vn.chiso.round.reuse.Outdated;

/** What a line asks and, below it, what the agency has reported elsewhere already: taken over by one click, never by
 * itself. Where the origin of what was taken over has changed, that is said with what it says now. */
final class ReuseLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SerializableConsumer<Offer> take;
    private final SerializableConsumer<Long> type;

    /** @param take takes over what is offered
     * @param type opens the answer of an indicator, to be typed */
    ReuseLine(ReportCells cells, Form.Line line, SerializableConsumer<Offer> take, SerializableConsumer<Long> type) {
        this.take = take;
        this.type = type;
        Indicator indicator = line.indicator();
        getContent().addClassName("reuse");
        getContent().add(cells.name(line));
        Offer offer = cells.reusable().offers().get(indicator.id());
        Outdated outdated = cells.reusable().outdated().get(indicator.id());
        if (offer != null) {
            getContent()
                    .add(said(getTranslation(
                            "reuse.offer", offer.place(getLocale()), offer.value(indicator, getLocale()))));
            getContent().add(acts(offer, indicator, "reuse.take"));
        } else if (outdated != null) {
            getContent().add(new Badge(Symbol.TRIANGLE_ALERT, getTranslation("reuse.outdated"), "badge--warn"));
            Offer now = outdated.now();
            getContent()
                    .add(said(
                            now == null
                                    ? getTranslation("reuse.outdated.gone")
                                    : getTranslation(
                                            "reuse.outdated.now",
                                            now.place(getLocale()),
                                            now.value(indicator, getLocale()))));
            if (now != null && cells.sheet().rights().write()) {
                getContent().add(acts(now, indicator, "reuse.take.again"));
            }
        }
    }

    private static Component said(String text) {
        Span said = new Span(text);
        said.addClassNames("muted", "reuse__said");
        return said;
    }

    private Component acts(Offer offer, Indicator indicator, String key) {
        NativeButton reuse = new NativeButton(getTranslation(key), click -> take.accept(offer));
        reuse.addClassName("link");
        reuse.setAriaLabel(getTranslation(key) + ": " + indicator.shortName(getLocale()));
        NativeButton other = new NativeButton(getTranslation("reuse.type"), click -> type.accept(indicator.id()));
        other.addClassName("link");
        other.setAriaLabel(getTranslation("reuse.type") + ": " + indicator.shortName(getLocale()));
        Div acts = new Div(reuse, other);
        acts.addClassName("reuse__acts");
        return acts;
    }
}
