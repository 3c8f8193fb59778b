package vn.chiso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the reports say, against what the five source documents hold. */
@LoadedDatabaseTest
@WithMockUser(roles = Roles.ICT_DEPARTMENT)
class ReportTextTest {

    private final WordReports reports;
    private final Samples samples;

    @Autowired
    ReportTextTest(WordReports reports, TerritoryService territory, AgencyService agencies) {
        this.reports = reports;
        samples = new Samples(territory, agencies);
    }

    @Test
    void aSectionsOwnSentenceNamesItsFigures() {
        assertThat(text(ReportType.ANNUAL))
                .contains("tiếp nhận, xử lý 12.481 văn bản đến trên phần mềm")
                .contains("văn bản đi trên phần mềm đạt 5.351/5.470 = 97,82 %")
                .contains("523 hồ sơ, trong đó trực tuyến 108 hồ sơ, qua bưu chính công ích 103 hồ sơ")
                .contains("tỷ lệ giải quyết đúng hạn là 1.189/1.194 = 99,58 %");
    }

    @Test
    void whatWasAskedAndNotAnsweredIsWrittenAsMissing() {
        assertThat(text(ReportType.ANNUAL))
                .contains("Chưa có số liệu về tỷ lệ máy tính cài phần mềm diệt virus và số lần bị nhiễm mã độc.")
                .contains("Chưa có số liệu về tỷ lệ hoàn thiện chính quyền điện tử (tự đánh giá).")
                .contains("III. Phương hướng, nhiệm vụ thời gian tới\nChưa có số liệu, nội dung báo cáo.");
    }

    @Test
    void aTargetOfTheProvinceIsNoResultOfTheDepartment() {
        assertThat(text(ReportType.ANNUAL))
                .contains("Mục tiêu năm 2021 của tỉnh An Giang về chỉ tiêu tỷ lệ")
                .contains("Dự kiến năm 2022, số chỉ tiêu, nhiệm vụ CQĐT triển khai năm sau là 11 chỉ tiêu.");
    }

    @Test
    void moneyIsWrittenInTheUnitInWhichItWasStated() {
        assertThat(text(ReportType.ANNUAL)).contains("20,35 triệu đồng");
        assertThat(text(ReportType.RESOLUTION)).contains("15 tỷ đồng");
        assertThat(text(ReportType.INSPECTION)).contains("UBND huyện Quảng Ninh (trên 1.500 triệu đồng)");
    }

    @Test
    void agenciesAboveTheThresholdAreNamedBeforeThoseBelow() {
        assertThat(text(ReportType.INSPECTION))
                .contains(
                        "đạt từ 50 % trở lên tại 3 cơ quan, gồm Ban Quản lý Khu kinh tế (100 %), Sở Công thương (100 %)"
                                + " và Sở Tư pháp (100 %). Tuy nhiên, còn dưới 50 % tại 4 cơ quan, gồm Sở Tài nguyên và Môi"
                                + " trường (khoảng 20 %)");
    }

    @Test
    void anotherThresholdNamesOthers() {
        ReportRequest half = samples.of(ReportType.INSPECTION);
        ReportRequest most = new ReportRequest(
                half.type(), half.unitId(), half.agencyId(), half.from(), half.to(), half.locale(), 75);
        assertThat(Samples.text(reports.draft(most, reports.fields(most))))
                .contains("thường xuyên sử dụng thư điện tử công vụ đạt từ 75 % trở lên tại Sở Tư pháp (khoảng 80 %).");
    }

    @Test
    void bothValuesOfAConflictAreNamed() {
        assertThat(text(ReportType.INSPECTION))
                .contains("Nguồn nêu khác nhau về UBND huyện Bố Trạch (chỉ khoảng 20 % và chỉ khoảng"
                        + " 50 %); chưa xác nhận giá trị nào.");
        assertThat(text(ReportType.DISTRICT_INSPECTION))
                .contains(
                        "các nguồn nêu khác nhau về việc đăng thông tin đầy đủ theo quy định: có và không; chưa xác nhận");
    }

    @Test
    void whatCannotBeRightIsWrittenAsNotConfirmed() {
        assertThat(text(ReportType.DISTRICT_INSPECTION))
                .contains("được nguồn ghi là 13/3 ?, số này chưa được xác nhận");
    }

