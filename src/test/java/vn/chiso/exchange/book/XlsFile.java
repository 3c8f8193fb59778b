package vn.chiso.exchange.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes an .xls record by record, also one that no program would write. */
final class XlsFile {

    static final int BOF = 0x809;
    static final int EOF = 0x0A;
    static final int SST = 0xFC;
    static final int NUMBER = 0x203;
    private static final int BOUNDSHEET = 0x85;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    /** A book whose one sheet begins behind the records that are given. */
    static XlsFile withSheet(XlsFile globals, XlsFile cells) {
        byte[] name = "Bieu".getBytes(StandardCharsets.ISO_8859_1);
        byte[] before = new XlsFile().bof(5).all();
        int sheet = before.length + 4 + 8 + name.length + globals.all().length + 4;
        return withSheetAt(sheet, globals, cells);
    }

    /** A book that says that its sheet begins there. */
    static XlsFile withSheetAt(int place, XlsFile globals, XlsFile cells) {
        byte[] name = "Bieu".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer sheet = little(8 + name.length).putInt(place).putShort((short) 0);
        sheet.put((byte) name.length).put((byte) 0).put(name);
        return new XlsFile()
                .bof(5)
                .record(BOUNDSHEET, bytes(sheet))
                .add(globals)
                .record(EOF)
                .bof(0x10)
                .add(cells)
                .record(EOF);
    }

    XlsFile bof(int type) {
        return record(
                BOF, little(16).putShort((short) 0x600).putShort((short) type).array());
    }

    XlsFile number(int row, int column, double value) {
        return record(
                NUMBER,
                little(14)
                        .putShort((short) row)
                        .putShort((short) column)
                        .putShort((short) 0)
                        .putDouble(value)
                        .array());
    }

    XlsFile record(int id, byte... content) {
        return record(id, content.length, content);
    }

    /** A record that says another length than it has. */
    XlsFile record(int id, int length, byte[] content) {
        records.writeBytes(bytes(little(4).putShort((short) id).putShort((short) length)));
        records.writeBytes(content);
        return this;
    }

    XlsFile add(XlsFile others) {
        records.writeBytes(others.all());
        return this;
    }

    byte[] all() {
        return records.toByteArray();
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    Path write(Path file) {
        return ole2(file, "Workbook", all());
    }

    static byte[] bytes(ByteBuffer written) {
        byte[] bytes = new byte[written.position()];
        written.flip().get(bytes);
        return bytes;
    }

    /** An OLE2 file with one stream in it. */
    static Path ole2(Path file, String stream, byte[] content) {
        try (POIFSFileSystem ole2 = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole2.createDocument(new ByteArrayInputStream(content), stream);
            ole2.writeFilesystem(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
