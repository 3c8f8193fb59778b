package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.base.table.Made;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.FigureFiles;
import vn.chiso.exchange.intake.FilePlace;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Line;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Offer.Aim;
import vn.chiso.exchange.intake.Progress;
import vn.chiso.exchange.intake.Said;
import vn.chiso.exchange.intake.Target;
import vn.chiso.exchange.intake.Verdict;
import vn.chiso.exchange.layout.LayoutService;
import vn.chiso.exchange.layout.Opened;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.FigureWorkbooks.Heading;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.Years;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** Figures as a workbook, out and in again. */
@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:intake;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
class FigureFileTest {

    private static final Heading HEADING = new Heading("so-lieu", "Số liệu", "Tất cả", "mọi kỳ");

    @TempDir
    private Path temporary;

    @Autowired
    private FigureFiles files;

    @Autowired
    private FigureExtract extract;

    @Autowired
    private LayoutService layouts;

    @Autowired
    private IntakeService intake;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Test
    void everyFigureOfEveryKindAndStateComesBackUnchanged() throws IOException {
        Extract all = new Extract(territory.nation().id(), null, List.of(), Years.between(null, null), null, null);
        List<Judged> judged = judge(files.held(HEADING, all, Texts.VIETNAMESE));
        assertThat(judged).hasSizeGreaterThan(350);
        assertThat(judged)
                .allSatisfy(one -> assertThat(one.verdict())
                        .as("%s: %s", one.offer(), one.now())
                        .isInstanceOf(Verdict.Unchanged.class));
    }

    @Test
    void aTemplateHoldsWhatIsThereAndRoomForTheRest() throws IOException {
        Agency justice = agencies.byKey("P44:so-tu-phap").orElseThrow();
        Indicator email = catalogue.indicator("email_staff_use_ratio").orElseThrow();
        List<Indicator> asked = catalogue.indicatorsOf(catalogue.group(email.groupId()));
        List<Figure> held = new ArrayList<>();
        Extract own =
                new Extract(justice.unitId(), justice.id(), List.of(email.id()), Years.between(null, null), null, null);
        extract.each(own, held::add);
        NewPeriod period = NewPeriod.of(held.getFirst().period());

        List<Judged> judged = judge(files.template(HEADING, List.of(justice), asked, period, Texts.ENGLISH));
        assertThat(judged)
                .extracting(one -> Objects.requireNonNull(one.now()).observationId())
                .contains(held.getFirst().observationId());
        assertThat(judged)
                .hasSizeLessThan(asked.size())
                .allSatisfy(one -> assertThat(one.verdict()).isInstanceOf(Verdict.Unchanged.class));
    }

    @Test
    void aTemplateOffersAnswersThatAreFewAndTakesOthersToo() throws IOException {
        Agency justice = agencies.byKey("P44:so-tu-phap").orElseThrow();
        Indicator firewall = catalogue.indicator("sec_firewall_yn").orElseThrow();
        Path file = written(
                files.template(HEADING, List.of(justice), List.of(firewall), NewPeriod.year(2031), Texts.VIETNAMESE));
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            XSSFDataValidation offered = book.getSheetAt(0).getDataValidations().getFirst();
            assertThat(offered.getValidationConstraint().getExplicitListValues())
                    .containsExactly("có", "không");
            assertThat(offered.getShowErrorBox())
                    .as("“…” and “–” are answers too")
                    .isFalse();
        } catch (InvalidFormatException damaged) {
            throw new AssertionError(damaged);
        }
    }

    @Test
    void whatWasLeftOutComesBackAsItWas() throws IOException {
        Agency justice = agencies.byKey("P44:so-tu-phap").orElseThrow();
        Indicator email = catalogue.indicator("email_staff_use_ratio").orElseThrow();
        Offer large = new Offer(
                1,
                new FilePlace("Bảng", 5, 3),
                new Aim.Cell(new Target(justice, email, catalogue.item(DimensionItem.WHOLE), NewPeriod.year(2031))),
                new Line(new Said.Decimal(new BigDecimal("250"), true), null, null, "≈"),
                "",
                "đếm lại",
                null);
        Offer nobody = new Offer(
                2,
                new FilePlace("Bảng", 6, 3),
                new Aim.Nowhere(
                        "intake.unknown.agency",
                        "Sở lạ",
                        new Offer.Words("Sở lạ", "tỉnh Quảng Bình", email.nameVi(), "", "2031")),
                new Line(
                        null,
                        new Said.Decimal(new BigDecimal("12"), false),
                        new Said.Decimal(new BigDecimal("13"), false),
                        ""),
                "",
                null,
                null);
        List<Judged> left = intake.judge(new Draft("a.xlsx", List.of(large, nobody)), Progress.UNWATCHED);

        List<Offer> back = open(written(files.leftOut(HEADING, left, one -> "sai", Texts.VIETNAMESE)))
                .offers();
        assertThat(back).extracting(Offer::aim).containsExactly(large.aim(), nobody.aim());
        assertThat(back)
                .extracting(Offer::line)
                .containsExactly(new Line(new Said.Text("250 %"), null, null, "≈"), nobody.line());
        assertThat(back).extracting(Offer::reason).containsExactly("đếm lại", null);
    }

    private Path written(TableFile made) throws IOException {
        Path file = temporary.resolve("so-lieu.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ExcelFile.write(made.tables(), new Made("cntt", Instant.EPOCH, Texts.VIETNAMESE), out);
        }
        return file;
    }

    private List<Judged> judge(TableFile made) throws IOException {
        return intake.judge(open(written(made)), Progress.UNWATCHED);
    }

    private Draft open(Path file) {
        Opened opened = layouts.open(file, "số liệu.xlsx");
        assertThat(opened).isInstanceOf(Opened.Figures.class);
        return ((Opened.Figures) opened).draft();
    }
}
