package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.chiso.agency.Tier;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.Children;
import vn.chiso.dashboard.Row;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Subject;

/**
 * What stands below a unit as labelled blocks of marks: what sources say of the unit itself, of samples, of the
 * agencies of its tier and of its child units. Who has no data has no mark.
 */
final class ChildrenBlocks {

    private static final String ROW = "row:";

    private final ShownWords words;
    private final Indicator indicator;
    private final Locale locale;

    ChildrenBlocks(CardContext context, Indicator indicator, Locale locale) {
        words = new ShownWords(context, locale);
        this.indicator = indicator;
        this.locale = locale;
    }

    /** The key of the mark of a row. */
    static String key(Row row) {
        return ROW + row.key();
    }

    List<ChartModel.Block> of(Children children) {
        List<ChartModel.Block> blocks = new ArrayList<>();
        add(
                blocks,
                "own",
                children.own().stream().map(one -> own(one, children.own())).toList());
        add(blocks, "samples", children.samples().stream().map(this::sample).toList());
        add(blocks, "agencies", rows(children.agencies()));
        add(blocks, level(children.units()), rows(children.units()));
        return blocks;
    }

    private void add(List<ChartModel.Block> blocks, String heading, List<Mark> marks) {
        if (!marks.isEmpty()) {
            blocks.add(new ChartModel.Block(Texts.get("dashboard.block." + heading, locale), marks));
        }
    }

    private List<Mark> rows(List<Row> rows) {
        List<Row> telling = rows.stream()
                .filter(row -> !(row.shown() instanceof Shown.Nothing))
                .toList();
        String newest = telling.stream()
                .map(Row::shown)
                .filter(ChildrenBlocks::ofOneTime)
                .max(Comparator.comparing(
                        shown -> Objects.requireNonNull(shown.period()).end()))
                .map(words::year)
                .orElse("");
        return telling.stream()
                .map(row -> ShownMarks.of(key(row), name(row, newest), row.shown(), indicator, words))
                .toList();
    }

    /** With its year where others speak of a later one: bars side by side are read as of one time. */
    private String name(Row row, String newest) {
        String name = RowNames.of(row, locale);
        String year = words.year(row.shown());
        return !ofOneTime(row.shown()) || year.equals(newest) ? name : name + " (" + year + ")";
    }

    private static boolean ofOneTime(Shown shown) {
        return shown.period() != null && !(shown instanceof Shown.Across);
    }

    private Mark own(Figure figure, List<Figure> all) {
        return FigureMarks.of(figure, indicator, ownLabel(figure, all), locale)
                .withNote(figure.subject().isJoint() ? Texts.get("dashboard.joint", locale) : "");
    }

    /** Tiers, or what the source calls those it speaks of where several share their tiers, and for a single sector. */
    private String ownLabel(Figure figure, List<Figure> all) {
        Subject subject = figure.subject();
        long sharing = all.stream()
                .filter(other -> other.subject().tiers().equals(subject.tiers()))
                .count();
        boolean told = sharing > 1 || subject.tiers().equals(Set.of(Tier.SECTOR));
        if (told && !subject.label().isEmpty()) {
            return subject.label();
        }
        return subject.isJoint() || subject.tiers().size() == 1
                ? Tiers.names(List.copyOf(subject.tiers()), locale)
                : Texts.get("nation.scope.whole", locale);
    }

    private Mark sample(Figure figure) {
        String label = figure.subject().label();
        return FigureMarks.of(
                figure,
                indicator,
                label.isEmpty() ? Texts.get(figure.subject().coverage().key(), locale) : label,
                locale);
    }

    private static String level(List<Row> units) {
        return units.isEmpty()
                ? ""
                : Objects.requireNonNull(units.getFirst().unit()).level().name().toLowerCase(Locale.ROOT);
    }
}
