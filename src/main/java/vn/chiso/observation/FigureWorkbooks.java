package vn.chiso.observation;

import java.util.Collection;
import java.util.Locale;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.TableFile;
import vn.chiso.indicator.Indicator;

/**
 * Workbooks on which figures go out, are changed by hand and come back. Whoever reads them again makes them; rows are read
 * when the file is written, with the rights of whoever takes it.
 */
public interface FigureWorkbooks {

    /**
     * What is written above the figures.
     *
     * @param name of the file, without ending; letters of ASCII, digits and hyphens
     * @param filter what was chosen, in words; empty for nothing
     */
    record Heading(String name, String title, String filter, String period) {}

    /** Every figure of an extract. */
    TableFile held(Heading heading, Extract what, Locale locale);

    /** A line for each agency and indicator, with what is held there. */
    TableFile template(
            Heading heading,
            Collection<Agency> agencies,
            Collection<Indicator> indicators,
            NewPeriod period,
            Locale locale);
}
