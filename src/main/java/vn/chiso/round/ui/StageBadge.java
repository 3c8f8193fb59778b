package vn.chiso.round.ui;

import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Stage;

/** How far a report has gone, in a word. */
final class StageBadge extends Badge {

    private static final long serialVersionUID = 1L;

    StageBadge(Stage stage, Locale locale) {
        super(symbol(stage), Texts.get(stage.key(), locale), variant(stage));
    }

    private static Symbol symbol(Stage stage) {
        return switch (stage) {
            case DRAFT -> Symbol.PENCIL;
            case RETURNED -> Symbol.ROTATE_CCW;
            case WITH_HEAD -> Symbol.CLOCK;
            case SUBMITTED -> Symbol.SEND;
            case APPROVED -> Symbol.CHECK;
        };
    }

    private static String variant(Stage stage) {
        return switch (stage) {
            case DRAFT -> "badge--draft";
            case RETURNED -> "badge--returned";
            case WITH_HEAD, SUBMITTED -> "badge--sent";
            case APPROVED -> "badge--approved";
        };
    }
}
