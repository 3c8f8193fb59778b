package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.SubjectKind;
import vn.chiso.territory.Unit;

/**
 * What a bar, tile or cell of a unit (or an agency) shows for one indicator, in the order of precedence: the unit's own
 * figure, what its agencies add up to, the range of what they say, the one agency that says something. Never an average.
 */
public sealed interface Shown {

    /** The period of what is shown; null when nothing is. */
    @Nullable
    Period period();

    /** Said of the unit as a whole, or of its tiers; several when tiers are told apart.
     *
     * @param figures in tier order; never empty */
    record Own(List<Figure> figures) implements Shown {

        private static final Set<Tier> THREE_TIERS = Set.of(Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE);

        /** Whether the figures, taken together, speak of the unit as a whole: of it, or of all three tiers. */
        public boolean isWhole() {
            Set<Tier> tiers = EnumSet.noneOf(Tier.class);
            figures.forEach(figure -> tiers.addAll(figure.subject().tiers()));
            return figures.stream().anyMatch(figure -> figure.subject().kind() == SubjectKind.UNIT)
                    || tiers.contains(Tier.ALL)
                    || tiers.containsAll(THREE_TIERS);
        }

        @Override
        public Period period() {
            return figures.getFirst().period();
        }
    }

    /** Added up from agencies. Which number to draw follows from the indicator's roll-up rule: Σ/Σ only when every
     * number has its parts, Σ for counts and money, yes of reported, levels; else a range. */
    record RolledUp(RollupCell cell) implements Shown {
        @Override
        public Period period() {
            return cell.period();
        }
    }

    /** The figure of the one agency that has one; also what an agency itself shows. */
    record Single(Figure figure) implements Shown {
        @Override
        public Period period() {
            return figure.period();
        }
    }

    /** Only a sample (those inspected) or vague words ("một số") are known of the unit. */
    record Partial(List<Figure> figures) implements Shown {
        @Override
        public Period period() {
            return figures.getFirst().period();
        }
    }

    /** Nothing is known of the unit, only of parts of units one level below: a district's inspected agencies stand for
     * no province, and say whom they are said of. */
    record Below(List<Figure> figures) implements Shown {
        @Override
        public Period period() {
            return figures.getFirst().period();
        }
    }

    /**
     * What the units below show, each its own newest figure: a range and a count, never added up, since their years and
     * scopes differ.
     *
     * @param units the units below that show something, with what they show; never empty
     * @param of how many units there are below
     * @param low the lowest number among them; null without numbers, and for money, whose spans of time differ
     * @param high the highest number among them; null without numbers
     * @param yes units that show yes (their one answer), no those that show no
     * @param conflicts units whose figures contradict each other
     */
    record Across(
            Map<Unit, Shown> units,
            int of,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean qualified,
            int yes,
            int no,
            int conflicts)
            implements Shown {

        /** Periods differ from unit to unit; that of the first stands for the order of years only. */
        @Override
        public @Nullable Period period() {
            return units.values().iterator().next().period();
        }
    }

    /** How figures came over to other boundaries. */
    enum Manner {
        /** All of it: added up, or under another name. */
        WHOLE,
        /** By a share of what was divided: an estimate. */
        ESTIMATED,
        /** Not added: what is known of the parts, each as it was said. */
        LISTED;

        /** The key of its name on screen. */
        public String key() {
            return "boundaries.manner." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a unit or agency shows on other boundaries than those it was reported on, made of what others showed.
     *
     * @param shown what it comes to; never carried itself
     * @param origins those of whom it is made, as far as they show something; never empty
     * @param of how many those are, those included that show nothing
     */
    record Carried(Shown shown, List<Origin> origins, int of, Manner manner) implements Shown {

        /** The single figures that it is made of, each of whom it was said. */
        public List<Figure> figures() {
            return origins.stream()
                    .flatMap(origin -> switch (origin.shown()) {
                        case Single single -> Stream.of(single.figure());
                        case Own own -> own.figures().stream();
                        case Partial partial -> partial.figures().stream();
                        case Below below -> below.figures().stream();
                        default -> Stream.empty();
                    })
                    .toList();
        }

        /** Whether it is one number for all of it. */
        public boolean isTotal() {
            return manner != Manner.LISTED;
        }

        @Override
        public @Nullable Period period() {
            return shown.period();
        }
    }

    /** One of whom something is made on other boundaries, with what it showed. */
    record Origin(long id, String name, Shown shown) {}

    /** What is shown, without how it came over to other boundaries. */
    default Shown plain() {
        return this instanceof Carried carried ? carried.shown() : this;
    }

    /** Nobody says anything: "chưa có dữ liệu". */
    record Nothing() implements Shown {
        @Override
        public @Nullable Period period() {
            return null;
        }
    }
}
