package vn.chiso.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chiso.territory.Unit;

/**
 * That the units below one can be drawn where they lie, and where their drawing is.
 *
 * @param address of the drawing, from the root of the site; another drawing has another address
 * @param edition the name of the edition it is made of
 * @param source whose the outlines are
 * @param validFrom the day from which they hold
 * @param drawn ids of the units that have an area
 * @param islands the archipelagos of the country that belong to it; drawn whether or not the file has them
 */
public record MapSheet(
        String address, String edition, String source, LocalDate validFrom, Set<Long> drawn, List<Islands> islands) {

    /**
     * An archipelago.
     *
     * @param key tells it apart in the drawing
     * @param name what it is called
     * @param unit the unit that it belongs to: whose colour it has, and where a click leads
     */
    public record Islands(String key, String name, Unit unit) {}
}
