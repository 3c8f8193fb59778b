package vn.chiso.comparison.ui;

import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;

/**
 * One way to draw a comparison. Each is a bean; the page offers those that there are, in the order of {@link Drawing}.
 */
interface ComparisonDrawing {

    Drawing kind();

    /**
     * What the card shows; called with the page's lock held, after figures were read.
     *
     * @param comparison never empty
     */
    Drawn draw(Comparison comparison, DrawingPage page);
}
