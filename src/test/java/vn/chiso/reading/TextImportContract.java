package vn.chiso.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentService;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.ReportPage.Mark;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** The text of a report comes in, and its figures find their places in it, on whichever database. */
@Transactional
abstract class TextImportContract {

    @Autowired
    private TextImport imports;

    @Autowired
    private TextReader reader;

    @Autowired
    private PlaceCorrection corrections;

    @Autowired
    private DocumentService documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void figuresAreTiedToTheirNumbers() {
        ImportedText done = put(SampleReport.TEXT);
        assertThat(done.unchanged()).isFalse();
        assertThat(done.figures()).isGreaterThan(50);
        assertThat(marked("I.3", "003-F045")).isEqualTo("13/3");
        assertThat(marked("I.2", "003-F037")).isEqualTo("50%");
        assertThat(reader.states())
                .filteredOn(one -> one.document().key().equals("003"))
                .singleElement()
                .satisfies(one -> assertThat(one.tied()).isEqualTo(done.tied()));
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void theFileOfAnotherReportIsRefusedUnlessSomebodyKnowsBetter() {
        String other = SampleReport.TEXT.replace("BÁO CÁO", "Số: 120/BC-UBND\nBÁO CÁO");
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> put(other))
                .satisfies(refused -> assertThat(refused.in(Texts.VIETNAMESE))
                        .contains("120/BC-UBND")
                        .contains("77/BC-ĐKT"));
        String late = SampleReport.TEXT.replace("BÁO CÁO", "Vạn Ninh, ngày 01 tháng 02 năm 2020\nBÁO CÁO");
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> put(late))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("reading.refused.other.day"));
        Path file = SampleReport.file(other);
        assertThat(imports.putThough(document(), ReportFile.read(file, "khac.txt"), file, "khac.txt")
                        .tied())
                .isPositive();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aNumberThatNobodyClaimsIsACandidate() {
        put(SampleReport.TEXT);
        assertThat(marks("I.2").stream().filter(mark -> mark.candidate() != null))
                .singleElement()
                .satisfies(mark -> assertThat(
                                Objects.requireNonNull(mark.candidate()).written())
                        .isEqualTo("7"));
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void passagesAreFoundWithoutMarks() {
        put(SampleReport.TEXT);
        assertThat(reader.find(List.of("trang", "thong", "13/3"), 10))
                .singleElement()
                .satisfies(found -> assertThat(found.path()).isEqualTo("I.3"));
        assertThat(reader.find(List.of("100%_"), 10)).isEmpty();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void theSentenceOfAFigureIsKnown() {
        put(SampleReport.TEXT);
        Sentence sentence = Objects.requireNonNull(
                reader.sentences(document(), List.of("003-F045")).get("003-F045"));
        assertThat(sentence.section()).isEqualTo("I.3");
        assertThat(sentence.excerpt().text()).isEqualTo("Hiện có 13/3 xã, thị trấn lập Trang thông tin điện tử.");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void theSameFileChangesNothing() {
        put(SampleReport.TEXT);
        long before = events();
        assertThat(put(SampleReport.TEXT).unchanged()).isTrue();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void anotherFileReplacesTheTextAndKeepsWhatAPersonPlaced() {
        put(SampleReport.TEXT);
        int scanners = part("I.2");
        corrections.put(document(), "003-F044", scanners, 3);
        put(SampleReport.TEXT.replace("Ở đây có nơi", "Một dòng thêm.\nỞ đây có nơi"));
        Place place = Objects.requireNonNull(
                page().statement("003-F044").orElseThrow().place());
        assertThat(place.isIn(part("I.2"), 4)).isTrue();
        assertThat(place.by()).isEqualTo("cntt");
        assertThat(marked("I.3", "003-F045")).isEqualTo("13/3");
    }

    @Test
    @WithMockUser(username = "canbo", roles = Roles.AGENCY_STAFF)
    void onlyTheIctDepartmentImports() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> put(SampleReport.TEXT));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> corrections.put(document(), "003-F044", 1, 1));
        assertThat(page().parts()).isEmpty();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void sectionsAboutTheSecurityOfSingleAgenciesAreNotForEverybody() {
        long inspection = documents.byKey("001").orElseThrow().id();
        SampleReport.put(imports, inspection, """
            I. CHUNG
            Lời dẫn của báo cáo thử.
            II. CỤ THỂ
            1. Văn bản
            2. Hạ tầng
            3. Phần mềm
            4. Người dân
            5. An toàn thông tin
            UBND huyện Lệ Thủy ban hành quy định về an toàn thông tin nội bộ.
            """);
        assertThat(reader.page(inspection).orElseThrow().parts()).noneMatch(ReportPage.Part::withheld);
        new SignedIn(application).as(NewAccount.ofNation("doan", "Đoàn", Roles.INSPECTION_TEAM, false));
        try {
            assertThat(reader.page(inspection).orElseThrow().parts())
                    .filteredOn(ReportPage.Part::withheld)
                    .singleElement()
                    .satisfies(part -> {
                        assertThat(part.section().path()).isEqualTo("II.5");
                        assertThat(part.passages()).isEmpty();
                        assertThat(part.section().passages()).isEmpty();
                    });
            assertThat(reader.sentences(inspection, List.of("001-F120"))).isEmpty();
        } finally {
            new SignedIn(application).out();
        }
    }

    private ImportedText put(String text) {
        return SampleReport.put(imports, document(), text);
    }

    private long document() {
        return documents.byKey("003").orElseThrow().id();
    }

    private ReportPage page() {
        return reader.page(document()).orElseThrow();
    }

    private int part(String path) {
        return page().partOf(path).orElseThrow();
    }

    private List<Mark> marks(String path) {
        return page().part(part(path)).orElseThrow().passages().stream()
                .flatMap(passage -> passage.marks().stream())
                .toList();
    }

    private String marked(String path, String factKey) {
        return page().part(part(path)).orElseThrow().passages().stream()
                .flatMap(passage -> passage.marks().stream()
                        .filter(mark -> mark.statements().contains(factKey))
                        .map(mark -> passage.passage().text().substring(mark.start(), mark.end())))
                .findFirst()
                .orElse("");
    }

    private long events() {
        return jdbc.sql("select count(*) from audit_event").query(Long.class).single();
    }
}
