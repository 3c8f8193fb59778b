package vn.chiso.exchange.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.FileTable;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry.Place;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.NewPeriod;

/**
 * Files on which figures come back: what is held of a unit, or the cells of agencies and indicators to be filled in. Rows
 * are read when the file is written, a few at a time, and hold what the user may read then.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FigureFiles {

    /** So many cells of a template are read together. */
    private static final int BLOCK = 2_000;

    private final FigureExtract extract;
    private final FigureLines lines;
    private final Catalogue catalogue;

    FigureFiles(FigureExtract extract, FigureLines lines, Catalogue catalogue) {
        this.extract = extract;
        this.lines = lines;
        this.catalogue = catalogue;
    }

    /** Every figure of an extract. */
    public FileTable of(String name, Extract what, Locale locale) {
        return new FileTable(
                name,
                FigureLines.columns(locale),
                reader -> extract.each(what, figure -> reader.accept(lines.of(figure))));
    }

    /** A line for each agency, indicator and item of it, with what is held there. */
    public FileTable template(
            String name, Collection<Agency> agencies, Collection<Indicator> indicators, NewPeriod period, Locale locale) {
        List<Target> targets = new ArrayList<>();
        for (Agency agency : agencies) {
            for (Indicator indicator : indicators) {
                targets.add(new Target(agency, indicator, catalogue.item(DimensionItem.WHOLE), period));
            }
        }
        return new FileTable(name, FigureLines.columns(locale), reader -> each(targets, reader));
    }

    private void each(List<Target> targets, Consumer<List<Cell>> reader) {
        for (int from = 0; from < targets.size(); from += BLOCK) {
            List<Target> block = targets.subList(from, Math.min(from + BLOCK, targets.size()));
            Map<Place.Empty, Figure> held =
                    extract.in(block.stream().map(Target::place).toList());
            for (Target target : block) {
                Figure figure = held.get(target.place());
                reader.accept(figure == null ? lines.of(target) : lines.of(figure));
            }
        }
    }
}
