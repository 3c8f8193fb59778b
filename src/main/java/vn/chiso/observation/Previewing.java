package vn.chiso.observation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;

/** Asks of answers what would become of them, by the checks that the writing makes. */
@Component
class Previewing {

    private final HeldCells cells;
    private final Catalogue catalogue;

    Previewing(HeldCells cells, Catalogue catalogue) {
        this.cells = cells;
        this.catalogue = catalogue;
    }

    List<EntryPreview> preview(List<FigureEntry> entries) {
        List<@Nullable ObservationEntity> held =
                cells.look(entries.stream().map(FigureEntry::place).toList());
        List<EntryPreview> previews = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            previews.add(preview(entries.get(i), held.get(i)));
        }
        return previews;
    }

    private EntryPreview preview(FigureEntry entry, @Nullable ObservationEntity held) {
        try {
            return held == null ? silent(entry) : held(entry, held);
        } catch (EditRefused why) {
            return new EntryPreview.Refused(why);
        }
    }

    private EntryPreview silent(FigureEntry entry) {
        if (!(entry.place() instanceof FigureEntry.Place.Empty empty)) {
            throw new EditRefused("edit.refused.gone");
        }
        EntryCheck.check(entry, catalogue.indicator(empty.indicatorId()));
        return new EntryPreview.New();
    }

    private EntryPreview held(FigureEntry entry, ObservationEntity held) {
        Indicator indicator = catalogue.indicator(held.slot().indicatorId());
        EntryCheck.check(entry, held, indicator);
        return held.saysAlready(Wording.of(entry.answer(), indicator, held.measure()), indicator)
                ? new EntryPreview.Unchanged()
                : new EntryPreview.Changed();
    }
}
