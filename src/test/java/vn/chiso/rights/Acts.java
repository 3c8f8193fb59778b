package vn.chiso.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.ComparisonAddress;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.comparison.ComparisonService;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;
import vn.chiso.dashboard.YearbookService;
import vn.chiso.discussion.CommentService;
import vn.chiso.evidence.EvidenceService;
import vn.chiso.evidence.EvidenceUploads;
import vn.chiso.evidence.Particulars;
import vn.chiso.evidence.SampleFiles;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.CheckTrials;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureAction;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Review;
import vn.chiso.observation.ReviewChange;
import vn.chiso.observation.Saved;
import vn.chiso.observation.Subject;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Whole;
import vn.chiso.observation.Years;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.CheckService;
import vn.chiso.observation.check.NewCheck;
import vn.chiso.observation.check.Scope;
import vn.chiso.observation.check.Severity;
import vn.chiso.round.AgencyReports;
import vn.chiso.round.Form;
import vn.chiso.round.FormService;
import vn.chiso.round.FormUse;
import vn.chiso.round.NewForm;
import vn.chiso.round.NewRound;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.security.audit.AuditFilter;
import vn.chiso.security.audit.AuditLog;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenService;
import vn.chiso.security.twostep.TwoStepService;

/** How each thing of the matrix that a user can ask for is done, by its name there. */
final class Acts {

    private static final Answer OTHER = Answer.Amount.of(new BigDecimal(1_900_000_000));
    private static final Years ALL = Years.between(null, null);
    private static final String PASSWORD = "một câu khác hẳn";

    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final BeanFactory application;

    Acts(BeanFactory application) {
        this.application = application;
        figures();
        dashboard();
        comparisons();
        observations();
        checks();
        rounds();
        reports();
        comments();
        evidence();
        accounts();
        addresses();
        acts.putAll(new Definitions(application).acts());
        acts.putAll(new Registers(application).acts());
        acts.putAll(new TakenLists(application).acts());
        acts.putAll(new DrawnBoundaries(application).acts());
        acts.putAll(new ExchangedFigures(application).acts());
        acts.putAll(new Holdings(application).acts());
        acts.putAll(new WrittenReports(application).acts());
        acts.putAll(new HeldTargets(application).acts());
        acts.putAll(new ScoredOffices(application).acts());
        acts.putAll(new FrozenEditions(application).acts());
    }

    Map<String, Act> all() {
        return acts;
    }

