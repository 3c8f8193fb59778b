package vn.chiso.exchange.layout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.intake.AgencyNames;
import vn.chiso.exchange.intake.IndicatorNames;
import vn.chiso.exchange.intake.Match;
import vn.chiso.exchange.intake.Said;
import vn.chiso.exchange.layout.ColumnUse.Part;
import vn.chiso.exchange.layout.ColumnUse.Values;
import vn.chiso.exchange.layout.ColumnUse.What;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.PeriodReader;

/**
 * What the columns of a table are for, as far as their heads and what stands below tell. A guess is shown to a person
 * before anything is read by it; what is not clear is ignored, never taken for something.
 */
public final class Guess {

    private static final int SAMPLE = 50;

    /** As people write figures into cells: {@code 97,82%}, {@code 45/46}, {@code khoảng 80}; no symbol of a document. */
    private static final Pattern NUMBER = Pattern.compile("\\D{0,14}\\d[\\d.,/%\\s–-]*");

    private static final Map<Pattern, ColumnUse> BY_HEAD = new LinkedHashMap<>();

    static {
        BY_HEAD.put(Pattern.compile("t ?t|stt|so tt|so thu tu|no\\.?"), new ColumnUse.Ignored());
        BY_HEAD.put(Pattern.compile("(?:dvt|don vi tinh|unit of measure)"), new ColumnUse.Names(What.MEASURE));
        BY_HEAD.put(
                Pattern.compile("(?:ten )?(?:co quan|don vi|co quan,? don vi|so,? (?:ban,? )?nganh).*|agency"),
                new ColumnUse.Names(What.AGENCY));
        BY_HEAD.put(
                Pattern.compile("(?:ten )?(?:huyen|tinh|xa|dia phuong|don vi hanh chinh|quan|thanh pho).*"),
                new ColumnUse.Names(What.UNIT));
        BY_HEAD.put(
                Pattern.compile("(?:ten )?(?:chi tieu|tieu chi|noi dung).*|indicator"),
                new ColumnUse.Names(What.INDICATOR));
        BY_HEAD.put(Pattern.compile("(?:ten )?(?:nhiem vu|phan to|hang muc).*"), new ColumnUse.Names(What.ITEM));
        BY_HEAD.put(
                Pattern.compile("nam|ky|ky bao cao|giai doan|thoi gian|period|year"), new ColumnUse.Names(What.PERIOD));
        BY_HEAD.put(Pattern.compile("ly do|reason"), new ColumnUse.Names(What.REASON));
        BY_HEAD.put(Pattern.compile("tu so.*|numerator"), values(Part.NUMERATOR));
        BY_HEAD.put(Pattern.compile("mau so.*|denominator"), values(Part.DENOMINATOR));
        BY_HEAD.put(Pattern.compile("gia tri|so lieu|ket qua|value"), values(Part.VALUE));
        BY_HEAD.put(Pattern.compile("ghi chu.*|note.*|remarks?"), new ColumnUse.Ignored());
    }

    private final SheetTable table;
    private final AgencyNames agencies;
    private final IndicatorNames indicators;
    private final Heads heads;

    public Guess(SheetTable table, AgencyNames agencies, IndicatorNames indicators) {
        this(table, agencies, indicators, Heads.of(table));
    }

    /** @param heads where somebody says that they are */
    public Guess(SheetTable table, AgencyNames agencies, IndicatorNames indicators, Heads heads) {
        this.table = table;
        this.agencies = agencies;
        this.indicators = indicators;
        this.heads = heads;
    }

    public Mapping mapping() {
        Map<Integer, ColumnUse> columns = new LinkedHashMap<>();
        for (int column = 1; column <= table.lastColumn(); column++) {
            ColumnUse use = use(column);
            boolean taken = use instanceof ColumnUse.Names && columns.containsValue(use);
            if (!(use instanceof ColumnUse.Ignored) && !taken) {
                columns.put(column, use);
            }
        }
        askUnknown(columns);
        Mapping.Common common = new Mapping.Common("", "", "", period(), heads.measure());
        return new Mapping(heads.first(), heads.last(), columns, common, Map.of());
    }

