package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Locale;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/** Says how far a goal is, wherever one is shown. The feature that keeps targets judges them. */
public interface GoalMark {

    /** A symbol with its word; why it cannot be said is its title.
     *
     * @param results figures that the page shows; those of others than the goal's subject do not count */
    Component of(Goal goal, Collection<Figure> results, Locale locale);

    /** The same word, to be read aloud. */
    String word(Goal goal, Collection<Figure> results, Locale locale);
}
