package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.boundary.MapSheet;
import vn.chiso.boundary.ui.BoundaryMap;
import vn.chiso.dashboard.AreaScale;
import vn.chiso.dashboard.AreaValue;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.ui.Sign;
import vn.chiso.territory.Unit;

/** What each area of a map shows: its class, its marks, and the sentence that is read aloud. */
final class AreaItems {

    /** The marks of figures that stand on an area; the others are said in its sentence. */
    private static final Set<Sign> DRAWN = EnumSet.of(
            Sign.CONFLICT,
            Sign.WORDS,
            Sign.DOUBTFUL,
            Sign.DRAFT,
            Sign.NOT_REPORTED,
            Sign.NOT_APPLICABLE,
            Sign.ESTIMATED,
            Sign.FORMER);

    /** The looks of a class of numbers by how many classes there are. */
    private static final List<List<Integer>> STEPS = List.of(
            List.of(), List.of(3), List.of(2, 4), List.of(1, 3, 5), List.of(1, 2, 4, 5), List.of(1, 2, 3, 4, 5));

    private final Indicator indicator;
    private final AreaScale scale;
    private final ShownWords words;

    AreaItems(Indicator indicator, AreaScale scale, ShownWords words) {
        this.indicator = indicator;
        this.scale = scale;
        this.words = words;
    }

    /** Areas that say nothing are left out: the drawing names them itself. */
    List<BoundaryMap.Item> of(Map<Unit, Shown> shown, MapSheet sheet) {
        List<BoundaryMap.Item> items = new ArrayList<>();
        shown.forEach((unit, one) -> {
            if (sheet.drawn().contains(unit.id()) && !(one instanceof Shown.Nothing)) {
                items.add(item(unit.key(), unit.fullName(), one));
            }
        });
        for (MapSheet.Islands islands : sheet.islands()) {
            String name = islands.name() + " (" + islands.unit().name() + ")";
            Shown one = shown.getOrDefault(islands.unit(), new Shown.Nothing());
            items.add(item(islands.key(), name, one));
        }
        return items;
    }

    private BoundaryMap.Item item(String key, String name, Shown shown) {
        return new BoundaryMap.Item(
                key, look(AreaValue.of(shown, indicator)), mark(shown), words.sentence(name, shown, indicator));
    }

    /** The name of a class of {@code boundary.css}, or two with a blank between them. */
    private String look(AreaValue value) {
        if (!value.said()) {
            return "none";
        }
        if (value.conflict()) {
            return "conflict";
        }
        Optional<String> low = scale.placeOf(value.low()).map(this::lookOf);
        Optional<String> high = scale.placeOf(value.high()).map(this::lookOf);
        if (low.isEmpty() || high.isEmpty()) {
            return value.low() == null && scale.classes().isEmpty() ? "said" : "words";
        }
        if (!low.equals(high)) {
            return low.get() + " " + high.get();
        }
        return value.whole() ? low.get() : low.get() + " ground";
    }

    /** The look of a class by its place. */
    String lookOf(int place) {
        if (indicator.kind() == Kind.YES_NO) {
            return switch (Sign.answer(place == 1, indicator)) {
                case YES_GOOD, NO_GOOD -> "good";
                case YES_BAD, NO_BAD -> "bad";
                default -> place == 1 ? "step4" : "step1";
            };
        }
        int classes = scale.classes().size();
        int step = classes < STEPS.size() ? STEPS.get(classes).get(place) : 1 + Math.round(4f * place / (classes - 1));
        return (indicator.direction() == Direction.DOWN ? "worse" : "step") + step;
    }

    private String mark(Shown shown) {
        AreaValue value = AreaValue.of(shown, indicator);
        Stream<String> own = AreaMark.of(shown, value).stream().map(AreaMark::symbol);
        Stream<String> said = drawn(shown).stream().map(Sign::symbol);
        return Stream.of(answer(value).stream(), own, said).flatMap(one -> one).collect(Collectors.joining(""));
    }

    private Optional<String> answer(AreaValue value) {
        return indicator.kind() == Kind.YES_NO && value.low() != null && !value.isRange()
                ? Optional.of(Sign.answer(value.low().signum() > 0, indicator).symbol())
                : Optional.empty();
    }

    /** The marks of figures that occur, for the legend. */
    Set<Sign> signs(Collection<Shown> shown) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        shown.forEach(one -> {
            signs.addAll(drawn(one));
            AreaValue value = AreaValue.of(one, indicator);
            if (answer(value).isPresent()) {
                signs.add(Sign.answer(value.low() != null && value.low().signum() > 0, indicator));
            }
        });
        return signs;
    }

    private Set<Sign> drawn(Shown shown) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        CarriedMarks.signs(List.of(shown), indicator).stream()
                .filter(DRAWN::contains)
                .forEach(signs::add);
        if (shown.plain() instanceof Shown.RolledUp rolledUp) {
            if (rolledUp.cell().conflict() > 0) {
                signs.add(Sign.CONFLICT);
            }
            if (rolledUp.cell().unapproved() > 0) {
                signs.add(Sign.DRAFT);
            }
        }
        if (shown instanceof Shown.Across across && across.conflicts() > 0) {
            signs.add(Sign.CONFLICT);
        }
        return signs;
    }
}
