package vn.chiso.comparison.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Tier;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Goal;
import vn.chiso.observation.SubjectKind;
import vn.chiso.observation.Years;

/** The figures that may be held against targets: of the very subject, never of its members or of what it belongs to. */
@Component
class TargetResults {

    private static final Years ALL = Years.between(null, null);

    private static final Set<Tier> THREE = EnumSet.of(Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE);

    private final FigureService figures;

    TargetResults(FigureService figures) {
        this.figures = figures;
    }

    /** By line; three statements at most, however many targets there are. */
    Map<Long, List<Figure>> of(List<Target> targets) {
        Set<Long> indicators =
                targets.stream().map(one -> one.goal().againstId()).collect(Collectors.toSet());
        Set<Long> agencies = targets.stream()
                .map(one -> one.goal().subject().agencyId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> units = targets.stream()
                .filter(one -> one.goal().subject().kind() != SubjectKind.AGENCY)
                .map(one -> one.goal().subject().unitId())
                .collect(Collectors.toSet());
        List<Figure> found = new ArrayList<>(figures.ofAgencies(agencies, indicators, ALL));
        if (!units.isEmpty()) {
            found.addAll(figures.ofUnits(List.of(), units, indicators, ALL));
        }
        List<Figure> whole = figures.withAlternatives(found);
        Map<Long, List<Figure>> byLine = new HashMap<>();
        targets.forEach(one -> byLine.put(
                one.lineId(),
                whole.stream().filter(figure -> isOf(figure, one.goal())).toList()));
        return byLine;
    }

    /** Whether a figure is a result of whom the goal is set for. */
    static boolean isOf(Figure figure, Goal goal) {
        if (figure.indicatorId() != goal.againstId() || figure.itemId() != goal.itemId()) {
            return false;
        }
        Long agency = goal.subject().agencyId();
        return agency != null
                ? agency.equals(figure.subject().agencyId())
                : figure.subject().isUnitsOwn()
                        && figure.subject().unitId() == goal.subject().unitId()
                        && isOfSameTiers(
                                figure.subject().tiers(), goal.subject().tiers())
                        && figure.subject().exceptions().equals(goal.subject().exceptions());
    }

    /** What is said of all three tiers together is said of the whole. */
    private static boolean isOfSameTiers(Set<Tier> one, Set<Tier> other) {
        return one.equals(other) || (isWhole(one) && isWhole(other));
    }

    static boolean isWhole(Set<Tier> tiers) {
        return tiers.contains(Tier.ALL) || tiers.containsAll(THREE);
    }
}
