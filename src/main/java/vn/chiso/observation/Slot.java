package vn.chiso.observation;

/** Where a figure belongs: subject, indicator, dimension item and period, by their keys. */
record Slot(long subjectId, long indicatorId, long itemId, long periodId) {

    Slot whole() {
        return new Slot(subjectId, indicatorId, vn.chiso.indicator.DimensionItem.WHOLE, periodId);
    }

    /** The slot of the same subject and period for another indicator or item. */
    Slot of(long otherIndicatorId, long otherItemId) {
        return new Slot(subjectId, otherIndicatorId, otherItemId, periodId);
    }
}
