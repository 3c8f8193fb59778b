package vn.chiso.round.ui;

import org.springframework.stereotype.Component;
import vn.chiso.base.ui.NavigationCounts;
import vn.chiso.discussion.CommentService;
import vn.chiso.round.ReportService;
import vn.chiso.security.CurrentUser;

/** How much work waits, beside its way in the navigation. */
@Component
class WorkCounts implements NavigationCounts {

    private final ReportService reports;
    private final CommentService comments;
    private final CurrentUser user;

    WorkCounts(ReportService reports, CommentService comments, CurrentUser user) {
        this.reports = reports;
        this.comments = comments;
        this.user = user;
    }

    @Override
    public int waiting(String path) {
        return path.equals(WorkView.PATH) && user.isSignedIn()
                ? reports.myWork().count() + comments.unread(user.username()).size()
                : 0;
    }
}
