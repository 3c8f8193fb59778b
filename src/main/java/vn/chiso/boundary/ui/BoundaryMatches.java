package vn.chiso.boundary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Facts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.boundary.BoundaryArea;
import vn.chiso.boundary.BoundaryArea.Found;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.boundary.BoundaryReview;
import vn.chiso.territory.Unit;

/** What is left to do by hand, and what was done: areas without a unit, units without an area or with several, codes
 * that contradict names. */
final class BoundaryMatches extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient BoundaryEditions editions;
    private final transient BoundaryEdition edition;
    private final transient List<Unit> units;
    private final transient Map<Long, Unit> byId;
    private final SerializableRunnable changed;

    BoundaryMatches(
            BoundaryEditions editions, BoundaryReview review, BoundaryEdition edition, SerializableRunnable changed) {
        this.editions = editions;
        this.edition = edition;
        this.changed = changed;
        units = review.units(edition.id());
        byId = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<BoundaryArea> areas = editions.areas(edition.id());
        getContent().addClassName("boundary-matches");
        show(
                "boundary.unmatched",
                areas.stream()
                        .filter(area -> area.unitId() == null && area.found() != Found.HAND)
                        .toList(),
                this::unmatched);
        show("boundary.doubtful", review.doubtful(edition.id()), this::matched);
        show("boundary.shared", review.shared(edition.id()), this::matched);
        show(
                "boundary.by_hand",
                areas.stream().filter(area -> area.found() == Found.HAND).toList(),
                this::byHand);
        getContent().add(without(review.without(edition.id())));
    }

    private void show(String title, List<BoundaryArea> areas, SerializableFunction<BoundaryArea, Component> line) {
        if (areas.isEmpty() && !title.equals("boundary.unmatched")) {
            return;
        }
        List<Component> lines = new ArrayList<>();
        areas.stream().limit(MOST).map(line).forEach(lines::add);
        if (areas.size() > MOST) {
            lines.add(new Span(getTranslation("boundary.more", areas.size() - MOST)));
        }
        getContent()
                .add(new Facts(getTranslation(title, areas.size()))
                        .lines(lines, getTranslation("boundary.unmatched.none")));
    }

    private Component unmatched(BoundaryArea area) {
        return line(area, getTranslation(area.found().key()), matchButton(area));
    }

    private Component matched(BoundaryArea area) {
        return line(area, getTranslation("boundary.matched_to", name(area)), matchButton(area));
    }

    private Component byHand(BoundaryArea area) {
        Button back = new Button(
                getTranslation("boundary.unmatch"),
                new Icon(Symbol.UNDO_2),
                click -> act(() -> editions.unmatch(edition.id(), area.number())));
        back.setAriaLabel(getTranslation("boundary.unmatch") + ": " + label(area));
        return line(area, getTranslation("boundary.matched_to", name(area)), back);
    }

    private Component line(BoundaryArea area, String what, Button act) {
        Span name = new Span(label(area));
        Span said = new Span(what);
        said.addClassName("muted");
        Div words = new Div(name, said);
        words.addClassName("import__words");
        Div line = new Div(words, act);
        line.addClassName("boundary-matches__line");
        return line;
    }

    private Button matchButton(BoundaryArea area) {
        Button match = new Button(getTranslation("boundary.match"), click -> match(area));
        match.setAriaLabel(getTranslation("boundary.match") + ": " + label(area));
        return match;
    }

    /** Asks which unit an area belongs to, as its button does. */
    void match(BoundaryArea area) {
        Dialogs.open(new MatchDialog(
                label(area), units, unitId -> act(() -> editions.match(edition.id(), area.number(), unitId))));
    }

    private Component without(List<Unit> without) {
        Facts facts = new Facts(getTranslation("boundary.without", without.size()));
        String names = without.stream().limit(MOST).map(Unit::fullName).collect(Collectors.joining(", "));
        List<Span> lines = new ArrayList<>();
        if (!without.isEmpty()) {
            lines.add(new Span(names));
        }
        if (without.size() > MOST) {
            lines.add(new Span(getTranslation("boundary.more", without.size() - MOST)));
        }
        return facts.lines(lines, getTranslation("boundary.without.none"));
    }

    private String label(BoundaryArea area) {
        return getTranslation("boundary.area", area.number(), area.label(edition.columns()));
    }

    private String name(BoundaryArea area) {
        Unit unit = area.unitId() == null ? null : byId.get(Objects.requireNonNull(area.unitId()));
        return unit == null ? getTranslation("boundary.match.none") : unit.fullName();
    }

    private void act(SerializableRunnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        changed.run();
    }
}
