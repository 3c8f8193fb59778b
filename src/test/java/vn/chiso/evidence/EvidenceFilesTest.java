package vn.chiso.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class EvidenceFilesTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../../etc/passwd        | passwd.pdf
                    C:\\Users\\lan\\Số 1.PDF | Số 1.PDF
                    ..                      | tep.pdf
                    '...ẩn.pdf'             | ẩn.pdf
                    a<b>:"c"?*.pdf          | a_b___c___.pdf
                    hoá đơn\u202efdp.exe    | hoá đơnfdp.exe.pdf
                    Quye\u0302\u0301t.pdf   | Quyết.pdf
                    """)
    void theNameIsFitToBeShownAndNeverAPath(String given, String kept) throws IOException {
        UploadedFile file = files(1).receive(given, in(SampleFiles.pdf("")));
        assertThat(file.name()).isEqualTo(kept);
        assertThat(all()).containsExactly("evidence/incoming/" + file.key());
    }

    @Test
    void aLongNameKeepsItsEnding() throws IOException {
        assertThat(files(1).receive("ế".repeat(300) + ".pdf", in(SampleFiles.pdf("")))
                        .name())
                .hasSize(150)
                .endsWith("ế.pdf");
    }

    @Test
    void theSameContentLiesThereOnceUnderItsHash() throws IOException {
        EvidenceFiles files = files(1);
        UploadedFile one = files.receive("một.pdf", in(SampleFiles.pdf("")));
        UploadedFile two = files.receive("hai.pdf", in(SampleFiles.pdf("")));
        files.keep(one);
        files.keep(two);
        files.keep(two);
        assertThat(one.sha256()).isEqualTo(two.sha256()).hasSize(64);
        assertThat(all()).containsExactly("evidence/" + one.sha256().substring(0, 2) + "/" + one.sha256());
        Path place = files.place(one.sha256());
        assertThat(Files.readAllBytes(place)).isEqualTo(SampleFiles.pdf(""));
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsRefusedOrBreaksOffLeavesNothing() throws IOException {
        EvidenceFiles files = files(1);
        byte[] large = new byte[(1 << 20) + 1];
        assertThatExceptionOfType(EvidenceRefused.class)
                .isThrownBy(() -> files.receive("lớn.pdf", in(large)))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("evidence.refused.large");
                    assertThat(refused.arguments()).containsExactly("lớn.pdf", 1L);
                });
        assertThatExceptionOfType(EvidenceRefused.class)
                .isThrownBy(() -> files.receive("lạ.pdf", in(SampleFiles.latin("MZ"))));
        assertThatIOException()
                .isThrownBy(() -> files.receive("đứt.pdf", new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line broke");
                    }

                    @Override
                    public int read(byte[] block, int from, int length) throws IOException {
                        return read();
                    }
                }));
        assertThat(all()).isEmpty();
    }

    @Test
    void whatNobodyWantedIsThrownAwayAfterADay() throws IOException {
        UploadedFile forgotten = files(1).receive("quên.pdf", in(SampleFiles.pdf("")));
        EvidenceFiles tomorrow =
                new EvidenceFiles(data, DataSize.ofMegabytes(1), Clock.offset(CLOCK, Duration.ofHours(25)));
        UploadedFile fresh = tomorrow.receive("mới.pdf", in(SampleFiles.pdf("x")));
        assertThat(all()).containsExactly("evidence/incoming/" + fresh.key());
        assertThatExceptionOfType(EvidenceRefused.class)
                .isThrownBy(() -> tomorrow.keep(forgotten))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evidence.refused.gone"));
        tomorrow.discard(fresh);
        assertThat(all()).isEmpty();
    }

    private EvidenceFiles files(int megabytes) {
        return new EvidenceFiles(data, DataSize.ofMegabytes(megabytes), CLOCK);
    }

    private List<String> all() throws IOException {
        try (Stream<Path> found = Files.walk(data)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
