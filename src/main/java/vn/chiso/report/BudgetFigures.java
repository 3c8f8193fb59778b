package vn.chiso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** The rows of the budget annex out of the figures by budget task. What no figure says stays blank. */
@Component
class BudgetFigures implements BudgetTasks {

    static final String CODES = "budget_task_";

    private static final String MONEY = CODES + "executed_money";
    private static final String REPORTED = CODES + "reported_yn";

    /** The column of each indicator, the first is 0. */
    private static final Map<String, Integer> PLACES = Map.of(
            CODES + "basis",
            2,
            CODES + "source",
            4,
            MONEY,
            5,
            CODES + "product",
            6,
            CODES + "accepted_internal_yn",
            8,
            CODES + "completion_ratio",
            10,
            CODES + "vs_need_yn",
            11,
            CODES + "vs_nq17_yn",
            12,
            CODES + "per_design_yn",
            13);

    private static final List<Integer> TICKED = List.of(8, 13);

    @Override
    public List<Row> rows(ReportMaterial material, Citations citations, Templates words) {
        Map<Long, List<Figure>> byItem = material.figures().stream()
                .filter(material::isOwn)
                .filter(one -> citations.indicator(one).code().startsWith(CODES))
                .collect(Collectors.groupingBy(Figure::itemId));
        List<DimensionItem> items = byItem.keySet().stream()
                .filter(id -> id != DimensionItem.WHOLE)
                .map(citations.catalogue()::item)
                .filter(item -> !item.subtotal())
                .flatMap(item -> withGroup(item, citations))
                .distinct()
                .sorted(Comparator.comparingInt(DimensionItem::position))
                .toList();
        Locale locale = material.request().locale();
        List<Row> rows = new ArrayList<>();
        for (DimensionItem item : items) {
            rows.add(row(item, byItem.getOrDefault(item.id(), List.of()), citations, words, locale));
        }
        byItem.getOrDefault(DimensionItem.WHOLE, List.of()).stream()
                .filter(one -> citations.indicator(one).code().equals(MONEY) && one.value() != null)
                .findFirst()
                .ifPresent(total -> rows.add(total(total, citations, words, locale)));
        return rows;
    }

    /** A task stands below its group, of which there may be nothing else to tell. */
    private static Stream<DimensionItem> withGroup(DimensionItem item, Citations citations) {
        @Nullable Long group = item.parentId();
        return group == null ? Stream.of(item) : Stream.of(citations.catalogue().item(group), item);
    }

    private static Row row(
            DimensionItem item, List<Figure> figures, Citations citations, Templates words, Locale locale) {
        Map<Integer, List<ReportRun>> cells = new HashMap<>();
        String[] names = item.label().split(" \\| ", -1);
        boolean group = names.length == 1;
        String name = names[names.length - 1];
        int dot = name.indexOf('.');
        boolean numbered = group && dot > 0 && name.substring(0, dot).matches("\\d+");
        cells.put(0, Runs.words(numbered ? name.substring(0, dot) : ""));
        cells.put(1, Runs.words(numbered ? name.substring(dot + 1).strip() : name));
        for (Figure figure : figures) {
            String code = citations.indicator(figure).code();
            @Nullable Integer place = PLACES.get(code);
            if (place != null) {
                cells.put(place, citations.as(text(figure, place, citations, words, locale), figure, words, locale));
            } else if (code.equals(REPORTED) && Boolean.FALSE.equals(figure.yes())) {
                cells.put(5, citations.as(words.text("no_figure"), figure, words, locale));
            }
        }
        return row(cells);
    }

    private static String text(Figure figure, int place, Citations citations, Templates words, Locale locale) {
        @Nullable Boolean yes = figure.yes();
        if (yes == null || !figure.state().isUsable()) {
            Indicator indicator = citations.indicator(figure);
            return indicator.kind() == Kind.PERCENT
                    ? FigureText.label(figure, indicator, locale)
                    : FigureText.cell(figure, indicator, locale);
        }
        return TICKED.contains(place) && yes ? "X" : words.text(yes ? "annex_met" : "annex_not_met");
    }

    private static Row total(Figure total, Citations citations, Templates words, Locale locale) {
        return row(Map.of(
                1,
                Runs.words(words.text("annex_total")),
                5,
                citations.as(FigureText.cell(total, citations.indicator(total), locale), total, words, locale)));
    }

    private static Row row(Map<Integer, List<ReportRun>> cells) {
        List<List<ReportRun>> all = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            all.add(cells.getOrDefault(column, List.of()));
        }
        return new Row(all);
    }
}
