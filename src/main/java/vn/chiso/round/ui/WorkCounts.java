package vn.chiso.round.ui;

import org.springframework.stereotype.Component;
import vn.chiso.base.ui.NavigationCounts;

/** How much work waits, beside its way in the navigation. */
@Component
class WorkCounts implements NavigationCounts {

    private final RoundContext context;

    WorkCounts(RoundContext context) {
        this.context = context;
    }

    @Override
    public int waiting(String path) {
        if (!path.equals(WorkView.PATH) || !context.user().isSignedIn()) {
            return 0;
        }
        return context.reports().myWork().count()
                + context.tasks().size()
                + context.comments().unread(context.user().username()).size();
    }
}
