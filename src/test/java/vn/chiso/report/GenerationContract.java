package vn.chiso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** What is kept of a generated report, on whichever database. */
@Transactional
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
abstract class GenerationContract {

    @Autowired
    private WordReports reports;

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aGenerationTellsByWhomAndOutOfWhatItWasMade() {
        ReportRequest request = request(ReportType.ANNUAL);
        Generation made = reports.generate(request, reports.fields(request));
        assertThat(made.by()).isEqualTo("cntt");
        assertThat(made.templateVersion()).isEqualTo(Templates.VERSION);
        assertThat(made.figures()).isGreaterThan(30);
        assertThat(reports.generations(request)).containsExactly(made);
        ReportRun.Cited outgoing = outgoing(reports.draft(request, reports.fields(request)));
        assertThat(jdbc.sql(
                                "select version, written from generated_figure where generated_id = ? and observation_id = ?")
                        .params(made.id(), outgoing.observationId())
                        .query((row, n) -> row.getInt("version") + " " + row.getString("written"))
                        .single())
                .isEqualTo(outgoing.version() + " 5.351/5.470 = 97,82 %");
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'report.generated' and subject = ?")
                        .param("report:" + made.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anOldReportIsTakenAgainByteForByteWhateverItsFiguresHaveBecome() {
        ReportRequest request = request(ReportType.ANNUAL);
        ReportDraft draft = reports.draft(request, reports.fields(request));
        byte[] before = Samples.part(Samples.file(draft), "word/document.xml");
        Generation made = reports.generate(request, reports.fields(request));
        change(outgoing(draft));
        assertThat(Samples.part(Samples.file(reports.generated(made.id())), "word/document.xml"))
                .isEqualTo(before);
        assertThat(Samples.part(Samples.file(reports.draft(request, reports.fields(request))), "word/document.xml"))
                .isNotEqualTo(before);
    }

    @Test
    void theSameVersionsMakeTheSameReport() {
        ReportRequest request = request(ReportType.INSPECTION);
        assertThat(reports.generate(request, reports.fields(request)).hash())
                .isEqualTo(reports.generate(request, reports.fields(request)).hash());
    }

    @Test
    void numbersThatChangedSinceTellWhatTheyWere() {
        ReportRequest request = request(ReportType.ANNUAL);
        ReportDraft draft = reports.draft(request, reports.fields(request));
        assertThat(reports.changes(request, draft).isEmpty())
                .as("nothing to compare with")
                .isTrue();
        reports.generate(request, reports.fields(request));
        assertThat(reports.changes(request, draft)).isEqualTo(ReportChanges.NONE);
        change(outgoing(draft));
        ReportDraft now = reports.draft(request, reports.fields(request));
        ReportChanges changes = reports.changes(request, now);
        assertThat(changes.figures()).isEqualTo(Map.of(outgoing(now).observationId(), "5.351/5.470 = 97,82 %"));
        assertThat(changes.paragraphs()).isEqualTo(1);
        assertThat(changes.sections()).containsExactly("a) Quản lý, liên thông văn bản");
        assertThat(changes.around()).isFalse();
    }

    @Test
    void anotherHeadIsAChangeThoughNoNumberChanged() {
        ReportRequest request = request(ReportType.ANNUAL);
        reports.generate(request, reports.fields(request));
        ReportDraft signed = reports.draft(request, filled(reports.fields(request)));
        assertThat(reports.changes(request, signed)).isEqualTo(new ReportChanges(Map.of(), 0, List.of(), true));
    }

    @Test
    void whatIsNotApprovedIsMarkedAndSaidBelow() {
        ReportRequest request = request(ReportType.ANNUAL);
        jdbc.sql("update observation set review = 'SUBMITTED' where id = ?")
                .param(outgoing(reports.draft(request, reports.fields(request))).observationId())
                .update();
        ReportDraft now = reports.draft(request, reports.fields(request));
        assertThat(Samples.text(now)).contains("5.351/5.470 = 97,82 % (chưa xác nhận)");
        assertThat(now.notes()).singleElement().asString().contains("chưa phải là số liệu chính thức");
    }

    @Test
    void theNextReportStartsWithTheFieldsOfTheLast() {
        ReportRequest request = request(ReportType.ANNUAL);
        ReportFields usual = reports.fields(request);
        assertThat(usual.numberText()).isEqualTo("…/BC-SXD");
        reports.generate(request, filled(usual));
        assertThat(reports.fields(request)).isEqualTo(filled(usual));
        ReportRequest next = new ReportRequest(
                request.type(), request.unitId(), request.agencyId(), 2022, 2022, Texts.VIETNAMESE, 50);
        assertThat(reports.fields(next).signer()).isEqualTo("Người Ký");
        assertThat(reports.fields(next).number()).isEmpty();
        assertThat(reports.fields(next).summary()).endsWith("năm 2022");
    }

    private static ReportFields filled(ReportFields usual) {
        return new ReportFields(
                usual.superior(),
                usual.issuer(),
                "7/BC-SXD",
                usual.symbol(),
                usual.place(),
                usual.day(),
                usual.summary(),
                usual.to(),
                List.of("Lưu: VT"),
                usual.authority(),
                "Người Ký");
    }

    private void change(ReportRun.Cited cited) {
        observations.enter(FigureEntry.over(
                figures.byIds(List.of(cited.observationId())).getFirst(),
                new Answer.Parts(new BigDecimal(5470), new BigDecimal(5470)),
                "đếm lại"));
    }

    private static ReportRun.Cited outgoing(ReportDraft draft) {
        return draft.figures().stream()
                .filter(one -> one.address().contains("indicator=doc_outgoing_electronic_ratio"))
                .findFirst()
                .orElseThrow();
    }

    private ReportRequest request(ReportType type) {
        return new Samples(territory, agencies).of(type);
    }
}
