package vn.chiso.comparison.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.chiso.agency.Tier;
import vn.chiso.observation.Goal;

/** What a target has to do with others: the milestones on its way, and the tiers that it is made of. */
final class Related {

    private Related() {}

    /** The known points: what is aimed at in comparable times, and from where it was set out for. */
    static Trajectory way(Target one, List<Target> all) {
        List<Trajectory.Point> points = new ArrayList<>();
        all.stream()
                .filter(other -> other.isOnOneWayWith(one)
                        && other.goal().period().comparesWith(one.goal().period()))
                .forEach(other -> {
                    if (other.goal().value() != null) {
                        points.add(new Trajectory.Point(
                                other.goal().period().end(), other.goal().value(), false));
                    }
                    Start start = other.start();
                    if (start != null) {
                        points.add(new Trajectory.Point(start.on(), start.value(), true));
                    }
                });
        return Trajectory.through(points);
    }

    /** The targets of single tiers beside one of the whole unit. */
    static List<Target> parts(Target one, List<Target> all) {
        if (!isWhole(one.goal()) || one.goal().value() == null) {
            return List.of();
        }
        List<Target> parts = all.stream()
                .filter(other -> isPart(other.goal(), one.goal()))
                .sorted(Comparator.comparing(
                        other -> other.goal().subject().tiers().iterator().next()))
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    private static boolean isPart(Goal part, Goal whole) {
        Set<Tier> tiers = part.subject().tiers();
        return part.value() != null
                && part.subject().agencyId() == null
                && part.subject().unitId() == whole.subject().unitId()
                && part.indicatorId() == whole.indicatorId()
                && part.itemId() == whole.itemId()
                && part.period().id() == whole.period().id()
                && part.target() == whole.target()
                && tiers.size() == 1
                && !tiers.contains(Tier.ALL);
    }

    /** Whether a goal is for all of a unit. */
    static boolean isWhole(Goal goal) {
        return goal.subject().agencyId() == null
                && TargetResults.isWhole(goal.subject().tiers());
    }
}
