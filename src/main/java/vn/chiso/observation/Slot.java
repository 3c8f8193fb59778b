package vn.chiso.observation;

/** Where a figure belongs: subject, indicator, dimension item and period, by their keys. */
record Slot(long subjectId, long indicatorId, long itemId, long periodId) {

    Slot whole() {
        return new Slot(subjectId, indicatorId, vn.chiso.indicator.DimensionItem.WHOLE, periodId);
    }

    /** The slot of the same subject, item and period for another indicator. */
    Slot of(long otherIndicatorId) {
        return new Slot(subjectId, otherIndicatorId, itemId, periodId);
    }
}
