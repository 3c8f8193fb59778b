package vn.chiso.base.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
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
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The charts below a table of lines over years. Lines of one unit share a chart: over the years where some line has two
 * numbers, else bars of the one year with most.
 */
final class SheetCharts {

    /** More lines than these nobody tells apart. */
    private static final int MOST_LINES = 8;

    private static final int MOST_BARS = 20;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int HEIGHT = 18;
    /** The palette of the screens' charts, told apart also by the colour-blind. */
    private static final List<Integer> COLOURS =
            List.of(0x2F6FB3, 0xD97706, 0x0F8A6D, 0xB4447C, 0x6B5BD2, 0x8A6D1F, 0x4C8FA8, 0x5F6B7A);

    private final XSSFSheet sheet;
    private final ChartSheet content;
    private final int head;
    private final int first;

    /** @param head the row of the years; {@code first} the row of the first line */
    SheetCharts(XSSFSheet sheet, ChartSheet content, int head, int first) {
        this.sheet = sheet;
        this.content = content;
        this.head = head;
        this.first = first;
    }

    /** @param from the row below which there is room */
    void draw(int from) {
        int row = from;
        for (Map.Entry<String, List<Integer>> unit : byUnit().entrySet()) {
            List<Integer> lines = unit.getValue();
            List<Integer> lasting =
                    lines.stream().filter(line -> line(line).numbers() > 1).toList();
            if (!lasting.isEmpty()) {
                lines(
                        chart(row, unit.getKey()),
                        lasting.stream().limit(MOST_LINES).toList());
                row += HEIGHT + 1;
            } else if (!lines.isEmpty()) {
                bars(chart(row, unit.getKey()), lines);
                row += HEIGHT + 1;
            }
        }
    }

    private ChartSheet.Line line(int index) {
        return content.lines().get(index);
    }

    /** The lines that have numbers, by unit, in the order of the table. */
    private Map<String, List<Integer>> byUnit() {
        Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
        IntStream.range(0, content.lines().size())
                .filter(index -> line(index).numbers() > 0)
                .forEach(index -> byUnit.computeIfAbsent(line(index).unit(), unit -> new ArrayList<>())
                        .add(index));
        return byUnit;
    }

    private XSSFChart chart(int row, String unit) {
        int right = ChartBook.FIRST_YEAR + Math.clamp(content.years().size(), 4, 9);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, row, right, row + HEIGHT);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(content.caption().title() + (unit.isEmpty() ? "" : " (" + unit + ")"));
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        return chart;
    }

    private void lines(XSSFChart chart, List<Integer> lines) {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        int last = ChartBook.FIRST_YEAR + content.years().size() - 1;
        XDDFDataSource<String> years = XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(head, head, ChartBook.FIRST_YEAR, last));
        XDDFLineChartData data =
                (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom(chart), left(chart, lines));
        data.setVaryColors(false);
        for (int i = 0; i < lines.size(); i++) {
            int row = first + lines.get(i);
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(row, row, ChartBook.FIRST_YEAR, last));
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(years, values);
            series.setTitle(line(lines.get(i)).name(), new CellReference(sheet.getSheetName(), row, 0, true, true));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            paint(series, COLOURS.get(i % COLOURS.size()), true);
        }
        chart.plot(data);
    }

    private void bars(XSSFChart chart, List<Integer> lines) {
        int year = yearWithMost(lines);
        List<Integer> drawn = IntStream.rangeClosed(lines.getFirst(), lines.getLast())
                .limit(MOST_BARS)
                .boxed()
                .toList();
        chart.setTitleText(
                chart.getTitleText().getString() + ", " + content.years().get(year));
        int column = ChartBook.FIRST_YEAR + year;
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first + drawn.getFirst(), first + drawn.getLast(), 0, 0));
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first + drawn.getFirst(), first + drawn.getLast(), column, column));
        XDDFCategoryAxis across = bottom(chart);
        XDDFValueAxis along = left(chart, lines);
        // from top to bottom, as in the table
        across.setOrientation(AxisOrientation.MAX_MIN);
        along.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, along);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFChartData.Series series = data.addSeries(names, values);
        series.setTitle(content.years().get(year), new CellReference(sheet.getSheetName(), head, column, true, true));
        paint(series, COLOURS.getFirst(), false);
        chart.plot(data);
    }

    private int yearWithMost(List<Integer> lines) {
        int best = 0;
        long most = -1;
        for (int year = 0; year < content.years().size(); year++) {
            int at = year;
            long numbers = lines.stream()
                    .filter(line -> line(line).values().get(at) instanceof Cell.Amount)
                    .count();
            if (numbers >= most) {
                most = numbers;
                best = year;
            }
        }
        return best;
    }

    private static XDDFCategoryAxis bottom(XSSFChart chart) {
        return chart.createCategoryAxis(AxisPosition.BOTTOM);
    }

    private XDDFValueAxis left(XSSFChart chart, List<Integer> lines) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        boolean shares = lines.stream()
                .flatMap(line -> line(line).values().stream())
                .filter(Cell.Amount.class::isInstance)
                .map(Cell.Amount.class::cast)
                .allMatch(number -> number.percent()
                        && number.value().signum() >= 0
                        && number.value().compareTo(HUNDRED) <= 0);
        if (shares) {
            axis.setMinimum(0);
            axis.setMaximum(1);
        }
        axis.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.GAINSBORO))));
        return axis;
    }

    private static void paint(XDDFChartData.Series series, int colour, boolean line) {
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        if (line) {
            shape.setLineProperties(new XDDFLineProperties(fill));
        } else {
            shape.setFillProperties(fill);
        }
        series.setShapeProperties(shape);
    }
}
