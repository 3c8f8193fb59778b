package vn.chiso.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chiso.reading.file.ReportFile;

/** A report in our own words with the sections and numbers of report 003, which some of the bundled figures cite. */
public final class SampleReport {

    public static final String TEXT = """
            BÁO CÁO
            Mẫu thử về ứng dụng CNTT của huyện
            I. KẾT QUẢ
            1. Hiện trạng
            1.1. Hạ tầng kỹ thuật:
            Mỗi lãnh đạo được trang bị 01 máy/ người để làm việc.
            1.2. Mạng máy tính:
            Đã có 100% cơ quan, đơn vị kết nối mạng Internet.
            Cán bộ dùng Eoffice đạt 100%, thư điện tử công vụ của lãnh đạo là 100%.
            2. Ứng dụng CNTT:
            Ở đây có nơi mới làm 50% phần việc trên cây công việc.
            Cả huyện mua thêm 7 máy quét.
            3. Trang TTĐT:
            Hiện có 13/3 xã, thị trấn lập Trang thông tin điện tử. Mọi trang đều chạy tốt.
            Nơi nhận:
            - Như trên.
            """;

    private SampleReport() {}

    public static Path file(String text) {
        try {
            Path file = Files.createTempFile("report", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static ImportedText put(TextImport imports, long documentId, String text) {
        Path file = file(text);
        return imports.put(documentId, ReportFile.read(file, "mau.txt"), file, "mau.txt");
    }
}
