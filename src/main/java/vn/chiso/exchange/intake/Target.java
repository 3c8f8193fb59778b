package vn.chiso.exchange.intake;

import vn.chiso.agency.Agency;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.NewPeriod;

/**
 * The cell of the system that a file speaks of.
 *
 * @param item {@link DimensionItem#WHOLE} unless the file speaks of a part
 */
public record Target(Agency agency, Indicator indicator, DimensionItem item, NewPeriod period) {

    FigureEntry.Place.Empty place() {
        return new FigureEntry.Place.Empty(agency.id(), indicator.id(), item.id(), period);
    }
}
