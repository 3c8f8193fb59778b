package vn.chiso.register.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.chiso.exchange.layout.SheetTable;

/** Lists that tests type, as files and as what is read of them. */
public final class TypedLists {

    private TypedLists() {}

    /** A file that goes with the tests of this JVM. */
    public static Path file(String csv) {
        try {
            Path file = Files.createTempFile("danh-muc", ".csv");
            file.toFile().deleteOnExit();
            Files.writeString(file, csv);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As an administrator would have it. */
    public static ListDraft units(String csv, LocalDate day) {
        SheetTable table = SheetTable.open(file(csv), "danh mục.csv").getFirst();
        return new ListDraft("danh mục.csv", UnitListReader.read(table).orElseThrow(), day, false);
    }

    /** As its user would have it. */
    public static ListDraft agencies(String csv, LocalDate day) {
        SheetTable table = SheetTable.open(file(csv), "cơ quan.csv").getFirst();
        return new ListDraft("cơ quan.csv", AgencyListReader.read(table).orElseThrow(), day, false);
    }
}