    private void figures() {
        FigureService figures = bean(FigureService.class);
        TotalService totals = bean(TotalService.class);
        read(
                "FigureService.ofAgenciesBelow(Collection, Collection, Years, Tier, AgencyType, int)",
                (who, office, secret) ->
                        figures.ofAgenciesBelow(List.of(unit(office)), List.of(), ALL, null, null, 1000));
        read("FigureService.ofAgency(long, Years)", (who, office, secret) -> figures.ofAgency(office.agency.id(), ALL));
        read(
                "FigureService.ofAgencies(Collection, Years)",
                (who, office, secret) -> figures.ofAgencies(List.of(office.agency.id()), ALL));
        read(
                "FigureService.ofAgencies(Collection, Collection, Years)",
                (who, office, secret) -> figures.ofAgencies(
                        List.of(office.agency.id()),
                        List.of(office.figure(secret).indicatorId()),
                        ALL));
        read(
                "FigureService.ofUnits(Collection, Collection, Collection, Years)",
                (who, office, secret) -> figures.ofUnits(List.of(unit(office)), List.of(), List.of(), ALL));
        read("FigureService.byIds(Collection)", (who, office, secret) -> figures.byIds(List.of(office.id(secret))));
        read(
                "FigureService.byFacts(Collection)",
                (who, office, secret) -> figures.byFacts(List.of(office.fact(secret))));
        read(
                "FigureService.byFacts(Collection, boolean)",
                (who, office, secret) -> figures.byFacts(List.of(office.fact(secret)), true));
        read(
                "TotalService.years(long, Collection, int)",
                (who, office, secret) -> totals.years(office.figure(secret).indicatorId(), List.of(unit(office)), 100));
        read("FigureService.lastingId(long)", (who, office, secret) -> figures.lastingId(office.id(secret)));
        read("FigureService.readsUnapproved()", (who, office, secret) -> figures.readsUnapproved());
        read(
                "TotalService.cells(Collection, Collection, Collection, Years, Tier)",
                (who, office, secret) -> totals.cells(List.of(unit(office)), List.of(), List.of(), ALL, null));
        read("TotalService.askedBelow(Collection)", (who, office, secret) -> totals.askedBelow(List.of(unit(office))));
        read(
                "TotalService.answeredBelow(Collection, Collection, Collection, Tier, boolean)",
                (who, office, secret) -> totals.answeredBelow(
                        List.of(unit(office)),
                        List.of(office.figure(secret).indicatorId()),
                        List.of(office.figure(secret).period().id()),
                        null,
                        false));
        read(
                "TotalService.counts(Collection, Years)",
                (who, office, secret) -> totals.counts(List.of(unit(office)), ALL));
        read(
                "FigureService.goals(Collection, Years)",
                (who, office, secret) -> figures.goals(List.of(unit(office)), ALL));
        read(
                "FigureService.withAlternatives(List)",
                (who, office, secret) -> figures.withAlternatives(List.of(office.figure(secret))).stream()
                        .map(Figure::alternatives)
                        .toList());
        read("FigureService.detail(long)", (who, office, secret) -> figures.detail(office.id(secret)));
        // a figure that nobody changed comes back as it was handed in
        read(
                "FigureService.history(Figure)",
                (who, office, secret) -> figures.history(office.figure(secret)).lines().stream()
                        .filter(line -> line.action() != FigureAction.LOADED)
                        .toList());
        read("FigureService.lives(long)", (who, office, secret) -> figures.lives(office.id(secret)));
        read(
                "FigureService.discrepancies(Collection)",
                (who, office, secret) -> figures.discrepancies(
                        List.of(Objects.requireNonNullElse(office.figure(secret).statementId(), 0L))));
        read("FigureService.documentNotes()", (who, office, secret) -> figures.documentNotes());
        CheckedFigures checked = bean(CheckedFigures.class);
        read(
                "CheckedFigures.of(Collection)",
                (who, office, secret) -> without(office, secret, checked.of(List.of(office.figure(secret)))));
        read(
                "CheckedFigures.ofForm(Collection)",
                (who, office, secret) -> without(office, secret, checked.ofForm(List.of(office.figure(secret)))));
    }

    private void dashboard() {
        DashboardService dashboard = bean(DashboardService.class);
        YearbookService yearbooks = bean(YearbookService.class);
        read(
                "YearbookService.read(DashboardFilter, int, int)",
                (who, office, secret) -> yearbooks.read(filter(office, secret), 2014, 2030));
        read("DashboardService.load(DashboardFilter)", (who, office, secret) -> dashboard.load(filter(office, secret)));
        read(
                "DashboardService.loadWhole(DashboardFilter)",
                (who, office, secret) -> dashboard.loadWhole(filter(office, secret)));
        read(
                "DashboardService.boundaries(DashboardFilter)",
                (who, office, secret) -> dashboard.boundaries(filter(office, secret)));
    }

    private void comparisons() {
        ComparisonService comparisons = bean(ComparisonService.class);
        read(
                "ComparisonService.compare(ComparisonRequest)",
                (who, office, secret) -> comparisons.compare(comparison(office, secret)));
        read(
                "ComparisonService.day(ComparisonRequest)",
                (who, office, secret) -> comparisons.day(comparison(office, secret)));
        read(
                "ComparisonService.counts(ComparisonRequest)",
                (who, office, secret) -> comparisons.counts(comparison(office, secret)));
    }

