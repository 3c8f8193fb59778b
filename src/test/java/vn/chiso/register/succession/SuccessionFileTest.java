package vn.chiso.register.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.CsvFile;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** What files say became of units, as people type them and as the application writes them. */
@LoadedDatabaseTest
class SuccessionFileTest {

    private static final String HEAD = "Đơn vị trước,Đơn vị sau (khóa hoặc mã),Ngày,Hình thức,Tỷ lệ,Căn cứ\n";
    private static final String ROW = "453,454,01/01/2019,Chia,50,Nghị quyết";
    private static final String MARK = "\uFEFF";

    @Autowired
    private SuccessionRegister register;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private Exports exports;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void anAdministrator() {
        new SignedIn(application).as(NewAccount.ofNation("nguoi-giu-so", "Người giữ sổ", Roles.ADMINISTRATOR, false));
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + ROW,
                MARK + HEAD + ROW,
                "đơn vị trước;đơn vị sau;ngày;hình thức;tỷ lệ;căn cứ\n453;454;01/01/2019;chia;50;Nghị quyết\n",
                MARK + "Trước;Sau;Từ ngày;Hình thức;Phần (%);Căn cứ\r\n453;454;1/1/2019;Chia, tách;50;Nghị quyết\r\n",
                "Trước\tSau\tTừ ngày\tHình thức\tPhần\tCăn cứ\n453\t454\t2019-01-01\tChia, tách\t50 %\tNghị quyết\n",
                "Before,After,From,Kind,Share,Legal basis\nD453,D454,2019-01-01,Split,0.5,Nghị quyết\n",
                "predecessor_key,successor_key,effective_on,kind,share,legal_basis\n"
                        + "D453,D454,2019-01-01,SPLIT,0.5,Nghị quyết\n",
                "# Kế thừa\nTrước,Sau,Từ ngày,Hình thức,Phần,Căn cứ\n"
                        + "Huyện Tuyên Hóa (453),Huyện Quảng Trạch (454),01/01/2019,\"Chia, tách\",\"50 %\",Nghị quyết\n",
            })
    void aRowIsReadWhateverPartsItsCells(String csv) {
        SuccessionProposal read = read(csv).getFirst();
        assertThat(read.problem()).isNull();
        assertThat(read.what().predecessor()).isEqualTo(unit("D453"));
        assertThat(read.what().successor()).isEqualTo(unit("D454"));
        assertThat(read.what().effectiveOn()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(read.what().kind()).isEqualTo(Kind.SPLIT);
        assertThat(read.what().share()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(read.what().legalBasis()).isEqualTo("Nghị quyết");
    }

    @Test
    void rowsThatCannotHaveHappenedDoNotStopThoseThatCan() {
        List<SuccessionProposal> read = read(HEAD + "453,454,01/01/2019,\"Hợp nhất, sáp nhập\",,\n" + ROW + "\n");
        assertThat(problem(read.getFirst())).contains("chỉ có thể là chia, tách");
        assertThat(read.getLast().problem()).isNull();
    }

    @Test
    void everythingThatIsWrongWithARowIsSaid() {
        SuccessionProposal read =
                read(HEAD + "453,99999,31/02/2019,Hợp đồng,nửa,\n").getFirst();
        assertThat(problem(read)).contains("Dòng 2", "ngày", "Hợp đồng", "99999", "nửa");
    }

    @Test
    void aRowThatCannotBeReadKeepsItsWords() {
        SuccessionProposal read = read(HEAD + "453,454,01/01/2019,Hợp đồng,,\n").getFirst();
        assertThat(read.afterName()).isEqualTo("454");
        assertThat(Objects.requireNonNull(read.written()).kind()).isEqualTo("Hợp đồng");
        assertThat(read.written().day()).isEqualTo("01/01/2019");
    }

    @Test
    void aFileOfMoreRowsThanAreReadIsRefusedAsAWhole() {
        String csv = HEAD + (ROW + "\n").repeat(5_001);
        assertThatThrownBy(() -> read(csv))
                .isInstanceOfSatisfying(
                        SuccessionRefused.class,
                        refused -> assertThat(refused.in(Texts.VIETNAMESE)).contains("5.001", "5.000"));
    }

    @Test
    void aShareIsNotGuessedBetweenPercentAndPart() {
        List<SuccessionProposal> read = read(HEAD + ROW + "\n453,455,01/01/2019,Chia,0.5,\n");
        assertThat(problem(read.getLast())).contains("0.5");
    }

    @Test
    void aCodeWithAnotherUnitsNameIsNobody() {
        String csv = HEAD + "Huyện Bố Trạch (453),454,01/01/2019,Chia,50,\n";
        assertThat(problem(read(csv).getFirst())).contains("Bố Trạch");
    }

    @Test
    void aUnitThatWasNotYetThereIsSaidToBe() {
        assertThat(problem(read(HEAD + "458,454,01/01/2010,Chia,50,\n").getFirst()))
                .contains("ngày ấy", "458");
    }

    @Test
    void whatTheListExportsIsRecordedAlready() {
        assertThat(register.all()).isNotEmpty();
        for (Locale language : Texts.LANGUAGES) {
            assertThat(register.read(file(csv(language)), "ke-thua.csv")).isEmpty();
            assertThat(register.read(file(excel(language)), "ke-thua.xlsx")).isEmpty();
        }
    }

    @Test
    void aTableOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> read("Mã,Tên\n453,Tuyên Hóa\n"))
                .isInstanceOf(SuccessionRefused.class)
                .hasMessageContaining("refused.file");
    }

    private byte[] csv(Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(export(language).tables().getFirst(), language, out);
        return out.toByteArray();
    }

    private byte[] excel(Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelFile.write(export(language).tables(), exports.made(language), out);
        return out.toByteArray();
    }

    /** The columns of the list on screen, by the same texts. */
    private TableFile export(Locale language) {
        return new ListTable<SuccessionLine>()
                .add(head("before", language), one -> Cell.text(one.beforeName()))
                .add(head("after", language), one -> Cell.text(after(one.afterName(), language)))
                .add(Column.day(Texts.get("successions.day", language)), one -> Cell.day(one.day()))
                .add(
                        head("kind", language),
                        one -> Cell.text(Texts.get("units." + one.kind().key(), language)))
                .file(exports, Texts.get("nav.successions", language), "", language, register.all());
    }

    private static Column head(String word, Locale language) {
        return Column.text(Texts.get("successions." + word, language));
    }

    private static String after(@Nullable String name, Locale language) {
        return name == null ? Texts.get("successions.nobody", language) : name;
    }

    private static String problem(SuccessionProposal one) {
        return Objects.requireNonNull(one.problem()).in(Texts.VIETNAMESE);
    }

    private long unit(String key) {
        return territory.byKey(key).orElseThrow().id();
    }

    private List<SuccessionProposal> read(String csv) {
        return register.read(file(csv.getBytes(StandardCharsets.UTF_8)), "kế thừa.csv");
    }

    private static Path file(byte[] content) {
        try {
            Path file = Files.createTempFile("ke-thua", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