    @Test
    void wordsAreNoNumbers() {
        assertThat(text(ReportType.INSPECTION)).contains("mới được nêu bằng lời (“hầu hết”), chưa có số cụ thể");
    }

    @Test
    void answersOfNoAreNamedByAgency() {
        assertThat(text(ReportType.INSPECTION))
                .contains(
                        "Có 6 cơ quan chưa có giấy phép Trang TTĐT, gồm Sở Tư pháp, UBND huyện Lệ Thủy, UBND huyện Quảng Ninh,"
                                + " UBND huyện Tuyên Hóa, UBND thành phố Đồng Hới và UBND thị xã Ba Đồn.");
    }

    @Test
    void agenciesThatWereAskedAndSaidNothingHaveNoData() {
        assertThat(text(ReportType.INSPECTION))
                .contains(
                        "Chưa có số liệu về việc ban hành văn bản chỉ đạo, điều hành về ứng dụng CNTT của Ban Quản lý Khu"
                                + " kinh tế, Sở Công thương, Sở Tài nguyên và Môi trường, UBND thị xã Ba Đồn và UBND"
                                + " phường Bắc Lý.");
    }

    @Test
    void onlineServicesAreToldByLevel() {
        assertThat(text(ReportType.RESOLUTION))
                .contains("1.685 dịch vụ công mức độ 2, 39 dịch vụ công mức độ 3 và 3 dịch vụ công mức độ 4")
                .contains("20/27 = 74,07 %")
                .contains("7/21 = 33,33 %");
    }

    @Test
    void factsStandWhereTheyBelongAndDoNotContradictEachOther() {
        assertThat(text(ReportType.ANNUAL))
                .contains("Sở Xây dựng đang sử dụng i-Office và i-Gate.")
                .contains("2. Khó khăn\n- Một bộ phận công chức")
                .doesNotContain("phần mềm: chưa có số liệu");
    }

    @Test
    void whatIsMissingIsSaidOnceForASection() {
        for (ReportType type : ReportType.values()) {
            assertThat(text(type))
                    .doesNotContain("chưa báo cáo")
                    .doesNotContain(": có.")
                    .doesNotContain(": không.");
            for (String section : text(type).split("\n(?=([IV]+|\\d+)\\.|[a-d]\\) )", -1)) {
                assertThat(section.split("Chưa có số liệu", -1)).as(section).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void valuesOfTheSamePeopleStandTogether() {
        assertThat(text(ReportType.RESOLUTION))
                .contains(
                        "Đối với các sở, ban, ngành cấp tỉnh, UBND cấp huyện, tỷ lệ cơ quan có mạng nội bộ (LAN) là 100 %;");
    }

    @Test
    void theAnnexAndTheTextContradictEachOtherAsTheSourceDoes() {
        ReportDraft draft = draft(ReportType.BUDGET_REVIEW);
        assertThat(Samples.text(draft))
                .contains("II. Tồn tại, hạn chế\nVăn phòng UBND tỉnh chưa có đủ kinh phí theo nhu cầu.");
        assertThat(draft.annex()).isNotNull();
    }

    @Test
    void theUnitsOwnRequestsStandBelowThoseWhoAreAsked() {
        assertThat(text(ReportType.RESOLUTION))
                .contains("Đề nghị Văn phòng Chính phủ; Bộ Thông tin và Truyền thông; các bộ, ngành:\n- Sớm có cơ chế");
    }

    @Test
    void theSameReportSpeaksEnglish() {
        ReportRequest request = samples.of(ReportType.ANNUAL, Texts.ENGLISH);
        assertThat(Samples.text(reports.draft(request, reports.fields(request))))
                .contains("12,481")
                .contains("97.82%")
                .contains("No data on");
    }

    @Test
    void whatIsNotApprovedIsMarkedWhereItStands() {
        assertThat(draft(ReportType.ANNUAL).figures()).allMatch(ReportRun.Cited::approved);
        assertThat(draft(ReportType.ANNUAL).notes()).isEmpty();
    }

    private String text(ReportType type) {
        return Samples.text(draft(type));
    }

    private ReportDraft draft(ReportType type) {
        ReportRequest request = samples.of(type);
        return reports.draft(request, reports.fields(request));
    }
}
