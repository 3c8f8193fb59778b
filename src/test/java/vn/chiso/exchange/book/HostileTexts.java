package vn.chiso.exchange.book;

import static vn.chiso.exchange.book.Hostile.accepted;
import static vn.chiso.exchange.book.Hostile.refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import vn.chiso.exchange.book.BookRefused.Why;

/** What can be wrong with CSV. */
final class HostileTexts {

    private HostileTexts() {}

    static List<Hostile> all() {
        return List.of(
                refused("zeros.csv", Why.NOT_A_BOOK, file -> HostilePackages.bytes(file, "a;b\n1;\0\0\0;3\n")),
                refused("one-line-of-500-mb.csv", Why.BYTES, file -> HostilePackages.sparse(file, "a;b", 500L << 20)),
                refused("one-line.csv", Why.CHARACTERS, file -> HostilePackages.bytes(file, "x".repeat(20 << 20))),
                refused(
                        "one-quoted-line.csv",
                        Why.QUOTE,
                        file -> HostilePackages.bytes(file, "\"" + "x;\n".repeat(5 << 20))),
                refused("never-closed.csv", Why.QUOTE, file -> Files.writeString(file, "a;b\n1;\"Hà Nội\n2;3\n")),
                refused("columns.csv", Why.COLUMNS, file -> HostilePackages.bytes(file, "1;".repeat(3_000))),
                refused(
                        "empty-columns.csv",
                        Why.COLUMNS,
                        file -> HostilePackages.bytes(file, ";".repeat(9_000_000) + "1")),
                refused("empty-lines.csv", Why.ROWS, file -> HostilePackages.bytes(file, "\n".repeat(20 << 20))),
                refused("rows.csv", Why.ROWS, file -> HostilePackages.bytes(file, "1;2\n".repeat(300_000))),
                refused(
                        "bad-utf8.csv",
                        Why.NO_TEXT,
                        file -> HostilePackages.bytes(
                                file,
                                new String(
                                                "Tỷ lệ cán bộ;1\n".getBytes(StandardCharsets.UTF_8),
                                                StandardCharsets.ISO_8859_1)
                                        + "\u00E1\u00BB;2\n")),
                refused(
                        "bad-utf8-behind-a-mark.csv",
                        Why.NO_TEXT,
                        file -> HostilePackages.bytes(file, "\u00EF\u00BB\u00BFa;b\n\u00FF;\u00C0\u0080\n")),
                refused(
                        "half-a-character.csv",
                        Why.NO_TEXT,
                        file -> HostilePackages.bytes(file, "\u00FF\u00FEa\0;\0b")),
                refused(
                        "half-a-pair.csv",
                        Why.NO_TEXT,
                        file -> HostilePackages.bytes(file, "\u00FF\u00FEa\0\0\u00D8;\0")),
                accepted("only-a-mark.csv", 0, file -> HostilePackages.bytes(file, "\u00EF\u00BB\u00BF")),
                accepted("formulas.csv", 3, file -> HostilePackages.bytes(file, "=1+1;@x;+cmd|' /C calc'!A0\n")),
                accepted("quotes.csv", 4, file -> HostilePackages.bytes(file, "\"\"\"\";a\"b\"c;\"d\"e\r\"f\"")));
    }
}
