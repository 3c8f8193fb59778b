package vn.chiso.register.lists;

import static vn.chiso.territory.UnitLevel.COMMUNE;
import static vn.chiso.territory.UnitLevel.DISTRICT;
import static vn.chiso.territory.UnitLevel.NATION;
import static vn.chiso.territory.UnitLevel.PROVINCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.layout.SheetTable;
import vn.chiso.register.lists.UnitList.Entry;
import vn.chiso.territory.UnitLevel;

/**
 * Reads a list of units as the statistics office publishes it: {@code Tỉnh Thành Phố, Mã TP, Quận Huyện, Mã QH, Phường Xã,
 * Mã PX, Cấp} for three levels, {@code Mã, Tên, Cấp, Mã TP, Tỉnh / Thành phố} for two.
 */
final class UnitListReader {

    private enum Column {
        PROVINCE_NAME,
        PROVINCE_CODE,
        DISTRICT_NAME,
        DISTRICT_CODE,
        COMMUNE_NAME,
        COMMUNE_CODE,
        NAME,
        CODE,
        KIND
    }

    private static final Map<UnitLevel, Integer> DIGITS = Map.of(PROVINCE, 2, DISTRICT, 3, COMMUNE, 5);

    private final HeadRow<Column> head;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> known = new HashMap<>();

    private UnitListReader(HeadRow<Column> head) {
        this.head = head;
    }

    /** Empty when the table is no list of units. */
    static Optional<UnitList> read(SheetTable table) {
        return HeadRow.find(table, Column.class, UnitListReader::use, UnitListReader::enough)
                .map(head -> new UnitListReader(head).list());
    }

    private static @Nullable Column use(Set<String> words) {
        boolean agency = words.contains("co") && words.contains("quan");
        if (agency || words.contains("khac") || words.contains("anh") || words.contains("english")) {
            return null;
        }
        boolean code = words.contains("ma") || words.contains("code");
        if (words.contains("quan") || words.contains("huyen") || words.contains("district")) {
            return code ? Column.DISTRICT_CODE : Column.DISTRICT_NAME;
        }
        if (words.contains("phuong") || words.contains("xa") || words.contains("commune") || words.contains("ward")) {
            return code ? Column.COMMUNE_CODE : Column.COMMUNE_NAME;
        }
        if (words.contains("tinh") || words.contains("pho") || words.contains("province")) {
            return code ? Column.PROVINCE_CODE : Column.PROVINCE_NAME;
        }
        if (code) {
            return Column.CODE;
        }
        if (words.contains("cap") || words.contains("loai") || words.contains("level") || words.contains("kind")) {
            return Column.KIND;
        }
        return words.contains("ten") || words.contains("name") ? Column.NAME : null;
    }

    private static boolean enough(Set<Column> columns) {
        return columns.containsAll(Set.of(Column.NAME, Column.CODE))
                || columns.containsAll(Set.of(Column.COMMUNE_NAME, Column.COMMUNE_CODE))
                || columns.containsAll(Set.of(Column.DISTRICT_NAME, Column.DISTRICT_CODE))
                || columns.containsAll(Set.of(Column.PROVINCE_NAME, Column.PROVINCE_CODE));
    }

    private UnitList list() {
        for (int row = head.row() + 1; row <= head.table().lastRow(); row++) {
            read(row);
        }
        entries.sort(Comparator.comparing(Entry::level));
        return new UnitList(head.has(Column.DISTRICT_CODE), entries);
    }

    private void read(int row) {
        String province = above(row, PROVINCE, Column.PROVINCE_CODE, Column.PROVINCE_NAME, NATION, "");
        String district = above(row, DISTRICT, Column.DISTRICT_CODE, Column.DISTRICT_NAME, PROVINCE, province);
        boolean below = head.has(Column.DISTRICT_CODE);
        UnitLevel aboveLevel = below ? DISTRICT : PROVINCE;
        String above = below ? district : province;
        String communeCode = head.text(row, Column.COMMUNE_CODE);
        String communeName = head.text(row, Column.COMMUNE_NAME);
        if (!communeCode.isEmpty() || !communeName.isEmpty()) {
            add(entry(row, COMMUNE, communeCode, communeName, aboveLevel, above), false);
            return;
        }
        String code = head.text(row, Column.CODE);
        String name = head.text(row, Column.NAME);
        if ((code.isEmpty() && name.isEmpty()) || (code.isEmpty() && isTotal(name))) {
            return;
        }
        String kind = kind(row, name);
        UnitLevel level = kind.equals("thành phố") ? (above.isEmpty() ? PROVINCE : DISTRICT) : UnitWords.level(kind);
        if (level == null) {
            Entry nameless = entry(row, COMMUNE, code, name, aboveLevel, above);
            add(nameless.but(new ListRefused("level", head.text(row, Column.KIND))), false);
        } else if (level == PROVINCE) {
            add(entry(row, PROVINCE, code, name, NATION, ""), true);
        } else {
            add(entry(row, level, code, name, level == DISTRICT ? PROVINCE : aboveLevel, above), false);
        }
    }

    /** Reads a unit that several rows name; its code. */
    private String above(int row, UnitLevel level, Column codes, Column names, UnitLevel aboveLevel, String above) {
        String code = head.text(row, codes);
        String name = head.text(row, names);
        if (code.isEmpty() && (name.isEmpty() || isTotal(name))) {
            return "";
        }
        Entry entry = entry(row, level, code, name, aboveLevel, above);
        if (!name.isEmpty()) {
            add(entry, true);
        }
        return entry.code();
    }

    /** @param again whether the same unit may stand in several rows */
    private void add(Entry entry, boolean again) {
        Entry first = entry.wrong() == null ? known.putIfAbsent(entry.id(), entry) : null;
        if (first == null) {
            entries.add(entry);
        } else if (!again) {
            entries.add(entry.but(new ListRefused("twice", first.row())));
        } else if (!UnitWords.same(first.name(), entry.name())) {
            entries.add(entry.but(new ListRefused("two_names", entry.code(), first.fullName(), first.row())));
        }
    }

    private Entry entry(int row, UnitLevel level, String written, String text, UnitLevel aboveLevel, String above) {
        String code = code(written, level);
        Map.Entry<String, String> parts = UnitWords.split(text);
        String kind = parts.getKey().isEmpty() && level == COMMUNE ? kind(row, text) : parts.getKey();
        return new Entry(
                row, level, code, kind, parts.getValue(), aboveLevel, above, wrong(level, code, parts.getValue()));
    }

    private static @Nullable Refused wrong(UnitLevel level, String code, String name) {
        int digits = DIGITS.getOrDefault(level, 0);
        if (!code.matches("[0-9]{" + digits + "}")) {
            return code.isEmpty() ? new ListRefused("no_code") : new ListRefused("code", code, digits);
        }
        return name.isBlank() ? new ListRefused("no_name") : null;
    }

    /** With the zeros that are lost where somebody keeps codes as numbers. */
    private static String code(String written, UnitLevel level) {
        if (!written.matches("[0-9]+(?:[.,]0+)?")) {
            return written;
        }
        String bare = written.replaceFirst("[.,]0+$", "").replaceFirst("^0+(?=[0-9])", "");
        return "0".repeat(Math.max(0, DIGITS.getOrDefault(level, 0) - bare.length())) + bare;
    }

    private String kind(int row, String name) {
        String before = UnitWords.split(name).getKey();
        return before.isEmpty() ? UnitWords.kind(head.text(row, Column.KIND)) : before;
    }

    private static boolean isTotal(String name) {
        return VietnameseText.fold(name).matches("(?:tong|cong)(?: .*)?");
    }
}