    private ComparisonRequest comparison(Office office, Secret secret) {
        return bean(ComparisonAddress.class)
                .parse(Map.of(
                        "subjects",
                        List.of("a" + office.agency.id()),
                        "years",
                        List.of(String.valueOf(secret.year)),
                        "indicators",
                        List.of(secret.indicator)))
                .request();
    }

    private DashboardFilter filter(Office office, Secret secret) {
        return bean(DashboardAddress.class)
                .parse(Map.of(
                        "agency",
                        List.of(office.agency.key()),
                        "year",
                        List.of(String.valueOf(secret.year)),
                        "indicator",
                        List.of(secret.indicator)))
                .filter();
    }

    private void observations() {
        ObservationService observations = bean(ObservationService.class);
        write(
                "ObservationService.enter(FigureEntry)",
                (who, office, secret) -> observations.enter(entry(office, Secret.DRAFT)));
        write(
                "ObservationService.enterAll(List)",
                (who, office, secret) -> observations.enterAll(
                        List.of(entry(office, Secret.DRAFT), entry(office, Secret.SENSITIVE_DRAFT))));
        write(
                "ObservationService.enterBlocks(List, IntConsumer)",
                (who, office, secret) -> observations.enterBlocks(
                        List.of(List.of(entry(office, Secret.DRAFT)), List.of(entry(office, Secret.SENSITIVE_DRAFT))),
                        stored -> {}));
        write(
                "ObservationService.restore(long, int, int, String)",
                (who, office, secret) ->
                        observations.restore(office.id(Secret.DRAFT), version(office), Saved.EMPTY, TwoProvinces.WHY));
        write(
                "ObservationService.restoreAll(List, String)",
                (who, office, secret) -> observations.restoreAll(
                        List.of(new Saved(office.id(Secret.DRAFT), version(office), Saved.EMPTY)), TwoProvinces.WHY));
        write(
                "ObservationService.restoreBlocks(List, String)",
                (who, office, secret) -> observations.restoreBlocks(
                        List.of(List.of(new Saved(office.id(Secret.DRAFT), version(office), Saved.EMPTY))),
                        TwoProvinces.WHY));
        read(
                "ObservationService.preview(List)",
                (who, office, secret) -> observations.preview(List.of(entry(office, secret))));
        write(
                "APPROVED",
                "ObservationService.review(ReviewChange)",
                (who, office, secret) -> observations.review(new ReviewChange(
                        office.agency.id(),
                        List.of(office.figure(Secret.DRAFT).indicatorId()),
                        office.period,
                        Set.of(Review.DRAFT),
                        Review.APPROVED,
                        null)));
        write(
                "ObservationService.periodId(NewPeriod)",
                (who, office, secret) -> observations.periodId(NewPeriod.year(2031)));
        write(
                "ObservationService.subjectId(Whole)",
                (who, office, secret) -> observations.subjectId(new Whole(office.agency.unitId(), Tier.SCHOOL)));
    }

    private static FigureEntry entry(Office office, Secret secret) {
        return FigureEntry.over(office.figure(secret), OTHER, TwoProvinces.WHY);
    }

    private static int version(Office office) {
        return office.figure(Secret.DRAFT).version();
    }

    private void checks() {
        CheckService checks = bean(CheckService.class);
        NewCheck check = new NewCheck(
                CheckKind.RANGE,
                Scope.of(vn.chiso.indicator.Kind.COUNT),
                BigDecimal.ONE,
                null,
                List.of(),
                Severity.NOTE,
                "",
                "");
        read("CheckService.all()", (who, office, secret) -> checks.all());
        read("CheckService.active()", (who, office, secret) -> checks.active());
        read("CheckService.mayChange()", (who, office, secret) -> checks.mayChange());
        write("CheckService.add(NewCheck)", (who, office, secret) -> checks.add(check));
        write("CheckService.change(long, int, NewCheck)", (who, office, secret) -> {
            var first = checks.all().getFirst();
            return checks.change(first.id(), first.version(), check);
        });
        write("CheckService.setSeverity(long, int, Severity)", (who, office, secret) -> {
            var first = checks.all().getFirst();
            return checks.setSeverity(first.id(), first.version(), Severity.NOTE);
        });
        write("CheckService.setActive(long, int, boolean)", (who, office, secret) -> {
            var first = checks.all().getFirst();
            return checks.setActive(first.id(), first.version(), false);
        });
        read(
                "CheckTrials.of(Check)",
                (who, office, secret) -> bean(CheckTrials.class)
                        .of(checks.all().stream()
                                .filter(one -> one.code().equals("count-far"))
                                .findFirst()
                                .orElseThrow()));
    }

