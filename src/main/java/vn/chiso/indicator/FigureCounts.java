package vn.chiso.indicator;

import java.util.Map;

/** How many figures there are; provided by the feature that keeps them. */
public interface FigureCounts {

    /** By indicator id, as far as the reader may know of them; indicators without figures are left out. One statement. */
    Map<Long, Integer> ofReader();
}
