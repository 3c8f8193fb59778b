package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;
import vn.chiso.dashboard.Matrix;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Row;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.TierTable;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.Freezer;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;
import vn.chiso.territory.Unit;

/** Freezes the overview: the key figures, what stands below the unit, the tiers, the matrix, the figures of an agency. */
@Component
class OverviewFreezer implements Freezer {

    private final DashboardService dashboard;
    private final DashboardAddress address;
    private final Catalogue catalogue;
    private final FrozenCells cells;

    OverviewFreezer(DashboardService dashboard, DashboardAddress address, Catalogue catalogue, FrozenCells cells) {
        this.dashboard = dashboard;
        this.address = address;
        this.catalogue = catalogue;
        this.cells = cells;
    }

    @Override
    public boolean takes(String asked) {
        return AddressParts.path(asked).isEmpty();
    }

    @Override
    public FrozenContent read(String asked, Locale locale) {
        DashboardData data =
                dashboard.loadWhole(address.parse(AddressParts.of(asked)).filter());
        Overview overview = new Overview(data, cells.maker(shown(data).toList(), locale), catalogue, locale);
        return new FrozenContent(title(data.filter()), note(data, locale), overview.tables());
    }

    private static String title(DashboardFilter filter) {
        return filter.agency() == null
                ? filter.unit().fullName()
                : filter.agency().name();
    }

    private static String note(DashboardData data, Locale locale) {
        @Nullable Indicator indicator = data.indicator();
        String period = Captions.period(data.filter(), locale);
        return indicator == null ? period : indicator.name(locale) + " · " + period;
    }

    private static Stream<Shown> shown(DashboardData data) {
        @Nullable Nation nation = data.nation();
        return Stream.of(
                        data.keyFigures().stream().map(one -> one.shown()),
                        data.children().agencies().stream().map(Row::shown),
                        data.children().units().stream().map(Row::shown),
                        nation == null
                                ? Stream.<Shown>empty()
                                : nation.across().stream().flatMap(one -> one.shown().values().stream()))
                .flatMap(one -> one);
    }

    /** The tables of one overview. */
    private record Overview(DashboardData data, FrozenCells.Maker maker, Catalogue catalogue, Locale locale) {

        List<FrozenContent.Table> tables() {
            List<FrozenContent.Table> tables = new ArrayList<>();
            add(tables, keyFigures());
            add(tables, children());
            add(tables, tiers());
            add(tables, matrix());
            add(tables, across());
            add(tables, agency());
            return tables;
        }

        private static void add(List<FrozenContent.Table> tables, FrozenContent.Table one) {
            if (!one.rows().isEmpty()) {
                tables.add(one);
            }
        }

        private FrozenContent.Table keyFigures() {
            return single(
                    "edition.key_figures",
                    data.keyFigures().stream()
                            .map(one -> row("", one.indicator().name(locale), cell(one.shown(), one.indicator())))
                            .toList());
        }

        private FrozenContent.Table children() {
            @Nullable Indicator indicator = data.indicator();
            if (indicator == null) {
                return single("edition.below", List.of());
            }
            String agencies = text("edition.agencies");
            String units = text("edition.units");
            return new FrozenContent.Table(
                    indicator.name(locale),
                    text("edition.subject"),
                    List.of(new FrozenContent.Head(text("edition.value"), "")),
                    Stream.concat(
                                    data.children().agencies().stream()
                                            .map(one ->
                                                    row(agencies, RowNames.full(one), cell(one.shown(), indicator))),
                                    data.children().units().stream()
                                            .map(one -> row(units, RowNames.full(one), cell(one.shown(), indicator))))
                            .toList());
        }

        private FrozenContent.Table tiers() {
            @Nullable TierTable tiers = data.tiers();
            return single(
                    "edition.tiers",
                    tiers == null
                            ? List.of()
                            : tiers.lines().stream()
                                    .flatMap(line -> line.figures().stream()
                                            .map(one -> row(
                                                    line.indicator().name(locale),
                                                    subject(one),
                                                    cell(new Shown.Single(one), line.indicator()))))
                                    .toList());
        }

        private FrozenContent.Table matrix() {
            Matrix matrix = data.matrix();
            return new FrozenContent.Table(
                    text("edition.matrix"),
                    text("edition.subject"),
                    matrix.columns().stream()
                            .map(one -> new FrozenContent.Head(one.shortName(locale), ""))
                            .toList(),
                    matrix.rows().stream()
                            .map(row -> new FrozenContent.Row(
                                    "",
                                    row.agency().name(),
                                    "",
                                    matrix.columns().stream()
                                            .map(one -> cell(row, one))
                                            .toList()))
                            .toList());
        }

        private FrozenCell cell(Matrix.MatrixRow row, Indicator indicator) {
            return row.notApplicable(indicator) ? FrozenCell.words("–") : cell(row.shown(indicator), indicator);
        }

        private FrozenContent.Table across() {
            @Nullable Nation nation = data.nation();
            if (nation == null) {
                return single("edition.across", List.of());
            }
            List<Unit> units = nation.heat().units();
            return new FrozenContent.Table(
                    text("edition.across"),
                    text("edition.indicator"),
                    units.stream()
                            .map(unit -> new FrozenContent.Head(unit.shortName(), ""))
                            .toList(),
                    nation.across().stream()
                            .map(one -> new FrozenContent.Row(
                                    "",
                                    one.indicator().name(locale),
                                    "",
                                    units.stream()
                                            .map(unit -> cell(
                                                    one.shown().getOrDefault(unit.id(), new Shown.Nothing()),
                                                    one.indicator()))
                                            .toList()))
                            .toList());
        }

        private FrozenContent.Table agency() {
            return single(
                    "edition.agency",
                    data.agencyFigures().stream()
                            .map(figure -> {
                                Indicator indicator = catalogue.indicator(figure.indicatorId());
                                return row("", indicator.name(locale), cell(new Shown.Single(figure), indicator));
                            })
                            .toList());
        }

        private String subject(Figure figure) {
            return figure.subject().label().isEmpty()
                    ? data.filter().unit().fullName()
                    : figure.subject().label();
        }

        private FrozenCell cell(Shown shown, Indicator indicator) {
            return maker.of(
                    shown, indicator, data.filter().tier(), data.filter().year() != null, List.of());
        }

        private FrozenContent.Table single(String key, List<FrozenContent.Row> rows) {
            return new FrozenContent.Table(
                    text(key),
                    text("edition.indicator"),
                    List.of(new FrozenContent.Head(text("edition.value"), "")),
                    rows);
        }

        private static FrozenContent.Row row(String block, String name, FrozenCell cell) {
            return new FrozenContent.Row(block, name, "", List.of(cell));
        }

        private String text(String key) {
            return Texts.get(key, locale);
        }
    }
}
