package vn.chiso.dashboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.ChartSheet;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.LeftBehind;
import vn.chiso.dashboard.Origins;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.Yearbook;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** A year book as the sheets of a workbook. What is no number of one year stands in the note, with its period. */
final class YearbookSheets {

    private final CardContext context;
    private final Locale locale;
    private final ShownWords words;

    YearbookSheets(CardContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
        words = new ShownWords(context, locale);
    }

    List<ChartSheet> of(Yearbook book, DashboardFilter filter) {
        List<String> years = book.years().stream().map(String::valueOf).toList();
        List<String> heads = List.of(
                Texts.get("tiers.indicator", locale),
                Texts.get("report.unit", locale),
                Texts.get("files.head.note", locale));
        List<ChartSheet> sheets = new ArrayList<>(book.groups().stream()
                .map(group -> new ChartSheet(
                        caption(book, group.group().name(locale), filter), heads, years, lines(group, book.years())))
                .toList());
        if (!book.left().isEmpty()) {
            sheets.add(new ChartSheet(
                    caption(book, LeftNotice.count(book.left(), locale), filter),
                    heads,
                    years,
                    book.left().stream()
                            .map(one -> left(one, book.years().size()))
                            .toList()));
        }
        return sheets;
    }

    /** What the boundaries could not take over, in words: no chart draws it, nothing adds it up. */
    private ChartSheet.Line left(LeftBehind one, int years) {
        List<String> said = LeftNotice.line(one, words);
        return new ChartSheet.Line(
                said.get(1),
                "",
                Collections.nCopies(years, Cell.EMPTY),
                Stream.concat(Stream.of(said.getFirst()), said.stream().skip(2)).collect(Collectors.joining("; ")));
    }

    /** Those of one unit one after another, in the order in which the catalogue brings the first of each. */
    private List<ChartSheet.Line> lines(Yearbook.Group group, List<Integer> years) {
        Map<String, List<ChartSheet.Line>> byUnit = new LinkedHashMap<>();
        for (Yearbook.Line line : group.lines()) {
            ChartSheet.Line one = line(line, years);
            byUnit.computeIfAbsent(one.unit(), unit -> new ArrayList<>()).add(one);
        }
        return byUnit.values().stream().flatMap(List::stream).toList();
    }

    private ChartSheet.Line line(Yearbook.Line line, List<Integer> years) {
        Indicator indicator = line.indicator();
        List<Cell> values = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (int i = 0; i < years.size(); i++) {
            Shown shown = line.shown().get(i);
            Period period = shown.period();
            Cell cell = period == null ? Cell.EMPTY : words.inFile(shown, indicator, false);
            boolean drawn = cell instanceof Cell.Amount
                    && !Objects.requireNonNull(period).ofSeveralYears();
            values.add(drawn ? cell : Cell.EMPTY);
            String note = period == null ? "" : words.noteWithScope(shown);
            if (!drawn && period != null) {
                String value = words.value(shown, indicator, true);
                note = note.isEmpty() ? value : value + "; " + note;
            }
            if (!note.isEmpty()) {
                notes.add(words.year(shown) + ": " + note);
            }
        }
        return new ChartSheet.Line(
                indicator.name(locale), FigureCell.unit(indicator, locale), values, String.join("; ", notes));
    }

    private ExportCaption caption(Yearbook book, String title, DashboardFilter filter) {
        String years = years(book.years().getFirst(), book.years().getLast());
        String tier = filter.tier() == null ? "" : Texts.get(filter.tier().key(), locale);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        List<Figure> shown = new ArrayList<>();
        for (Yearbook.Group group : book.groups()) {
            for (Yearbook.Line line : group.lines()) {
                signs.addAll(CarriedMarks.signs(line.shown(), line.indicator()));
                line.shown().stream()
                        .flatMap(one -> one instanceof Shown.Carried carried
                                ? carried.figures().stream()
                                : ShownWords.figures(one).stream())
                        .forEach(shown::add);
            }
        }
        return new ExportCaption(
                title,
                Texts.get("yearbook.title", locale, book.unit().fullName(), years),
                Stream.of(book.unit().fullName(), tier, boundaries(book))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                years,
                Captions.source(Origins.of(shown, context.documents().all()), context, locale),
                Captions.legend(signs, locale),
                Captions.mark(signs, context, locale));
    }

    private String boundaries(Yearbook book) {
        LocalDate day = book.boundaries();
        return day == null ? "" : Texts.get("dashboard.boundaries.carried", locale, DateText.format(day));
    }

    /** "2014–2017", "2016". */
    private static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
