package vn.chiso.boundary.ui;

import com.vaadin.flow.component.Composite;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Facts;
import vn.chiso.base.ui.Symbol;
import vn.chiso.boundary.BoundaryEdition;

/** What is known of a file of outlines without anybody saying it. */
final class BoundaryFacts extends Composite<Facts> {

    private static final long serialVersionUID = 1L;

    private final transient BoundaryEdition edition;

    BoundaryFacts(BoundaryEdition edition) {
        this.edition = edition;
    }

    @Override
    protected Facts initContent() {
        Facts facts = new Facts(getTranslation("boundary.known"))
                .fact(getTranslation("boundary.state"), BoundariesView.state(this, edition))
                .fact(getTranslation("boundary.file"), edition.fileName())
                .fact(
                        getTranslation("boundary.uploaded"),
                        edition.uploadedBy() + ", " + DateText.format(edition.uploadedAt()))
                .fact(
                        getTranslation("boundary.areas"),
                        getTranslation("boundary.matched", edition.matched(), edition.areas()));
        return edition.mended() == 0
                ? facts
                : facts.fact(
                        getTranslation("boundary.mended"),
                        new Badge(
                                Symbol.TRIANGLE_ALERT,
                                getTranslation("boundary.mended.count", edition.mended()),
                                "badge--warn"));
    }
}