    /** Whether a head says that its column is no figure: a running number, a note. */
    static boolean isNoFigure(String head) {
        String folded = VietnameseText.fold(head);
        return BY_HEAD.entrySet().stream()
                .anyMatch(known -> known.getValue() instanceof ColumnUse.Ignored
                        && known.getKey().matcher(folded).matches());
    }

    /** Columns of numbers with a head that nothing is called: unless rows name indicators, somebody is asked what they are. */
    private void askUnknown(Map<Integer, ColumnUse> columns) {
        if (columns.containsValue(new ColumnUse.Names(What.INDICATOR))) {
            return;
        }
        for (int column = 1; column <= table.lastColumn(); column++) {
            String head = heads.of(column);
            if (!columns.containsKey(column)
                    && !head.isBlank()
                    && !isNoFigure(heads.lowest(column))
                    && isOfNumbers(column)) {
                columns.put(column, Values.of(head, ""));
            }
        }
    }

    private boolean isOfNumbers(int column) {
        int said = 0;
        int numbers = 0;
        for (int row = heads.firstRow(); row <= table.lastRow() && said < SAMPLE; row++) {
            Said cell = table.said(row, column);
            said += cell == null ? 0 : 1;
            numbers += isNumber(cell) ? 1 : 0;
        }
        return numbers * 2 > said;
    }

    private static boolean isNumber(@Nullable Said cell) {
        return cell instanceof Said.Decimal
                || (cell instanceof Said.Text(String text)
                        && NUMBER.matcher(text).matches());
    }

    private ColumnUse use(int column) {
        String path = heads.of(column);
        String lowest = heads.lowest(column);
        if (isEmpty(column)) {
            return new ColumnUse.Ignored();
        }
        if (PeriodReader.read(lowest).isPresent()) {
            return new Values(Part.VALUE, "", indicatorIn(path), "", lowest, "");
        }
        for (String head : List.of(path, lowest)) {
            if (indicators.find(head) instanceof Match.One<Indicator>(Indicator indicator)) {
                return Values.of(indicator.code(), "");
            }
        }
        String folded = VietnameseText.fold(lowest).replaceAll("\\s*\\(.*\\)$", "");
        for (Map.Entry<Pattern, ColumnUse> known : BY_HEAD.entrySet()) {
            if (known.getKey().matcher(folded).matches()) {
                return known.getValue();
            }
        }
        if (!lowest.isBlank() && agencies.find(lowest, "", LocalDate.MAX) instanceof Match.One<Agency>(Agency agency)) {
            return new Values(Part.VALUE, agency.key(), "", "", "", "");
        }
        return below(column);
    }

    /** By what stands below the head: names of agencies or indicators. */
    private ColumnUse below(int column) {
        int said = 0;
        int called = 0;
        int asked = 0;
        for (int row = heads.firstRow(); row <= table.lastRow() && said < SAMPLE; row++) {
            if (table.said(row, column) instanceof Said.Text(String text)) {
                said++;
                called += agencies.find(text, "", LocalDate.MAX) instanceof Match.None<Agency> ? 0 : 1;
                asked += indicators.find(text) instanceof Match.None<Indicator> ? 0 : 1;
            }
        }
        if (said > 0 && called * 2 > said) {
            return new ColumnUse.Names(What.AGENCY);
        }
        return said > 0 && asked * 2 > said ? new ColumnUse.Names(What.INDICATOR) : new ColumnUse.Ignored();
    }

    private boolean isEmpty(int column) {
        for (int row = heads.firstRow(); row <= table.lastRow(); row++) {
            if (table.said(row, column) != null) {
                return false;
            }
        }
        return true;
    }

    /** The indicator that a part of the path names, for columns of years below one. */
    private String indicatorIn(String path) {
        for (String part : path.split(" › ", -1)) {
            if (indicators.find(part) instanceof Match.One<Indicator>(Indicator indicator)) {
                return indicator.code();
            }
        }
        return "";
    }

    /** The period in the title, such as {@code giai đoạn 2016 - 2019}; empty where none is named. */
    private String period() {
        for (int row = 1; row < heads.first(); row++) {
            for (String text : table.texts(row)) {
                for (String words : PeriodWords.in(text)) {
                    if (PeriodReader.read(words).isPresent()) {
                        return words;
                    }
                }
            }
        }
        return "";
    }

    private static Values values(Part part) {
        return new Values(part, "", "", "", "", "");
    }
}
