package vn.chiso.register.succession;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.layout.SheetTable;
import vn.chiso.register.succession.SuccessionEnds.End;
import vn.chiso.register.succession.SuccessionProposal.Reason;
import vn.chiso.register.succession.SuccessionProposal.Written;
import vn.chiso.register.succession.SuccessionWords.Share;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.TerritoryService;

/**
 * Reads a table of what became of units and agencies, as the list on screen is exported, or with the names of columns in
 * open data: {@code predecessor_key, successor_key, effective_on, kind, share, legal_basis}. The predecessor is looked for on
 * the day before, the successor on the day.
 */
@Component
class SuccessionFile {

    private static final int SEARCHED = 10;
    private static final int MOST = 5_000;

    private final TerritoryService territory;
    private final AgencyService agencies;

    SuccessionFile(TerritoryService territory, AgencyService agencies) {
        this.territory = territory;
        this.agencies = agencies;
    }

    /** A row in its words. */
    private record Row(int number, Map<SuccessionColumn, String> said) {

        String text(SuccessionColumn column) {
            return said.getOrDefault(column, "");
        }

        boolean isEmpty() {
            return text(SuccessionColumn.BEFORE).isEmpty()
                    && text(SuccessionColumn.AFTER).isEmpty()
                    && text(SuccessionColumn.DAY).isEmpty();
        }
    }

    /** A file while it is read; which way its shares are written, only all of its rows tell. */
    private record Reading(String file, SuccessionEnds ends, boolean percentHead, boolean percentRows) {}

    /** @throws SuccessionRefused when no sheet says what became of units, or one says it of more than anybody reads through */
    List<SuccessionProposal> read(Path file, String name) {
        for (SheetTable table : SheetTable.open(file, name)) {
            for (int row = 1; row <= Math.min(SEARCHED, table.lastRow()); row++) {
                Map<SuccessionColumn, Integer> columns = columns(table, row);
                if (columns.containsKey(SuccessionColumn.BEFORE) && columns.containsKey(SuccessionColumn.DAY)) {
                    return proposals(table, row, columns, name);
                }
            }
        }
        throw new SuccessionRefused("file");
    }

    private static Map<SuccessionColumn, Integer> columns(SheetTable table, int row) {
        Map<SuccessionColumn, Integer> columns = new EnumMap<>(SuccessionColumn.class);
        for (int column = 1; column <= table.lastColumn(); column++) {
            int place = column;
            SuccessionColumn.of(table.text(row, column)).ifPresent(one -> columns.putIfAbsent(one, place));
        }
        return columns;
    }

    private List<SuccessionProposal> proposals(
            SheetTable table, int head, Map<SuccessionColumn, Integer> columns, String name) {
        List<Row> rows = new ArrayList<>();
        for (int number = head + 1; number <= table.lastRow(); number++) {
            Map<SuccessionColumn, String> said = new EnumMap<>(SuccessionColumn.class);
            for (Map.Entry<SuccessionColumn, Integer> one : columns.entrySet()) {
                said.put(
                        one.getKey(),
                        VietnameseText.nfc(table.text(number, one.getValue())).strip());
            }
            Row row = new Row(number, said);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        if (rows.size() > MOST) {
            throw new SuccessionRefused("many", rows.size(), MOST);
        }
        Integer share = columns.get(SuccessionColumn.SHARE);
        Reading reading = new Reading(
                name,
                new SuccessionEnds(territory, agencies),
                share != null && table.text(head, share).contains("%"),
                rows.stream().anyMatch(row -> SuccessionWords.isPercent(row.text(SuccessionColumn.SHARE))));
        return rows.stream().map(row -> proposal(row, reading)).toList();
    }

    private static SuccessionProposal proposal(Row row, Reading reading) {
        List<Refused> wrong = new ArrayList<>();
        String after = row.text(SuccessionColumn.AFTER);
        boolean gone = SuccessionWords.isNobody(after);
        LocalDate day = SuccessionWords.day(row.text(SuccessionColumn.DAY));
        if (day == null) {
            wrong.add(new SuccessionRefused("day"));
        }
        End old = end(row.text(SuccessionColumn.BEFORE), day == null ? null : day.minusDays(1), reading.ends(), wrong);
        End next = gone ? null : end(after, day, reading.ends(), wrong);
        if (old != null && next != null && old.agency() != next.agency()) {
            wrong.add(new SuccessionRefused("unlike"));
        }
        Kind kind = kind(row.text(SuccessionColumn.KIND), gone);
        if (kind == null) {
            wrong.add(new SuccessionRefused("kind", row.text(SuccessionColumn.KIND)));
        }
        Share share =
                SuccessionWords.share(row.text(SuccessionColumn.SHARE), reading.percentHead(), reading.percentRows());
        if (share instanceof Share.Unreadable) {
            wrong.add(new SuccessionRefused("share", row.text(SuccessionColumn.SHARE)));
        }
        if (day == null || old == null || kind == null || !wrong.isEmpty()) {
            return unread(row, gone, wrong, reading.file());
        }
        String basis = row.text(SuccessionColumn.BASIS);
        return new SuccessionProposal(
                old.agency(),
                new NewSuccession(
                        old.id(),
                        next == null ? null : next.id(),
                        day,
                        kind,
                        next == null || next.agency() ? null : part(share, kind),
                        basis.isEmpty() ? null : basis),
                old.name(),
                next == null ? null : next.name(),
                Reason.FILE,
                reading.file(),
                null);
    }

    private static SuccessionProposal unread(Row row, boolean gone, List<Refused> wrong, String file) {
        return new SuccessionProposal(
                false,
                new NewSuccession(0, null, LocalDate.EPOCH, Kind.ABOLISH, null, null),
                row.text(SuccessionColumn.BEFORE),
                gone ? null : row.text(SuccessionColumn.AFTER),
                Reason.FILE,
                file,
                SuccessionRefused.row(row.number(), wrong),
                new Written(row.text(SuccessionColumn.DAY), row.text(SuccessionColumn.KIND)));
    }

    /** Whom a text means; what is wrong with it is said. Without a day it is known at most that nobody was ever called so. */
    private static @Nullable End end(String text, @Nullable LocalDate day, SuccessionEnds ends, List<Refused> wrong) {
        End found = day == null ? null : ends.of(text, day);
        if (text.isEmpty()) {
            wrong.add(new SuccessionRefused("before"));
        } else if (!ends.isKnown(text)) {
            wrong.add(new SuccessionRefused("unknown", text));
        } else if (found == null && day != null) {
            wrong.add(new SuccessionRefused("unit", text));
        }
        return found;
    }

    private static @Nullable Kind kind(String text, boolean gone) {
        if (text.isEmpty()) {
            return gone ? Kind.ABOLISH : Kind.MERGE;
        }
        return SuccessionWords.kind(text);
    }

    /** All of it went on where nothing was split and nothing else is said. */
    private static @Nullable BigDecimal part(Share share, Kind kind) {
        return share instanceof Share.Part(BigDecimal part) ? part : kind == Kind.SPLIT ? null : BigDecimal.ONE;
    }
}