    private void rounds() {
        RoundService rounds = bean(RoundService.class);
        FormService forms = bean(FormService.class);
        read("FormService.all()", (who, office, secret) -> forms.all());
        read(
                "FormService.byId(long)",
                (who, office, secret) -> forms.byId(forms.all().getFirst().id()));
        read("FormService.newest()", (who, office, secret) -> forms.newest());
        read("FormService.mayChange()", (who, office, secret) -> forms.mayChange());
        read(
                "FormService.isAsked(long)",
                (who, office, secret) -> forms.isAsked(forms.all().getFirst().id()));
        write("FormService.create(NewForm)", (who, office, secret) -> forms.create(form("moi")));
        write("FormService.change(long, int, NewForm)", (who, office, secret) -> {
            Form first = forms.all().getFirst();
            return forms.change(first.id(), first.version(), form(first.code()));
        });
        write("FormService.setActive(long, int, boolean)", (who, office, secret) -> {
            Form first = forms.all().getFirst();
            return forms.setActive(first.id(), first.version(), false);
        });
        FormUse use = bean(FormUse.class);
        read(
                "FormUse.asking(long)",
                (who, office, secret) -> use.asking(office.figure(secret).indicatorId()));
        read(
                "FormUse.ofIndicator(long)",
                (who, office, secret) -> use.ofIndicator(office.figure(secret).indicatorId()));
        read("RoundService.all()", (who, office, secret) -> rounds.all());
        read("RoundService.byId(long)", (who, office, secret) -> rounds.byId(office.round));
        read("RoundService.progress(long)", (who, office, secret) -> rounds.progress(office.round));
        read("RoundService.mayOpen()", (who, office, secret) -> rounds.mayOpen());
        read(
                "RoundService.mayClose(Round)",
                (who, office, secret) -> rounds.byId(office.round).map(rounds::mayClose));
        read("RoundService.asked(NewRound)", (who, office, secret) -> rounds.asked(round(office)));
        write("RoundService.open(NewRound)", (who, office, secret) -> rounds.open(round(office)));
        write("RoundService.close(long)", (who, office, secret) -> {
            rounds.close(office.round);
            return null;
        });
    }

    private static NewForm form(String code) {
        return new NewForm(
                code,
                "Mới",
                "New",
                List.of(AgencyType.SO_BAN_NGANH),
                false,
                List.of(new NewForm.Line("infra_lan_yn", true)));
    }

    private NewRound round(Office office) {
        long form = bean(FormService.class).all().getFirst().id();
        return new NewRound(
                form, unit(office), 2022, LocalDate.now(DateText.ZONE).plusDays(3));
    }

    private void reports() {
        ReportService reports = bean(ReportService.class);
        read("ReportService.sheet(long)", (who, office, secret) -> reports.sheet(office.report));
        read("ReportService.myWork()", (who, office, secret) -> reports.myWork());
        read(
                "AgencyReports.of(long)",
                (who, office, secret) -> bean(AgencyReports.class).of(office.agency.id()));
        write("ReportService.send(long, int)", (who, office, secret) -> {
            reports.send(office.report, 0);
            return null;
        });
        write("WITH_HEAD", "ReportService.agree(long, int)", (who, office, secret) -> {
            reports.agree(office.report, 0);
            return null;
        });
        write("SUBMITTED", "ReportService.approve(long, int)", (who, office, secret) -> {
            reports.approve(office.report, 0);
            return null;
        });
        write("SUBMITTED", "ReportService.giveBack(long, int, String, Map)", (who, office, secret) -> {
            reports.giveBack(office.report, 0, TwoProvinces.WHY, Map.of());
            return null;
        });
        write("SUBMITTED", "ReportService.reopen(long, int, LocalDate, String)", (who, office, secret) -> {
            reports.reopen(office.report, 0, LocalDate.now(DateText.ZONE).plusDays(3), TwoProvinces.WHY);
            return null;
        });
    }

