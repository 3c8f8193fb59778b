package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Facts;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Succession;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** What a unit was made of, what became of it, and what stands below it, in lines that lead on. */
final class UnitLines {

    private final TerritoryService territory;
    private final Locale locale;

    UnitLines(TerritoryService territory, Locale locale) {
        this.territory = territory;
        this.locale = locale;
    }

    static RouterLink link(Unit unit) {
        return new RouterLink(UnitChoice.capital(unit.fullName()), UnitView.class, unit.id());
    }

    /** Its predecessors, then its successors. */
    List<Component> succession(Unit unit) {
        return Stream.concat(
                        territory.successionsTo(unit.id()).stream().map(this::from),
                        territory.successionsOf(unit.id()).stream().map(this::to))
                .toList();
    }

    List<Component> below(Unit unit) {
        return territory.childrenEver(unit.id()).stream()
                .map(child -> Facts.line(
                        link(child),
                        Objects.requireNonNullElse(child.code(), "") + " · "
                                + Days.validity(child.validFrom(), child.validTo(), locale)))
                .toList();
    }

    private Component from(Succession one) {
        return Facts.line(link(territory.byId(one.predecessorId())), words("units.succession.from", one));
    }

    private Component to(Succession one) {
        Long successor = one.successorId();
        return successor == null
                ? Facts.line(
                        new Span(
                                Texts.get("agencies.succession.abolished", locale, DateText.format(one.effectiveOn()))),
                        Objects.requireNonNullElse(one.legalBasis(), ""))
                : Facts.line(link(territory.byId(successor)), words("units.succession.to", one));
    }

    private String words(String key, Succession one) {
        String kind = Texts.get("units." + Reform.Kind.valueOf(one.kind()).key(), locale);
        BigDecimal share = one.share();
        return Texts.get(key, locale, kind, DateText.format(one.effectiveOn()))
                + (share == null || share.compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : " · " + NumberText.format(share.movePointRight(2), locale) + " %")
                + (one.legalBasis() == null ? "" : " · " + one.legalBasis());
    }
}
