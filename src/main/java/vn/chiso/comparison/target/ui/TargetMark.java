package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.comparison.target.Judgement;
import vn.chiso.comparison.target.TargetService;
import vn.chiso.dashboard.ui.GoalMark;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/** Says on the dashboard how far targets are, in the words of their own page. */
@org.springframework.stereotype.Component
class TargetMark implements GoalMark {

    private final TargetService targets;
    private final Catalogue catalogue;

    TargetMark(TargetService targets, Catalogue catalogue) {
        this.targets = targets;
        this.catalogue = catalogue;
    }

    @Override
    public Component of(Goal goal, Collection<Figure> results, Locale locale) {
        Judgement judged = targets.judge(goal, results);
        Badge badge = Lights.badge(judged.light(), locale);
        String why = Lights.why(judged, catalogue.indicator(goal.againstId()), goal, locale);
        if (!why.isEmpty()) {
            badge.setTitle(why);
        }
        return badge;
    }

    @Override
    public String word(Goal goal, Collection<Figure> results, Locale locale) {
        return Texts.get(targets.judge(goal, results).light().key(), locale);
    }
}