    private void comments() {
        CommentService comments = bean(CommentService.class);
        read("CommentService.list(long)", (who, office, secret) -> comments.list(office.id(secret)));
        write(
                "CommentService.add(long, String)",
                (who, office, secret) -> comments.add(office.id(Secret.DRAFT), "thử"));
        write("CommentService.withdraw(long)", (who, office, secret) -> {
            comments.withdraw(office.comment(Secret.DRAFT));
            return null;
        });
        read("CommentService.mayWithdraw(String)", (who, office, secret) -> comments.mayWithdraw("ai-do"));
        read(
                "CommentService.unread(String)",
                (who, office, secret) -> comments.unread(who.account().username()));
        read("CommentService.markRead(Collection)", (who, office, secret) -> {
            comments.markRead(List.of(office.comment(secret)));
            return null;
        });
    }

    private void evidence() {
        EvidenceService evidence = bean(EvidenceService.class);
        EvidenceUploads uploads = bean(EvidenceUploads.class);
        read("EvidenceService.of(Collection)", (who, office, secret) -> evidence.of(List.of(office.id(secret))));
        read(
                "EvidenceService.counts(Collection)",
                (who, office, secret) -> evidence.counts(List.of(office.id(secret))));
        read("EvidenceService.mayAttach(Figure)", (who, office, secret) -> evidence.mayAttach(office.figure(secret)));
        read(
                "EvidenceService.attachable(Collection)",
                (who, office, secret) -> evidence.attachable(List.of(office.id(secret))));
        read(
                "EvidenceService.reusable(Collection, String, int, int)",
                (who, office, secret) -> evidence.reusable(List.of(office.id(secret)), "", 0, 50));
        read("EvidenceService.figures(long)", (who, office, secret) -> evidence.figures(office.evidence(secret)));
        write(
                "EvidenceService.add(UploadedFile, Particulars, Collection)",
                (who, office, secret) -> evidence.add(
                        uploads.receive("thu.pdf", new ByteArrayInputStream(SampleFiles.pdf("thu"))),
                        new Particulars(null, null, "thử"),
                        List.of(office.id(Secret.DRAFT))));
        write("EvidenceService.link(long, Collection)", (who, office, secret) -> {
            evidence.link(office.evidence(Secret.DRAFT), List.of(office.id(Secret.SENSITIVE_DRAFT)));
            return null;
        });
        write(
                "EvidenceService.withdraw(long, Collection)",
                (who, office, secret) ->
                        evidence.withdraw(office.evidence(Secret.DRAFT), List.of(office.id(Secret.DRAFT))));
        read("EvidenceUploads.largest()", (who, office, secret) -> uploads.largest());
        read(
                "EvidenceUploads.receive(String, InputStream)",
                (who, office, secret) -> uploads.receive("thu.pdf", new ByteArrayInputStream(SampleFiles.pdf("thu"))));
        read("EvidenceUploads.discard(UploadedFile)", (who, office, secret) -> {
            uploads.discard(uploads.receive("bo.pdf", new ByteArrayInputStream(SampleFiles.pdf("bo"))));
            return null;
        });
        read("GET /boundary-previews/{id}", (who, office, secret) -> get(who, "/boundary-previews/1-1-1"));
        read("GET /boundary-maps/{id}", (who, office, secret) -> get(who, "/boundary-maps/1-1-20200101-a"));
        read("GET /evidence/{id}", (who, office, secret) -> get(who, "/evidence/" + office.evidence(secret)));
    }

