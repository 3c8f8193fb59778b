package vn.chiso.comparison;

import java.util.List;
import vn.chiso.agency.AgencyType;
import vn.chiso.territory.UnitLevel;

/** Who is compared, as a reader chooses it: in words that stay true when agencies come and go, or by hand. */
public sealed interface SubjectChoice {

    /** As an address writes it, such as {@code inspected}, {@code type:ubnd_huyen} or {@code a12,a15,u44}. */
    String word();

    /** The key of the name on screen. */
    default String key() {
        String word = word();
        return "compare.subjects." + (word.indexOf(':') < 0 ? word : word.substring(0, word.indexOf(':')));
    }

    /** Whoever suits the unit best; the service makes another choice of it. */
    record Usual() implements SubjectChoice {
        @Override
        public String word() {
            return "";
        }

        @Override
        public String key() {
            return "compare.subjects.usual";
        }
    }

    /** The agencies that a round or an inspection asked. */
    record Inspected() implements SubjectChoice {
        @Override
        public String word() {
            return "inspected";
        }
    }

    /** The units directly below the unit. */
    record Children() implements SubjectChoice {
        @Override
        public String word() {
            return "children";
        }
    }

    /** The agencies of the unit's own tier. */
    record Agencies() implements SubjectChoice {
        @Override
        public String word() {
            return "agencies";
        }
    }

    /** Every agency of a type that works for the unit or below it. */
    record OfType(AgencyType type) implements SubjectChoice {
        @Override
        public String word() {
            return "type:" + type.code();
        }
    }

    /** Every unit of a level below the unit, on the boundaries of the time. */
    record OfLevel(UnitLevel level) implements SubjectChoice {
        @Override
        public String word() {
            return "level:" + level.name();
        }
    }

    /** The tiers of the unit, each as a whole. */
    record Tiers() implements SubjectChoice {
        @Override
        public String word() {
            return "tiers";
        }
    }

    /** The provinces that have figures. */
    record Provinces() implements SubjectChoice {
        @Override
        public String word() {
            return "provinces";
        }
    }

    /** A set that the reader keeps under a name. */
    record OwnGroup(long id) implements SubjectChoice {
        @Override
        public String word() {
            return "group:" + id;
        }
    }

    /** Agencies and units one by one.
     *
     * @param keys of {@link Compared} */
    record Picked(List<String> keys) implements SubjectChoice {
        public Picked {
            keys = List.copyOf(keys);
        }

        @Override
        public String word() {
            return String.join(",", keys);
        }

        @Override
        public String key() {
            return "compare.subjects.picked";
        }
    }
}
