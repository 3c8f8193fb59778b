package vn.chiso.rights;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.security.Roles;

/** Finds by asking what the matrix says by letters. */
final class Letters {

    private static final Map<Set<Secret>, String> LETTERS = Map.of(
            EnumSet.noneOf(Secret.class), "n",
            EnumSet.of(Secret.OPEN, Secret.STANDING), "a",
            EnumSet.of(Secret.OPEN, Secret.STANDING, Secret.SENSITIVE), "k",
            EnumSet.of(Secret.OPEN, Secret.STANDING, Secret.SENSITIVE, Secret.SUBMITTED), "h",
            EnumSet.complementOf(EnumSet.of(Secret.FORMER, Secret.CORRECTION)), "+");

    private final TwoProvinces provinces;
    private final Question question;
    private final Set<String> leaks = new TreeSet<>();

    Letters(TwoProvinces provinces, Question question) {
        this.provinces = provinces;
        this.question = question;
    }

    /** What came back that must not, over all that was asked. */
    Set<String> leaks() {
        return leaks;
    }

    /** The letters of an act by role: the own agency, another of the territory, one elsewhere, as far as there are such. */
    Map<String, String> of(String name, Act act) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String role : Roles.ALL) {
            Office own = provinces.offices.getFirst();
            Office near = provinces.offices.get(1);
            Office far = provinces.offices.getLast();
            boolean nation = role.equals(Roles.ADMINISTRATOR);
            Who who = new Who(role, Roles.OF_AGENCIES.contains(role) ? own : null, nation ? null : own.agency.unitId());
            Stream<@Nullable Office> asked =
                    who.office() != null ? Stream.of(own, near, far) : nation ? Stream.of(near) : Stream.of(near, far);
            cells.put(role, asked.map(office -> letter(name, act, who, office)).collect(Collectors.joining()));
        }
        return cells;
    }

    private String letter(String name, Act act, Who who, Office office) {
        List<Question.Outcome> outcomes = (act.writes() ? Stream.of(Secret.DRAFT) : Stream.of(Secret.values()))
                .map(secret -> {
                    Question.Outcome outcome = question.ask(who, act, office, secret);
                    outcome.leaked()
                            .forEach(leak ->
                                    leaks.add(name + " tells " + who.account().username() + " " + leak));
                    return outcome;
                })
                .toList();
        if (outcomes.stream().allMatch(Question.Outcome::denied)) {
            return "-";
        }
        if (act.writes()) {
            return outcomes.getFirst().refused() == null ? "+" : "s";
        }
        Set<Secret> told = EnumSet.noneOf(Secret.class);
        outcomes.forEach(outcome -> told.addAll(outcome.told()));
        // whoever reads the correction reads the cell; that nobody else does is what leaks are looked for
        if (told.remove(Secret.CORRECTION)) {
            told.add(Secret.STANDING);
        }
        told.remove(Secret.FORMER);
        return LETTERS.entrySet().stream()
                .filter(letter -> letter.getKey().equals(told))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?" + told);
    }
}