    private void accounts() {
        AccountService accounts = bean(AccountService.class);
        NewAccount fresh = NewAccount.ofNation("moi-den", "Mới Đến", Roles.LEADER, true);
        read("AccountService.all()", (who, office, secret) -> accounts.all());
        read("AccountService.colleagues()", (who, office, secret) -> accounts.colleagues());
        read("AccountService.colleagues(Collection)", (who, office, secret) -> accounts.colleagues(List.of("admin")));
        write("AccountService.create(NewAccount, String)", (who, office, secret) -> accounts.create(fresh, PASSWORD));
        write("AccountService.create(NewAccount)", (who, office, secret) -> accounts.create(fresh));
        write("AccountService.lendPassword(String)", (who, office, secret) -> accounts.lendPassword("admin"));
        write("AccountService.setEnabled(String, boolean)", (who, office, secret) -> {
            accounts.setEnabled(Definitions.OTHER_ACCOUNT, false);
            return null;
        });
        write("AccountService.change(NewAccount)", (who, office, secret) -> {
            accounts.change(NewAccount.ofNation(Definitions.OTHER_ACCOUNT, "Khác", Roles.LEADER, false));
            return null;
        });
        write("AccountService.removeTwoStep(String)", (who, office, secret) -> {
            accounts.removeTwoStep("admin");
            return null;
        });
        write("AccountService.resetPassword(String, String)", (who, office, secret) -> {
            accounts.resetPassword("admin", PASSWORD);
            return null;
        });
        write("TwoStepService.remove(String)", (who, office, secret) -> {
            bean(TwoStepService.class).remove("admin");
            return null;
        });
        TokenService tokens = bean(TokenService.class);
        read("TokenService.all()", (who, office, secret) -> tokens.all());
        write("TokenService.revoke(long)", (who, office, secret) -> {
            tokens.revoke(bean(JdbcClient.class)
                    .sql("select id from api_token where username = ?")
                    .param(Definitions.OTHER_ACCOUNT)
                    .query(Long.class)
                    .single());
            return null;
        });
        AuditLog log = bean(AuditLog.class);
        read(
                "AuditLog.page(AuditFilter, int, int)",
                (who, office, secret) -> log.page(AuditFilter.ALL, 0, 1).size());
        read("AuditLog.count(AuditFilter)", (who, office, secret) -> log.count(AuditFilter.ALL));
        read("AuditLog.actions()", (who, office, secret) -> log.actions());
        read("AuditLog.seals()", (who, office, secret) -> log.seals());
    }

    private void addresses() {
        read(
                "GET /api/v1/observations.csv",
                (who, office, secret) -> get(who, "/api/v1/observations.csv?unit=" + code(office)));
        read(
                "GET /api/v1/observations.json",
                (who, office, secret) -> get(who, "/api/v1/observations.json?unit=" + code(office)));
        read("GET /api/v1/rollup.csv", (who, office, secret) -> get(who, "/api/v1/rollup.csv?unit=" + code(office)));
        read("GET /api/v1/rollup.json", (who, office, secret) -> get(who, "/api/v1/rollup.json?unit=" + code(office)));
        read("GET /api/v1/openapi.json", (who, office, secret) -> get(who, "/api/v1/openapi.json"));
        write("POST /api/v1/observations", (who, office, secret) -> post(who, office.figure(Secret.DRAFT)));
        read(
                "GET /api/v1/history.csv",
                (who, office, secret) -> get(who, "/api/v1/history.csv?id=" + office.fact(secret)));
        read(
                "GET /api/v1/history.json",
                (who, office, secret) -> get(who, "/api/v1/history.json?id=" + office.fact(secret)));
        read(
                "GET /api/v1/observations.xlsx",
                (who, office, secret) -> workbook(who, "/api/v1/observations.xlsx?unit=" + code(office)));
        read(
                "GET /api/v1/rollup.xlsx",
                (who, office, secret) -> workbook(who, "/api/v1/rollup.xlsx?unit=" + code(office)));
        read(
                "GET /api/v1/history.xlsx",
                (who, office, secret) -> workbook(who, "/api/v1/history.xlsx?id=" + office.fact(secret)));
        for (String table : List.of("indicators", "units", "agencies", "directives")) {
            String address = "/api/v1/" + table;
            read("GET " + address + ".json", (who, office, secret) -> get(who, address + ".json"));
            read("GET " + address + ".csv", (who, office, secret) -> get(who, address + ".csv"));
            read("GET " + address + ".xlsx", (who, office, secret) -> workbook(who, address + ".xlsx"));
        }
        read("GET /api/v1/**", (who, office, secret) -> get(who, "/api/v1/khong-co"));
    }

