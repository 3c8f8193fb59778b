package vn.chiso.indicator.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionService;
import vn.chiso.indicator.FigureCounts;
import vn.chiso.indicator.GroupService;
import vn.chiso.indicator.IndicatorService;

/** What the screens of the catalogue need beside it. */
@Component
record CatalogueContext(
        Catalogue catalogue,
        IndicatorService indicators,
        GroupService groups,
        DimensionService dimensions,
        ObjectProvider<FigureCounts> figureCounts,
        ObjectProvider<IndicatorPart> ofFeatures,
        Exports exports,
        Clock clock) {

    LocalDate today() {
        return DateText.today(clock);
    }

    /** By indicator id. */
    Map<Long, Integer> counts() {
        FigureCounts counts = figureCounts.getIfAvailable();
        return counts == null ? Map.of() : counts.ofReader();
    }

    List<IndicatorPart> parts() {
        return ofFeatures.stream()
                .sorted(Comparator.comparingInt(IndicatorPart::order))
                .toList();
    }

    /** For what is said before there is a page to ask. */
    String text(String key, Object... arguments) {
        return Texts.get(key, ReaderLocale.current(), arguments);
    }
}
