package vn.chiso.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundService;
import vn.chiso.round.reuse.MappingService;
import vn.chiso.round.reuse.NewMapping;
import vn.chiso.round.reuse.ReuseRule;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;

/** What was reported once, on the form that asks for it again, and where that is declared. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=reuse")
@ViewPackages(classes = ReportView.class)
@Transactional
class ReuseViewTest extends SpringBrowserlessTest {

    private static final int YEAR = 2024;
    private static final String MAIL = "email_staff_use_ratio";

    @Autowired
    private RoundService rounds;

    @Autowired
    private ReportService reports;

    @Autowired
    private FormService forms;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ObservationService observations;

    @Autowired
    private MappingService mappings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    private Agency agency;
    private long campaign;
    private long year;

    @BeforeEach
    void open() {
        agency = agencies.byKey("P89:so-xay-dung").orElseThrow();
        as(Roles.ICT_DEPARTMENT, null);
        campaign = open(NewPeriod.campaign(1, LocalDate.of(YEAR, 4, 1), LocalDate.of(YEAR, 4, 30)));
        year = open(NewPeriod.year(YEAR));
        as(Roles.AGENCY_STAFF, agency);
        observations.enter(FigureEntry.into(
                reports.sheet(campaign).report().place(indicator(MAIL).id()),
                new Answer.Amount(new BigDecimal("97.82"), "%"),
                null));
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void aClickTakesOverWhatWasReportedAlready() {
        navigate(ReportView.class, year);
        Component line = line(MAIL);
        assertThat(text(line))
                .contains("Đã báo cáo ở")
                .contains("Đợt 1 năm 2024")
                .contains("97,82 %");
        assertThat(text(getCurrentView())).contains("Đã có số để dùng lại (1)");
        press(line, "Dùng lại");
        assertThat(text(line(MAIL))).doesNotContain("Đã báo cáo ở");
        assertThat(figure(year).value()).isEqualByComparingTo("97.82");
    }

    @Test
    void headsAndLegendSpeakTheLanguageOfTheReader() {
        navigate(ReportView.class, year);
        UI.getCurrent().setLocale(Texts.ENGLISH);
        navigate(ReportView.class, year);
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumns().getFirst().getHeaderText()).isEqualTo("Indicator");
        assertThat(text(getCurrentView())).doesNotContain("chưa trả lời");
    }

    @Test
    void anOfferOfTheSameIndicatorDoesNotRepeatItsName() {
        navigate(ReportView.class, year);
        assertThat(text(line(MAIL))).contains("Đợt 1 năm 2024: 97,82 %");
    }

    @Test
    void somethingElseMayBeTyped() {
        navigate(ReportView.class, year);
        press(line(MAIL), "Nhập khác");
        assertThat(reports.sheet(year).figures()).isEmpty();
        assertThat(((ReportGrid) all((Component) getCurrentView())
                                .filter(ReportGrid.class::isInstance)
                                .findFirst()
                                .orElseThrow())
                        .isEditing())
                .isTrue();
    }

    @Test
    void aChangedOriginIsSaidAndTheNewFigureIsTakenByAClick() {
        navigate(ReportView.class, year);
        press(line(MAIL), "Dùng lại");
        observations.enter(FigureEntry.over(figure(campaign), new Answer.Amount(new BigDecimal("98.5"), "%"), null));
        navigate(WorkView.class);
        navigate(ReportView.class, year);
        assertThat(text(line(MAIL))).contains("Nguồn đã đổi").contains("98,5 %");
        assertThat(text(getCurrentView())).contains("Dùng lại, nguồn đã đổi (1)");
        press(line(MAIL), "Dùng số mới");
        assertThat(text(line(MAIL))).doesNotContain("Nguồn đã đổi");
    }

    @Test
    void aDraftIsOfferedAndStaysSaid() {
        jdbc.sql("update observation set review = 'DRAFT' where id = ?")
                .param(figure(campaign).observationId())
                .update();
        navigate(ReportView.class, year);
        assertThat(text(line(MAIL))).contains("Đợt 1 năm 2024").contains("97,82 %");
    }

    @Test
    void whatIsNoAnswerIsNotOffered() {
        observations.enter(FigureEntry.over(figure(campaign), new Answer.NoData(), "chưa thống kê"));
        navigate(ReportView.class, year);
        assertThat(text(line(MAIL))).doesNotContain("Đã báo cáo ở");
    }

    @Test
    void withNothingReportedNothingIsOffered() {
        navigate(ReportView.class, campaign);
        assertThat(text(getCurrentView())).doesNotContain("Đã có số để dùng lại");
    }

    @Test
    void twoHundredMappingsStandInOneList() {
        as(Roles.ICT_DEPARTMENT, null);
        List<Indicator> counts = catalogue.indicators().stream()
                .filter(one -> one.kind() == Kind.COUNT && one.dimensionTypeId() == null)
                .limit(15)
                .toList();
        int declared = 0;
        for (Indicator from : counts) {
            for (Indicator to : counts) {
                if (from.id() != to.id() && declared < 200) {
                    mappings.declare(new NewMapping(from.id(), DimensionItem.WHOLE, to.id(), "", ReuseRule.SAME));
                    declared++;
                }
            }
        }
        UI.getCurrent().navigate(MappingsView.class);
        assertThat(text(getCurrentView())).contains("200 khai báo");
        Grid<?> all = find(Grid.class).single();
        assertThat(test(all).size()).isEqualTo(200);
    }

    @Test
    void theIctDepartmentDeclaresAMapping() {
        as(Roles.ICT_DEPARTMENT, null);
        UI.getCurrent().navigate(MappingsView.class);
        assertThat(text(getCurrentView())).contains("Chưa khai báo dùng lại số liệu");
        all(((HasHeader) getCurrentView()).header())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Khai báo dùng lại"))
                .findFirst()
                .orElseThrow()
                .click();
        choose("Số liệu đã báo cáo", "doc_incoming_electronic_ratio");
        choose("Dùng cho", "doc_incoming_count");
        save();
        assertThat(text(find(Dialog.class).single())).contains("Cách lấy không phù hợp");
        rule().setValue(ReuseRule.DENOMINATOR);
        save();
        assertThat(text(getCurrentView())).contains("1 khai báo");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("Mẫu số");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("Mọi biểu có hỏi");
    }

    private void save() {
        test(find(Button.class).withText("Lưu").single()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<ReuseRule> rule() {
        return find(Select.class).withLabel("Cách lấy").single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String code) {
        ComboBox<Indicator> box = find(ComboBox.class).withLabel(label).single();
        box.setValue(indicator(code));
    }

    private Figure figure(long report) {
        return Objects.requireNonNull(
                reports.sheet(report).figures().get(indicator(MAIL).id()));
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }

    /** What the grid shows in the first column of the line of an indicator. */
    private Component line(String code) {
        Grid<?> grid = find(Grid.class).single();
        String name = indicator(code).nameVi();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getCellComponent(row, 0))
                .filter(cell -> text(cell).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void press(Component within, String text) {
        test(all(within)
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(ReuseViewTest::all));
    }

    private static String text(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    private long open(NewPeriod period) {
        long round = rounds.open(new NewRound(
                forms.all().getFirst().id(),
                agency.unitId(),
                period,
                LocalDate.now(clock).plusDays(10)));
        return rounds.progress(round).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void as(String role, @Nullable Agency of) {
        new SignedIn(application)
                .as(new NewAccount(
                        "dung-lai",
                        "Người nhập liệu",
                        role,
                        of == null ? null : (Long) of.id(),
                        of == null ? null : (Long) of.unitId(),
                        false));
    }
}
