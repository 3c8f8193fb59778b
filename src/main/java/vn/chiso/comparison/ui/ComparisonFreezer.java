package vn.chiso.comparison.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Baseline;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonAddress;
import vn.chiso.comparison.ComparisonService;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.FrozenCells;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.Freezer;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;

/** Freezes comparisons: what each subject shows, and the levels that it is seen against. */
@Component
class ComparisonFreezer implements Freezer {

    /** What the note of a single figure says already. */
    private static final Set<Caveat> SAID_BY_THE_FIGURE = EnumSet.of(
            Caveat.CONFLICT, Caveat.DOUBTFUL, Caveat.WORDS, Caveat.NOT_REPORTED, Caveat.NOT_APPLICABLE, Caveat.DRAFT);

    private final ComparisonService comparisons;
    private final ComparisonAddress address;
    private final FrozenCells cells;

    ComparisonFreezer(ComparisonService comparisons, ComparisonAddress address, FrozenCells cells) {
        this.comparisons = comparisons;
        this.address = address;
        this.cells = cells;
    }

    @Override
    public boolean takes(String asked) {
        return AddressParts.path(asked).equals(ComparisonAddress.PATH);
    }

    @Override
    public FrozenContent read(String asked, Locale locale) {
        Comparison found =
                comparisons.compare(address.parse(AddressParts.of(asked)).request());
        List<Shown> shown = found.lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(ComparedCell::shown)
                .toList();
        Frozen frozen = new Frozen(found, cells.maker(shown, locale), locale);
        return new FrozenContent(
                found.request().unit().fullName(),
                CompareTexts.subjects(found, locale) + " · " + CompareTexts.years(found.request(), locale),
                Stream.of(frozen.subjects(), frozen.levels())
                        .filter(table -> !table.rows().isEmpty())
                        .toList());
    }

    /** The tables of one comparison. */
    private record Frozen(Comparison found, FrozenCells.Maker maker, Locale locale) {

        /** As on the page: few subjects beside each other, many below each other. */
        FrozenContent.Table subjects() {
            return found.subjects().size() > TableDrawing.MOST_COLUMNS ? below() : beside();
        }

        private FrozenContent.Table beside() {
            return table(
                    "edition.indicator",
                    found.subjects().stream()
                            .map(one -> new FrozenContent.Head(one.label(locale), block(one)))
                            .toList(),
                    found.lines().stream()
                            .map(line -> new FrozenContent.Row(
                                    "",
                                    name(line),
                                    note(line),
                                    line.cells().stream()
                                            .map(cell -> cell(line, cell))
                                            .toList()))
                            .toList());
        }

        private FrozenContent.Table below() {
            return table(
                    "edition.subject",
                    found.lines().stream()
                            .map(line -> new FrozenContent.Head(name(line), note(line)))
                            .toList(),
                    IntStream.range(0, found.subjects().size())
                            .mapToObj(i -> {
                                Compared subject = found.subjects().get(i);
                                return new FrozenContent.Row(
                                        block(subject),
                                        subject.name(locale),
                                        "",
                                        found.lines().stream()
                                                .map(line ->
                                                        cell(line, line.cells().get(i)))
                                                .toList());
                            })
                            .toList());
        }

        private FrozenContent.Table table(
                String rowHead, List<FrozenContent.Head> columns, List<FrozenContent.Row> rows) {
            return new FrozenContent.Table(
                    Texts.get("edition.comparison", locale), Texts.get(rowHead, locale), columns, rows);
        }

        /** Targets, plans, and what sources say of everybody together. */
        FrozenContent.Table levels() {
            List<FrozenContent.Row> rows = new ArrayList<>();
            for (Line line : found.lines()) {
                for (Baseline level : line.baselines()) {
                    rows.add(new FrozenContent.Row(
                            name(line), level.said().name(locale), kind(level), List.of(cell(level))));
                }
            }
            return new FrozenContent.Table(
                    Texts.get("edition.levels", locale),
                    Texts.get("edition.indicator", locale),
                    List.of(new FrozenContent.Head(Texts.get("edition.value", locale), "")),
                    rows);
        }

        private FrozenCell cell(Line line, ComparedCell cell) {
            if (!cell.applicable() && cell.shown() instanceof Shown.Nothing) {
                return FrozenCell.words("–");
            }
            return maker.of(
                    cell.shown(),
                    line.indicator(),
                    cell.subject().tier(),
                    line.year() != null,
                    cell.caveats().stream()
                            .filter(one -> !SAID_BY_THE_FIGURE.contains(one))
                            .sorted()
                            .map(Caveat::key)
                            .map(key -> Texts.get(key, locale))
                            .toList());
        }

        private FrozenCell cell(Baseline level) {
            Figure figure = level.figure();
            if (figure != null) {
                return maker.of(new Shown.Single(figure), level.said(), null, false, List.of());
            }
            Goal goal = Objects.requireNonNull(level.goal());
            return FrozenCell.said(
                    FigureText.number(level.value(), level.said(), goal.measure(), locale)
                            + FigureText.unitSuffix(level.said(), goal.measure(), locale),
                    "",
                    FrozenCell.Total.saidOf(goal.subject().unitId(), goal.indicatorId(), false, true));
        }

        private String kind(Baseline level) {
            @Nullable Goal goal = level.goal();
            return goal == null
                    ? Texts.get("edition.level.said", locale)
                    : Texts.get(level.isTarget() ? "edition.level.target" : "edition.level.plan", locale);
        }

        private String block(Compared one) {
            return Texts.get(one.block(), locale);
        }

        private String name(Line line) {
            return line.indicator().name(locale) + (line.year() == null ? "" : " · " + line.year());
        }

        /** "10/11 · năm khác nhau". */
        private String note(Line line) {
            return Stream.concat(
                            Stream.of(
                                    line.tally().answered() + "/" + line.tally().meant()),
                            line.caveats().stream().sorted().map(one -> Texts.get(one.key(), locale)))
                    .collect(Collectors.joining(" · "));
        }
    }
}
