package vn.chiso.base.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.Radar;
import vn.chiso.base.chart.Scatter;
import vn.chiso.base.chart.Slope;
import vn.chiso.base.chart.Strip;

/**
 * Draws a chart of a screen as a chart of Word, whose numbers can be looked at there. Each bar carries the words of its
 * figure beside its name; a conflict or a range has a bar for each of its ends; what has no number is named and not drawn.
 */
final class WordChart {

    private static final int MOST = 40;
    private static final int MOST_LINES = 8;
    private static final int TWIPS_OF_A_POINT = 20;
    private static final int POINTS_OF_A_BAR = 20;
    private static final int POINTS_OF_THE_REST = 70;
    private static final int POINTS_OF_LINES = 260;

    private static final List<Integer> COLOURS =
            List.of(0x2F6FB3, 0xD97706, 0x0F8A6D, 0xB4447C, 0x6B5BD2, 0x8A6D1F, 0x4C8FA8, 0x5F6B7A);

    private final XWPFDocument document;
    private final int width;

    private WordChart(XWPFDocument document, int width) {
        this.document = document;
        this.width = width / TWIPS_OF_A_POINT * Units.EMU_PER_POINT;
    }

    /**
     * Adds the chart behind what stands in the document.
     *
     * @param width in twentieths of a point
     * @return false for a kind that Word has no chart for, such as a map of heat
     */
    static boolean draw(XWPFDocument document, ChartModel model, int width) {
        WordChart chart = new WordChart(document, width);
        try {
            return switch (model) {
                case ChartModel.Bars bars -> chart.bars(bars.marks());
                case ChartModel.Ranges ranges -> chart.bars(ranges.marks());
                case ChartModel.Lines lines -> chart.lines(lines);
                case ChartModel.Heatmap none -> false;
                case Strip strip -> chart.bars(strip.marks());
                case Scatter none -> false;
                case Slope none -> false;
                case Radar none -> false;
            };
        } catch (IOException | InvalidFormatException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    private boolean bars(List<Mark> all) throws IOException, InvalidFormatException {
        List<Mark> marks = all.stream().limit(MOST).toList();
        if (marks.isEmpty()) {
            return false;
        }
        XWPFChart chart = chart(POINTS_OF_THE_REST + POINTS_OF_A_BAR * marks.size());
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(
                marks.stream().map(WordChart::name).toArray(String[]::new), range(chart, marks.size(), 0), 0);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis along = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setOrientation(AxisOrientation.MAX_MIN);
        along.setCrosses(AxisCrosses.MAX);
        along.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, along);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        data.setVaryColors(false);
        add(chart, data, names, marks, 1, mark -> mark.low() == null ? mark.value() : mark.low());
        if (marks.stream().anyMatch(mark -> mark.high() != null)) {
            add(chart, data, names, marks, 2, Mark::high);
        }
        chart.plot(data);
        return true;
    }

    private static void add(
            XWPFChart chart,
            XDDFBarChartData data,
            XDDFDataSource<String> names,
            List<Mark> marks,
            int column,
            Function<Mark, @Nullable BigDecimal> value) {
        Double[] numbers = marks.stream().map(value).map(WordChart::number).toArray(Double[]::new);
        XDDFChartData.Series series = data.addSeries(
                names, XDDFDataSourcesFactory.fromArray(numbers, range(chart, numbers.length, column), column));
        series.setTitle(" ".repeat(column), chart.setSheetTitle(" ".repeat(column), column));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(solid(COLOURS.get(column - 1)));
        series.setShapeProperties(shape);
    }

    private boolean lines(ChartModel.Lines model) throws IOException, InvalidFormatException {
        List<ChartModel.Series> drawn = model.series().stream()
                .filter(one ->
                        one.points().stream().anyMatch(point -> point.mark().value() != null))
                .limit(MOST_LINES)
                .toList();
        if (drawn.isEmpty()) {
            return false;
        }
        int[] years = IntStream.rangeClosed(model.firstYear(), model.lastYear()).toArray();
        XWPFChart chart = chart(POINTS_OF_LINES);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFDataSource<String> across = XDDFDataSourcesFactory.fromArray(
                IntStream.of(years).mapToObj(String::valueOf).toArray(String[]::new), range(chart, years.length, 0), 0);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(
                ChartTypes.LINE,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.setVaryColors(false);
        for (int i = 0; i < drawn.size(); i++) {
            ChartModel.Series one = drawn.get(i);
            Double[] numbers =
                    IntStream.of(years).mapToObj(year -> of(one, year)).toArray(Double[]::new);
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
                    across, XDDFDataSourcesFactory.fromArray(numbers, range(chart, years.length, i + 1), i + 1));
            series.setTitle(one.name(), chart.setSheetTitle(one.name(), i + 1));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            series.setLineProperties(new XDDFLineProperties(
                    one.joined() ? solid(COLOURS.get(i % COLOURS.size())) : new XDDFNoFillProperties()));
        }
        chart.plot(data);
        return true;
    }

    /** The number of a year; null leaves a gap. */
    private static @Nullable Double of(ChartModel.Series one, int year) {
        return one.points().stream()
                .filter(point -> Math.round(point.x().doubleValue()) == year)
                .map(point -> point.mark().value())
                .filter(Objects::nonNull)
                .map(WordChart::number)
                .findFirst()
                .orElse(null);
    }

    private XWPFChart chart(int points) throws IOException, InvalidFormatException {
        return document.createChart(width, points * Units.EMU_PER_POINT);
    }

    private static String range(XWPFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    /** "Sở Tư pháp: ≈ 80 %". */
    private static String name(Mark mark) {
        return mark.text().isEmpty() ? mark.label() : mark.label() + ": " + mark.text();
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : (Double) value.doubleValue();
    }

    private static XDDFSolidFillProperties solid(int colour) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
    }
}
