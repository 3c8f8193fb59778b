package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** The figures of one agency as the rows of a file. */
final class AgencyFile {

    private AgencyFile() {}

    /** Indicator, part of it, figure, period and section, in the order given. */
    static FileTable of(String name, List<Figure> figures, Catalogue catalogue, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Indicator indicator = catalogue.indicator(figure.indicatorId());
            rows.add(List.of(
                    indicator.name(locale),
                    figure.itemId() == DimensionItem.WHOLE
                            ? ""
                            : catalogue.item(figure.itemId()).label(),
                    FigureText.label(figure, indicator, locale),
                    FigureText.period(figure.period(), locale),
                    Captions.section(figure)));
        }
        List<String> heads = List.of("indicator", "part", "value", "period", "section").stream()
                .map(key -> Texts.get("dashboard.agency." + key, locale))
                .toList();
        return new FileTable(name, heads, rows);
    }
}
