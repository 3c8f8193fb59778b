package vn.chiso.savedview.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.savedview.EditionService;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.CurrentUser;

/** What the screens of saved views need. */
@Component
record SavedViews(SavedViewService views, EditionService editions, CurrentUser user, Clock clock) {

    LocalDate today() {
        return DateText.today(clock);
    }
}
