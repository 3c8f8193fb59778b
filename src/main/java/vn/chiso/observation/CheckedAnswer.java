package vn.chiso.observation;

import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Said;

/**
 * What is said in a slot, on its way to the checks.
 *
 * @param slot its subject or period is below zero where nothing was ever said of them
 * @param year the calendar year; 0 for any other period, which has no year before it
 * @param over the statement that the cell holds: no other source; null for none
 */
record CheckedAnswer(
        Slot slot,
        int year,
        Indicator indicator,
        Said said,
        @Nullable Long over) {

    /** Whether it is not broken down: only then something stands around it. */
    boolean isWhole() {
        return slot.itemId() == DimensionItem.WHOLE;
    }
}
