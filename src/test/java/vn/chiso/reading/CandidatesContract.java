package vn.chiso.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.observation.SubjectKind;
import vn.chiso.reading.ReportPage.Mark;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.security.Roles;

/** Numbers become figures, and figures of signed reports stay as they are, on whichever database. */
@Transactional
abstract class CandidatesContract {

    @Autowired
    private TextImport imports;

    @Autowired
    private TextReader reader;

    @Autowired
    private Candidates candidates;

    @Autowired
    private ReportFiles files;

    @Autowired
    private SignedReports signed;

    @Autowired
    private DocumentService documents;

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private Catalogue catalogue;

    private @Nullable MadeFigure made;

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aNumberBecomesAFigureThatLeadsBackToIt() {
        String key = make("Cả huyện mua thêm khoảng 7 máy quét.", "doc_incoming_count", NumberConvention.AUTOMATIC);
        Figure figure = figure(key);
        assertThat(figure.value()).isEqualByComparingTo("7");
        assertThat(figure.qualifier()).isEqualTo("khoảng");
        assertThat(figure.documentId()).isEqualTo(document());
        assertThat(figure.section()).isEqualTo("I.2");
        assertThat(candidate()).isNull();
        assertThat(Objects.requireNonNull(
                                reader.sentences(document(), List.of(key)).get(key))
                        .excerpt()
                        .text())
                .contains("7 máy quét");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aFigureThatWasMadeIsTakenBack() {
        String key = make("Cả huyện mua thêm khoảng 7 máy quét.", "doc_incoming_count", NumberConvention.AUTOMATIC);
        candidates.takeBack(document(), Objects.requireNonNull(made));
        assertThat(candidate()).isNotNull();
        assertThat(figures.byFacts(List.of(key))).isEmpty();
        assertThat(reader.page(document()).orElseThrow().statements())
                .extracting(PlacedStatement::factKey)
                .doesNotContain(key);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void whomTheSentenceNamesComesFirst() {
        SampleReport.put(imports, document(), SampleReport.TEXT.replace("Cả huyện mua", "UBND xã Vạn Thắng mua"));
        Mark mark = Objects.requireNonNull(candidate());
        int part = reader.page(document()).orElseThrow().partOf("I.2").orElseThrow();
        assertThat(candidates.offer(document(), part, 3, mark.start()).whom().getFirst())
                .isInstanceOfSatisfying(
                        Whom.OfAgency.class,
                        one -> assertThat(one.agency().name()).isEqualTo("UBND xã Vạn Thắng"));
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void moneyIsReadWithItsUnit() {
        String key =
                make("Năm qua chi 20,35 triệu đồng cho mạng.", "budget_it_executed_money", NumberConvention.AUTOMATIC);
        assertThat(figure(key).value()).isEqualByComparingTo("20350000");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void whatCanBeReadBothWaysIsAsked() {
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> make("Năm qua nhận 2,950 văn bản.", "doc_incoming_count", NumberConvention.AUTOMATIC))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("reading.refused.ambiguous"));
        String key = make("Năm qua nhận 2,950 văn bản.", "doc_incoming_count", NumberConvention.ENGLISH);
        assertThat(figure(key).value()).isEqualByComparingTo("2950");
    }

    @Test
    @WithMockUser(username = "canbo", roles = Roles.AGENCY_STAFF)
    void nobodyElseMakesFigures() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> candidates.offer(document(), 1, 1, 0));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signed.attach(document(), Path.of("x"), "x.pdf"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signed.lift(document(), "vì sai"));
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void theFiguresOfASignedReportAreLockedUntilThatIsLifted() {
        Path pdf = SampleReport.file("%PDF-1.7\nký\n%%EOF");
        SignedCopy copy = signed.attach(document(), pdf, "da-ky.pdf");
        assertThat(copy.sha256()).hasSize(64);
        assertThat(reader.page(document()).orElseThrow().signed()).isEqualTo(copy);
        assertThat(files.signed(document()).orElseThrow().place()).hasSameBinaryContentAs(pdf);
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(this::change)
                .satisfies(refused -> assertThat(refused.in(Texts.VIETNAMESE))
                        .contains("77/BC-ĐKT")
                        .contains("mở khóa"));
        assertThatExceptionOfType(ReportRefused.class).isThrownBy(() -> signed.lift(document(), " "));
        signed.lift(document(), "Cấp trên yêu cầu đính chính");
        assertThat(change().observationId()).isPositive();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void onlyAPdfIsASignedCopy() {
        Path text = SampleReport.file("chữ");
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> signed.attach(document(), text, "gia.pdf"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("reading.refused.pdf"));
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aNumberCanBeOfTheWholeUnit() {
        String key = make(
                "Toàn huyện nhận 712 văn bản.",
                "doc_incoming_count",
                NumberConvention.AUTOMATIC,
                one -> one instanceof Whom.OfWhole whole && whole.tier() == Tier.ALL);
        assertThat(figure(key).subject().kind()).isEqualTo(SubjectKind.UNIT);
        assertThat(figure(key).value()).isEqualByComparingTo("712");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aNumberCanBeOfAllCommunes() {
        String key = make(
                "Các xã nhận 712 văn bản.",
                "doc_incoming_count",
                NumberConvention.AUTOMATIC,
                one -> one instanceof Whom.OfWhole whole && whole.tier() == Tier.COMMUNE);
        Figure figure = figure(key);
        assertThat(figure.subject().kind()).isEqualTo(SubjectKind.POPULATION);
        assertThat(figure.subject().tiers()).containsExactly(Tier.COMMUNE);
        assertThat(figure.subject().isUnitsOwn()).isTrue();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aNumberCanBeOfThoseOfWhomTheReportSpeaks() {
        String key = make(
                "Các trường nhận 712 văn bản.",
                "doc_incoming_count",
                NumberConvention.AUTOMATIC,
                one -> one instanceof Whom.OfKnown known && known.label().contains("được kiểm tra"));
        assertThat(figure(key).subject().coverage()).isEqualTo(Coverage.INSPECTED);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void whatIsHeldOfAUnitIsNotWrittenOver() {
        Predicate<Whom> unit = one -> one instanceof Whom.OfWhole whole && whole.tier() == Tier.ALL;
        make("Toàn huyện nhận 712 văn bản.", "doc_incoming_count", NumberConvention.AUTOMATIC, unit);
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(() ->
                        make("Toàn huyện nhận 713 văn bản.", "doc_incoming_count", NumberConvention.AUTOMATIC, unit));
    }

    private Saved change() {
        Figure figure = figure("003-F016");
        return observations.enter(FigureEntry.over(figure, Answer.Amount.of(new BigDecimal("0.5")), "thử"));
    }

    private String make(String line, String indicator, NumberConvention convention) {
        return make(line, indicator, convention, one -> one instanceof Whom.OfAgency);
    }

    private String make(String line, String indicator, NumberConvention convention, Predicate<Whom> whom) {
        SampleReport.put(imports, document(), SampleReport.TEXT.replace("Cả huyện mua thêm 7 máy quét.", line));
        Mark mark = Objects.requireNonNull(candidate());
        int part = reader.page(document()).orElseThrow().partOf("I.2").orElseThrow();
        CandidateOffer offer = candidates.offer(document(), part, 3, mark.start());
        made = candidates.make(
                document(),
                new CandidateChoice(
                        part,
                        3,
                        mark.start(),
                        catalogue.indicator(indicator).orElseThrow().id(),
                        offer.whom().stream().filter(whom).findFirst().orElseThrow(),
                        offer.periods().getFirst(),
                        convention));
        return made.key();
    }

    private @Nullable Mark candidate() {
        ReportPage page = reader.page(document()).orElseThrow();
        return page.part(page.partOf("I.2").orElseThrow()).orElseThrow().passages().stream()
                .flatMap(passage -> passage.marks().stream())
                .filter(mark -> mark.candidate() != null)
                .findFirst()
                .orElse(null);
    }

    private Figure figure(String key) {
        return Objects.requireNonNull(figures.byFacts(List.of(key)).get(key));
    }

    private long document() {
        return documents.byKey("003").orElseThrow().id();
    }
}
