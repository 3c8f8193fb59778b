package vn.chiso.register.succession;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.layout.SheetTable;
import vn.chiso.register.succession.SuccessionProposal.Reason;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLookup;

/**
 * Reads a table of what became of units: {@code predecessor_key, successor_key, effective_on, kind, share, legal_basis}, or
 * the same in Vietnamese. Units are named by their keys, or by the codes they had on the day and the day before.
 */
@Component
class SuccessionFile {

    private static final int SEARCHED = 10;
    private static final int MOST = 5_000;
    private static final int LONGEST_NUMBER = 12;

    private enum Column {
        BEFORE("predecessor_key|don vi truoc|ma cu"),
        AFTER("successor_key|don vi sau|ma moi"),
        DAY("effective_on|ngay|tu ngay"),
        KIND("kind|hinh thuc|viec"),
        SHARE("share|ty le|phan"),
        BASIS("legal_basis|can cu");

        private final String heads;

        Column(String heads) {
            this.heads = heads;
        }

        static Optional<Column> of(String head) {
            String folded = VietnameseText.fold(head).strip();
            for (Column column : values()) {
                List<String> known = List.of(column.heads.split("\\|", -1));
                if (known.contains(folded) || known.contains(folded.replace(' ', '_'))) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "nhap", Kind.MERGE,
            "hop nhat", Kind.MERGE,
            "sap nhap", Kind.MERGE,
            "chia", Kind.SPLIT,
            "tach", Kind.SPLIT,
            "doi ten", Kind.RENAME,
            "chuyen", Kind.MOVE,
            "bo", Kind.ABOLISH,
            "ket thuc", Kind.ABOLISH);

    private final TerritoryService territory;

    SuccessionFile(TerritoryService territory) {
        this.territory = territory;
    }

    /** @throws SuccessionRefused when no sheet says what became of units */
    List<SuccessionProposal> read(Path file, String name) {
        for (SheetTable table : SheetTable.open(file, name)) {
            for (int row = 1; row <= Math.min(SEARCHED, table.lastRow()); row++) {
                Map<Column, Integer> columns = columns(table, row);
                if (columns.containsKey(Column.BEFORE) && columns.containsKey(Column.DAY)) {
                    return lines(table, row, columns, name);
                }
            }
        }
        throw new SuccessionRefused("file");
    }

    private static Map<Column, Integer> columns(SheetTable table, int row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int column = 1; column <= table.lastColumn(); column++) {
            int place = column;
            Column.of(table.text(row, column)).ifPresent(one -> columns.putIfAbsent(one, place));
        }
        return columns;
    }

    private List<SuccessionProposal> lines(SheetTable table, int head, Map<Column, Integer> columns, String name) {
        List<SuccessionProposal> lines = new ArrayList<>();
        for (int row = head + 1; row <= table.lastRow() && lines.size() < MOST; row++) {
            Map<Column, String> said = new EnumMap<>(Column.class);
            for (Map.Entry<Column, Integer> one : columns.entrySet()) {
                said.put(
                        one.getKey(),
                        VietnameseText.nfc(table.text(row, one.getValue())).strip());
            }
            if (!said.getOrDefault(Column.BEFORE, "").isEmpty()) {
                lines.add(line(said, row, name));
            }
        }
        return lines;
    }

    private SuccessionProposal line(Map<Column, String> said, int row, String name) {
        String before = said.getOrDefault(Column.BEFORE, "");
        String after = said.getOrDefault(Column.AFTER, "");
        LocalDate day = day(said.getOrDefault(Column.DAY, ""));
        Kind kind = kind(said.getOrDefault(Column.KIND, ""), after);
        if (day == null || kind == null) {
            return wrong(before, after, name, day == null ? "day" : "kind", row);
        }
        Unit old = unit(before, day.minusDays(1));
        Unit next = after.isEmpty() ? null : unit(after, day);
        if (old == null || (next == null && !after.isEmpty())) {
            return wrong(before, after, name, "unit", row, old == null ? before : after);
        }
        BigDecimal share = share(said.getOrDefault(Column.SHARE, ""));
        boolean whole = share == null && next != null && kind != Kind.SPLIT;
        String basis = said.getOrDefault(Column.BASIS, "");
        return new SuccessionProposal(
                false,
                new NewSuccession(
                        old.id(),
                        next == null ? null : next.id(),
                        day,
                        kind,
                        next == null ? null : whole ? BigDecimal.ONE : share,
                        basis.isEmpty() ? null : basis),
                SuccessionNames.of(old),
                next == null ? null : SuccessionNames.of(next),
                Reason.FILE,
                name,
                null);
    }

    private static SuccessionProposal wrong(String before, String after, String file, String key, Object... arguments) {
        return new SuccessionProposal(
                false,
                new NewSuccession(0, null, LocalDate.EPOCH, Kind.ABOLISH, null, null),
                before,
                after.isEmpty() ? null : after,
                Reason.FILE,
                file,
                new SuccessionRefused(key, arguments));
    }

    private @Nullable Unit unit(String text, LocalDate day) {
        return territory.resolve(text, day) instanceof UnitLookup.Found(Unit unit) ? unit : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException otherwise) {
            return DateText.parse(text).orElse(null);
        }
    }

    private static @Nullable Kind kind(String text, String after) {
        if (text.isEmpty()) {
            return after.isEmpty() ? Kind.ABOLISH : Kind.MERGE;
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(text.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        return KINDS.get(VietnameseText.fold(text));
    }

    /** "0.4", "0,4", "40 %"; null for nothing, and for what is no number. */
    private static @Nullable BigDecimal share(String text) {
        boolean percent = text.endsWith("%");
        String number = text.replace("%", "").replace(',', '.').strip();
        if (number.length() > LONGEST_NUMBER || !number.matches("[0-9]+(\\.[0-9]+)?")) {
            return null;
        }
        BigDecimal share = new BigDecimal(number);
        return percent ? share.movePointLeft(2) : share;
    }
}