    private static String code(Office office) {
        return office.agency.key().substring(1, 3);
    }

    /** The words of a workbook. */
    private String workbook(Who who, String address) throws Exception {
        byte[] body = answer(who, address).getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(body));
                XSSFExcelExtractor words = new XSSFExcelExtractor(book)) {
            return words.getText();
        } catch (NotOfficeXmlFileException refused) {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** The body; what is not there counts as an answer without anything in it. */
    private String get(Who who, String address) throws Exception {
        return answer(who, address).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Who who, String address) throws Exception {
        MockHttpServletResponse answer = bean(MockMvc.class)
                .perform(MockMvcRequestBuilders.get(address)
                        .with(authentication(SignedIn.authentication(who.account()))))
                .andReturn()
                .getResponse();
        if (answer.getStatus() == 401 || answer.getStatus() == 403 || answer.getStatus() == 302) {
            throw new AccessDeniedException(address);
        }
        return answer;
    }

    /** Sends another answer over a figure, with a token that may write. */
    private String post(Who who, Figure figure) throws Exception {
        Authentication account = SignedIn.authentication(who.account());
        List<GrantedAuthority> authorities = new ArrayList<>(account.getAuthorities());
        authorities.add(new SimpleGrantedAuthority(TokenScope.WRITE.authority()));
        Subject subject = figure.subject();
        MockHttpServletResponse answer = bean(MockMvc.class)
                .perform(MockMvcRequestBuilders.post("/api/v1/observations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            [{"agency": "%s", "indicator": "%s", "answer": 1900000000, "reason": "%s", "version": %d,
                              "period": {"kind": "%s", "start": "%s", "end": "%s"}}]\
                            """.formatted(
                                        bean(AgencyService.class)
                                                .byId(Objects.requireNonNull(subject.agencyId()))
                                                .key(),
                                        bean(Catalogue.class)
                                                .indicator(figure.indicatorId())
                                                .code(),
                                        TwoProvinces.WHY,
                                        figure.version(),
                                        figure.period().kind(),
                                        figure.period().start(),
                                        figure.period().end()))
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                Objects.requireNonNull(account.getPrincipal()), null, authorities))))
                .andReturn()
                .getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        if (answer.getStatus() == 401
                || answer.getStatus() == 403
                || body.contains(Texts.get("grid.edit.denied", Texts.ENGLISH))
                || body.contains(Texts.get("grid.edit.denied", Texts.VIETNAMESE))) {
            throw new AccessDeniedException(body);
        }
        if (answer.getStatus() != 200) {
            throw new IllegalStateException(body);
        }
        return body;
    }

    /** What a finding says of the figure itself is no news to whoever asks about it. */
    private static String without(Office office, Secret secret, Object answer) {
        return String.valueOf(answer).replace(office.marker(secret), "");
    }

    private static long unit(Office office) {
        return office.agency.unitId();
    }

    private void read(String name, Act.Doing doing) {
        acts.put(name, Act.read(doing));
    }

    private void write(String name, Act.Doing doing) {
        acts.put(name, Act.write(doing));
    }

    private void write(String stage, String name, Act.Doing doing) {
        acts.put(name, Act.write(stage, doing));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
