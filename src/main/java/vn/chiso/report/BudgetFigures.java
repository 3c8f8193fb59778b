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
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetService;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** The rows of the budget annex out of the figures by budget task, and of what is kept with the task because no figure
 * says it. What nobody says stays blank. */
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

    private final BudgetService budget;

    BudgetFigures(BudgetService budget) {
        this.budget = budget;
    }

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
        Map<Long, Map<Integer, String>> kept = kept(material, citations, locale);
        List<Row> rows = new ArrayList<>();
        for (DimensionItem item : items) {
            Map<Integer, List<ReportRun>> cells =
                    cells(item, byItem.getOrDefault(item.id(), List.of()), citations, words, locale);
            kept.getOrDefault(item.id(), Map.of())
                    .forEach((place, text) -> cells.merge(place, Runs.words(text), BudgetFigures::both));
            rows.add(row(cells));
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

    /** What is kept with the tasks, by dimension item and column. */
    private Map<Long, Map<Integer, String>> kept(ReportMaterial material, Citations citations, Locale locale) {
        Map<Long, Map<Integer, String>> kept = new HashMap<>();
        budget.annexes().stream()
                .filter(annex ->
                        Long.valueOf(annex.agencyId()).equals(material.request().agencyId()))
                .filter(annex -> material.request().covers(annex.period()))
                .forEach(annex -> annex.tasks().forEach(task -> {
                    AnnexText text = new AnnexText(citations.catalogue(), annex, locale);
                    Map<Integer, String> cells = new HashMap<>();
                    for (AnnexColumn column : AnnexColumn.values()) {
                        String said = text.own(task.own(), column);
                        if (!said.isEmpty()) {
                            cells.put(column.number() - 1, said);
                        }
                    }
                    kept.put(task.itemId(), cells);
                }));
        return kept;
    }

    /** An amount that is kept with the task stands beside the source that a figure tells. */
    private static List<ReportRun> both(List<ReportRun> figure, List<ReportRun> kept) {
        return Stream.of(figure, Runs.words(" · "), kept).flatMap(List::stream).toList();
    }

    private static Map<Integer, List<ReportRun>> cells(
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
        return cells;
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
