package vn.chiso.register.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.layout.SheetTable;
import vn.chiso.register.lists.AgencyList.Entry;

/**
 * Reads a list of agencies: {@code Mã, Tên cơ quan, Loại, Đơn vị hành chính} (or its code), {@code Cơ quan cấp trên, Tên
 * khác}, of which the name is enough.
 */
final class AgencyListReader {

    private enum Column {
        CODE,
        NAME,
        SHORT_NAME,
        TYPE,
        UNIT,
        UNIT_CODE,
        PARENT,
        ALIASES
    }

    private final HeadRow<Column> head;
    private final Map<String, AgencyType> types = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private AgencyListReader(HeadRow<Column> head) {
        this.head = head;
        for (AgencyType type : AgencyType.values()) {
            types.put(type.code(), type);
            types.put(VietnameseText.fold(Texts.get(type.key(), Texts.VIETNAMESE)), type);
            types.put(VietnameseText.fold(Texts.get(type.key(), Texts.ENGLISH)), type);
        }
    }

    /** Empty when the table is no list of agencies. */
    static Optional<AgencyList> read(SheetTable table) {
        return HeadRow.find(
                        table,
                        Column.class,
                        AgencyListReader::use,
                        columns -> columns.contains(Column.NAME) && columns.size() > 1)
                .map(head -> new AgencyListReader(head).list());
    }

    private static @Nullable Column use(Set<String> words) {
        if (words.contains("tren")
                || words.contains("parent")
                || words.containsAll(Set.of("chu", "quan"))
                || words.containsAll(Set.of("truc", "thuoc"))) {
            return Column.PARENT;
        }
        if (words.contains("khac") || words.contains("alias") || words.contains("aliases")) {
            return Column.ALIASES;
        }
        if (words.contains("ngan") || words.contains("tat") || words.contains("short")) {
            return Column.SHORT_NAME;
        }
        boolean code = words.contains("ma") || words.contains("code");
        boolean unit = words.containsAll(Set.of("hanh", "chinh"))
                || words.containsAll(Set.of("dia", "ban"))
                || words.contains("unit")
                || words.contains("tinh")
                || words.contains("xa")
                || (code && words.containsAll(Set.of("don", "vi")));
        if (unit) {
            return code ? Column.UNIT_CODE : Column.UNIT;
        }
        if (code) {
            return Column.CODE;
        }
        if (words.contains("loai") || words.contains("type")) {
            return Column.TYPE;
        }
        boolean name = words.contains("ten") || words.contains("name") || words.containsAll(Set.of("co", "quan"));
        return name || words.contains("agency") ? Column.NAME : null;
    }

    private AgencyList list() {
        List<Entry> entries = new ArrayList<>();
        for (int row = head.row() + 1; row <= head.table().lastRow(); row++) {
            String code = head.text(row, Column.CODE);
            String name = head.text(row, Column.NAME);
            if (!code.isEmpty() || !name.isEmpty()) {
                entries.add(entry(row, code, name));
            }
        }
        return new AgencyList(entries);
    }

    private Entry entry(int row, String code, String name) {
        String unitCode = head.text(row, Column.UNIT_CODE);
        String unit = unitCode.isEmpty() ? head.text(row, Column.UNIT) : unitCode;
        String type = head.text(row, Column.TYPE);
        AgencyType known = types.get(VietnameseText.fold(type));
        List<String> aliases = Arrays.stream(head.text(row, Column.ALIASES).split("[;|]", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        String what = code.isEmpty()
                ? VietnameseText.fold(unit) + ":" + VietnameseText.fold(name)
                : VietnameseText.fold(code);
        Integer first = name.isEmpty() ? null : rows.putIfAbsent(what, row);
        Refused wrong = name.isEmpty()
                ? new ListRefused("no_name")
                : first != null
                        ? new ListRefused("twice", first)
                        : !type.isEmpty() && known == null ? new ListRefused("type", type) : null;
        return new Entry(
                row,
                code,
                name,
                head.text(row, Column.SHORT_NAME),
                known,
                unit,
                head.text(row, Column.PARENT),
                aliases,
                wrong);
    }
}
