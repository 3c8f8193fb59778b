package vn.chiso.exchange.book;

import static vn.chiso.exchange.book.Hostile.accepted;
import static vn.chiso.exchange.book.Hostile.either;
import static vn.chiso.exchange.book.Hostile.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import vn.chiso.exchange.book.BookRefused.Why;

/** What can be wrong with an .xls, and with the OLE2 file around it. */
final class HostileRecords {

    private static final XlsFile NOTHING = new XlsFile();

    private HostileRecords() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        addContainers(all);
        addRecords(all);
        byte[] sound = sound();
        for (int seed = 0; seed < 120; seed++) {
            int one = seed;
            all.add(either("mutated-" + seed + ".xls", file -> {
                Files.write(file, sound);
                HostilePackages.mutate(file, one);
            }));
        }
        return all;
    }

    private static void addContainers(List<Hostile> all) {
        all.add(accepted(
                "plain.xls",
                1,
                file -> XlsFile.withSheet(NOTHING, new XlsFile().number(0, 0, 1))
                        .write(file)));
        all.add(refused("encrypted.xlsx", Why.ENCRYPTED, HostileRecords::encryptedPackage));
        all.add(refused("encrypted.xls", Why.ENCRYPTED, HostileRecords::encryptedBook));
        all.add(refused("excel-95.xls", Why.OTHER_FORMAT, file -> XlsFile.ole2(file, "Book", new byte[5_000])));
        all.add(refused("word.xls", Why.NOT_A_BOOK, file -> XlsFile.ole2(file, "WordDocument", new byte[5_000])));
        all.add(refused(
                "only-a-head.xls",
                Why.DAMAGED,
                file -> HostilePackages.bytes(file, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")));
        all.add(refused(
                "nothing-behind-the-head.xls",
                Why.DAMAGED,
                file -> HostilePackages.sparse(file, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", 20L << 20)));
        all.add(refused("truncated.xls", Why.DAMAGED, file -> {
            byte[] whole = sound();
            Files.write(file, Arrays.copyOf(whole, whole.length / 2 / 512 * 512));
        }));
        all.add(refused("circle-of-blocks.xls", Why.DAMAGED, file -> {
            byte[] whole = sound();
            int table = 512 * (1 + XlsFile.little(4).put(whole, 76, 4).getInt(0));
            for (int block = 0; block < 100; block++) {
                XlsFile.little(4).putInt(block % 3).flip().get(whole, table + 4 * block, 4);
            }
            Files.write(file, whole);
        }));
    }

    private static void addRecords(List<Hostile> all) {
        all.add(refused(
                "no-bof.xls",
                Why.DAMAGED,
                file -> new XlsFile().record(XlsFile.EOF).add(filler()).write(file)));
        all.add(refused(
                "no-sheet.xls",
                Why.NO_SHEET,
                file -> new XlsFile().bof(5).record(XlsFile.EOF).add(filler()).write(file)));
        all.add(refused(
                "biff-5.xls",
                Why.OTHER_FORMAT,
                file -> new XlsFile()
                        .record(XlsFile.BOF, (byte) 0, (byte) 5, (byte) 5, (byte) 0)
                        .add(filler())
                        .write(file)));
        all.add(refused(
                "sheet-nowhere.xls",
                Why.DAMAGED,
                file -> XlsFile.withSheetAt(Integer.MAX_VALUE, NOTHING, filler())
                        .write(file)));
        all.add(refused(
                "sheet-before-the-beginning.xls",
                Why.DAMAGED,
                file -> XlsFile.withSheetAt(-5, NOTHING, filler()).write(file)));
        all.add(refused(
                "sheet-is-the-book.xls",
                Why.NO_SHEET,
                file -> XlsFile.withSheetAt(0, NOTHING, filler()).write(file)));
        all.add(refused(
                "two-thousand-million-texts.xls",
                Why.SHARED_TEXTS,
                file -> XlsFile.withSheet(texts(Integer.MAX_VALUE), filler()).write(file)));
        all.add(refused(
                "minus-one-texts.xls",
                Why.SHARED_TEXTS,
                file -> XlsFile.withSheet(texts(-1), filler()).write(file)));
        all.add(refused(
                "texts-that-are-not-there.xls",
                Why.DAMAGED,
                file -> XlsFile.withSheet(texts(400_000), filler()).write(file)));
        all.add(refused(
                "a-text-longer-than-the-file.xls",
                Why.DAMAGED,
                file -> XlsFile.withSheet(
                                new XlsFile()
                                        .record(
                                                XlsFile.SST,
                                                XlsFile.little(12)
                                                        .putInt(1)
                                                        .putInt(1)
                                                        .putShort((short) 0x7FFF)
                                                        .put((byte) 1)
                                                        .array()),
                                filler())
                        .write(file)));
        all.add(refused(
                "no-such-text.xls",
                Why.DAMAGED,
                file -> XlsFile.withSheet(
                                NOTHING,
                                new XlsFile()
                                        .record(0xFD, new byte[] {0, 0, 0, 0, 0, 0, 7, 0, 0, 0})
                                        .add(filler()))
                        .write(file)));
        all.add(refused(
                "record-longer-than-any.xls",
                Why.DAMAGED,
                file -> XlsFile.withSheet(
                                NOTHING,
                                new XlsFile()
                                        .record(XlsFile.NUMBER, 60_000, new byte[14])
                                        .add(filler()))
                        .write(file)));
        all.add(refused(
                "record-cut-off.xls",
                Why.DAMAGED,
                file -> XlsFile.withSheet(
                                NOTHING,
                                new XlsFile()
                                        .record(XlsFile.NUMBER, new byte[3])
                                        .add(filler()))
                        .write(file)));
        all.add(refused(
                "rows-out-of-order.xls",
                Why.ORDER,
                file -> XlsFile.withSheet(
                                NOTHING,
                                new XlsFile().number(5, 0, 1).number(1, 0, 1).add(filler()))
                        .write(file)));
        all.add(refused(
                "cell-twice.xls",
                Why.ORDER,
                file -> XlsFile.withSheet(
                                NOTHING,
                                new XlsFile().number(5, 0, 1).number(5, 0, 2).add(filler()))
                        .write(file)));
        all.add(accepted(
                "not-a-number.xls",
                2,
                file -> XlsFile.withSheet(
                                NOTHING,
                                new XlsFile()
                                        .number(0, 0, Double.NaN)
                                        .number(0, 1, Double.NEGATIVE_INFINITY)
                                        .add(filler()))
                        .write(file)));
        all.add(refused("a-million-fonts.xls", Why.STYLES, file -> {
            XlsFile fonts = new XlsFile();
            byte[] font = new byte[18];
            font[14] = 1;
            font[16] = 'x';
            for (int i = 0; i < 70_000; i++) {
                fonts.record(0x31, font);
            }
            XlsFile.withSheet(fonts, filler()).write(file);
        }));
        all.add(refused("merged-many.xls", Why.MERGED, file -> {
            XlsFile merged = new XlsFile();
            for (int i = 0; i < 110; i++) {
                merged.record(0xE5, merged(1_000));
            }
            XlsFile.withSheet(NOTHING, merged).write(file);
        }));
        all.add(accepted(
                "no-end.xls",
                1,
                file -> new XlsFile()
                        .add(XlsFile.withSheet(
                                NOTHING, new XlsFile().number(0, 0, 1).bof(0x20).bof(0x20)))
                        .add(filler())
                        .write(file)));
    }

    /** Streams shorter than 4,096 bytes are kept elsewhere in the file. */
    private static XlsFile filler() {
        return new XlsFile().record(0x1234, new byte[5_000]);
    }

    private static XlsFile texts(int count) {
        return new XlsFile()
                .record(
                        XlsFile.SST,
                        XlsFile.little(8).putInt(count).putInt(count).array());
    }

    private static byte[] merged(int count) {
        var regions = XlsFile.little(2 + 8 * count).putShort((short) count);
        for (int i = 0; i < count; i++) {
            regions.putShort((short) 0).putShort((short) 1).putShort((short) 0).putShort((short) 1);
        }
        return XlsFile.bytes(regions);
    }

    private static HSSFWorkbook book() {
        HSSFWorkbook book = new HSSFWorkbook();
        Sheet sheet = book.createSheet("Biểu 1");
        for (int row = 0; row < 40; row++) {
            sheet.createRow(row).createCell(0).setCellValue("Cơ quan " + row);
            sheet.getRow(row).createCell(1).setCellValue(row / 7.0);
            sheet.getRow(row).createCell(2).setCellFormula("B1*" + row);
        }
        return book;
    }

    /** A book that Excel would read. */
    private static byte[] sound() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = book()) {
            book.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void encryptedBook(Path file) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mat khau");
        try {
            Files.write(file, sound());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void encryptedPackage(Path file) throws IOException {
        try (POIFSFileSystem ole2 = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole2.createDocument(new ByteArrayInputStream(new byte[200]), "EncryptionInfo");
            ole2.createDocument(new ByteArrayInputStream(new byte[9_000]), "EncryptedPackage");
            ole2.writeFilesystem(out);
        }
    }
}
