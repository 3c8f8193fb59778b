package vn.chiso.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.CheckService;
import vn.chiso.observation.check.CheckedCase;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.check.Severity;

/** Holds answers against the checks that are on. What it costs does not depend on how many answers there are. */
@Component
class Checking {

    private final CheckService checks;
    private final CheckFacts facts;
    private final Catalogue catalogue;

    Checking(CheckService checks, CheckFacts facts, Catalogue catalogue) {
        this.checks = checks;
        this.facts = facts;
        this.catalogue = catalogue;
    }

    /** What is to be said of answers on their way into their cells, in their order. What else has to be answered is only
     * due with the form: its cells are filled in one after the other. */
    List<List<Finding>> ofEntries(List<CheckedAnswer> answers) {
        return judge(answers, active().filter(Checking::holdsInCells).toList());
    }

    /** What is to be said of figures that are held, each of its own checks only, in their order. */
    List<List<Finding>> ofFigures(List<CheckedAnswer> answers) {
        return ofFigures(answers, active().filter(Checking::holdsInCells).toList());
    }

    /** The same of figures that are the answers of a form, with what else has to be answered. */
    List<List<Finding>> ofForm(List<CheckedAnswer> answers) {
        return ofFigures(answers, active().toList());
    }

    /** The same by some checks, whether they are on or not. */
    List<List<Finding>> ofFigures(List<CheckedAnswer> answers, List<Check> wanted) {
        return judge(answers, wanted).stream()
                .map(found -> found.stream()
                        .filter(finding -> finding.check().scope().covers(finding.about()))
                        .toList())
                .toList();
    }

    /**
     * Lets an answer pass, or not.
     *
     * @return what is odd about it all the same
     * @throws EditRefused when a check refuses it, or asks for a reason that is not given
     */
    static List<Finding> demand(FigureEntry entry, List<Finding> findings) {
        Predicate<Finding> kept = finding -> entry.asWritten() && finding.yieldsToSource();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.REFUSE && !kept.test(finding))
                .findFirst()
                .ifPresent(refusing -> {
                    throw EditRefused.by(refusing);
                });
        List<Finding> asking = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (!asking.isEmpty() && !entry.hasReason()) {
            throw EditRefused.askingWhy(asking);
        }
        return findings.stream().map(finding -> finding.as(Severity.NOTE)).toList();
    }

    private Stream<Check> active() {
        return checks.active().stream();
    }

    private static boolean holdsInCells(Check check) {
        return check.criterion().kind() != CheckKind.REQUIRED_TOGETHER;
    }

    private List<List<Finding>> judge(List<CheckedAnswer> answers, List<Check> wanted) {
        List<Check> used = wanted.stream()
                .filter(check -> answers.stream().anyMatch(answer -> check.concerns(answer.indicator())))
                .toList();
        List<CheckedCase> cases = facts.around(answers, used);
        List<List<Finding>> found = new ArrayList<>(answers.size());
        for (int i = 0; i < cases.size(); i++) {
            CheckedCase one = cases.get(i);
            boolean whole = answers.get(i).isWhole();
            found.add(used.stream()
                    .filter(check -> check.concerns(one.indicator())
                            && (whole || check.criterion().others().isEmpty()))
                    .flatMap(check -> check.judge(one, catalogue::indicator).stream())
                    .toList());
        }
        return found;
    }
}
