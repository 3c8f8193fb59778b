package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.chiso.evidence.ui.EvidenceSection;
import vn.chiso.evidence.ui.ProvenFigure;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Subject;

/** What people do about one figure: bring evidence, and discuss it. It stays while the figure stays, so that nobody loses
 * what they are doing. */
final class FigureSections extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final EvidenceSection evidence;
    private final DiscussionSection discussion;

    FigureSections(CardContext context, Figure figure) {
        this.context = context;
        evidence = new EvidenceSection(context.evidence());
        discussion = new DiscussionSection(context.discussions(), figure.observationId());
        getContent().add(evidence, discussion);
    }

    boolean isAbout(Figure figure) {
        return discussion.isAbout(figure.observationId());
    }

    /** Shows what proves the figure now; what is said about it shows itself. */
    void show(Figure figure) {
        evidence.show(
                List.of(new ProvenFigure(figure.observationId(), label(figure))),
                context.evidence().evidence().mayAttach(figure));
    }

    private String label(Figure figure) {
        Subject subject = figure.subject();
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        String whose = subject.agencyId() == null
                ? context.territory().byId(subject.unitId()).fullName()
                : context.agencies().byId(subject.agencyId()).name();
        return whose + " · " + indicator.shortName(getLocale()) + " · "
                + FigureText.period(figure.period(), getLocale());
    }
}
