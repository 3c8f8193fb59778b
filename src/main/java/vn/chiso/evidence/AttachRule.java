package vn.chiso.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryRequest;
import vn.chiso.observation.EntryRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureState;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/** Whoever may answer in a cell now says what proves it; evidence itself is the reason that is asked of others. */
@Component
class AttachRule {

    /** As for figures. */
    static final String WRITERS =
            "hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.AGENCY_STAFF + "', '" + Roles.AGENCY_HEAD + "')";

    private static final Set<String> MAY_WRITE = Set.of(Roles.ICT_DEPARTMENT, Roles.AGENCY_STAFF, Roles.AGENCY_HEAD);

    private final FigureService figures;
    private final EntryRule rule;
    private final CurrentUser user;

    AttachRule(FigureService figures, EntryRule rule, CurrentUser user) {
        this.figures = figures;
        this.rule = rule;
        this.user = user;
    }

    /**
     * The figures, each of which the user may prove now.
     *
     * @throws EvidenceRefused when there are none, or one is not there for the user
     * @throws EditRefused when one is locked now
     * @throws AccessDeniedException when one is not the user's to answer
     */
    List<Figure> admitted(Collection<Long> observationIds) {
        if (observationIds.isEmpty()) {
            throw new EvidenceRefused("evidence.refused.nothing");
        }
        Set<Long> asked = Set.copyOf(observationIds);
        List<Figure> found = figures.byIds(asked);
        if (found.size() < asked.size()) {
            throw new EvidenceRefused("evidence.refused.figure_gone");
        }
        admit(found);
        return found;
    }

    boolean admits(Figure figure) {
        if (user.role().filter(MAY_WRITE::contains).isEmpty()) {
            return false;
        }
        try {
            admit(List.of(figure));
            return true;
        } catch (EditRefused | AccessDeniedException no) {
            return false;
        }
    }

    private void admit(List<Figure> found) {
        rule.admit(found.stream()
                .map(figure -> new EntryRequest(
                        figure.subject().agencyId(),
                        figure.subject().unitId(),
                        figure.indicatorId(),
                        figure.period().id(),
                        figure.state() == FigureState.NOT_REPORTED ? null : figure.review(),
                        true))
                .toList());
    }
}
