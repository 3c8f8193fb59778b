package vn.chiso.rights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.NewAgency;
import vn.chiso.base.text.DateText;
import vn.chiso.discussion.CommentService;
import vn.chiso.evidence.EvidenceService;
import vn.chiso.evidence.EvidenceUploads;
import vn.chiso.evidence.Particulars;
import vn.chiso.evidence.SampleFiles;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Review;
import vn.chiso.observation.ReviewChange;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.Report;
import vn.chiso.round.RoundService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** Two provinces with two departments each, which answer in an open round; all of it came in by the services. */
final class TwoProvinces {

    static final String WHY = "theo sổ của cơ quan";

    private static @Nullable TwoProvinces made;

    final List<Office> offices;
    private final BeanFactory application;
    private final SignedIn signedIn;
    private final ObservationService observations;
    private final FigureService figures;
    private final JdbcClient jdbc;

    private TwoProvinces(BeanFactory application) {
        this.application = application;
        signedIn = new SignedIn(application);
        observations = application.getBean(ObservationService.class);
        figures = application.getBean(FigureService.class);
        jdbc = application.getBean(JdbcClient.class);
        offices = agencies();
    }

    /** Those of the one application that holds them. */
    static synchronized TwoProvinces of(BeanFactory application) {
        if (made == null) {
            made = new TwoProvinces(application);
            made.fill();
        }
        return made;
    }

    /** Everybody there is, the agencies' people first. */
    List<Who> everybody() {
        List<Who> all = new ArrayList<>();
        offices.forEach(
                office -> Roles.OF_AGENCIES.forEach(role -> all.add(new Who(role, office, office.agency.unitId()))));
        provinces()
                .forEach(unit -> Stream.of(Roles.LEADER, Roles.ICT_DEPARTMENT, Roles.INSPECTION_TEAM)
                        .forEach(role -> all.add(new Who(role, null, unit))));
        Roles.ALL.stream()
                .filter(role -> !Roles.OF_AGENCIES.contains(role))
                .forEach(role -> all.add(new Who(role, null, null)));
        return all;
    }

    void as(Who who) {
        signedIn.as(who.account());
    }

    void out() {
        signedIn.out();
    }

    private Stream<Long> provinces() {
        return offices.stream().map(office -> office.agency.unitId()).distinct();
    }

    private List<Office> agencies() {
        AgencyService agencies = application.getBean(AgencyService.class);
        out();
        agencies.add(List.of(new NewAgency(
                "P89:so-y-te", "Sở Y tế", "Sở Y tế", AgencyType.SO_BAN_NGANH, "P89", null, null, null, List.of())));
        List<String> keys = List.of("P89:so-xay-dung", "P89:so-y-te", "P44:so-cong-thuong", "P44:so-tu-phap");
        return keys.stream()
                .map(key -> new Office(keys.indexOf(key), agencies.byKey(key).orElseThrow()))
                .toList();
    }

    private void fill() {
        new Definitions(application).fill(signedIn);
        new Holdings(application).fill(offices);
        offices.forEach(this::approved);
        provinces().toList().forEach(this::openRounds);
        offices.forEach(this::drafted);
        offices.forEach(office -> decide(office, Secret.FORMER, Review.APPROVED));
        offices.forEach(office -> decide(office, Secret.SUBMITTED, Review.SUBMITTED));
        offices.forEach(this::corrected);
        offices.forEach(office -> {
            out();
            for (Secret secret : Secret.values()) {
                remember(office, secret, secret == Secret.STANDING ? standing(office) : office.id(secret));
            }
            discussed(office);
            filed(office);
            asStaff(office);
            new WrittenReports(application).generate(office);
            new FrozenEditions(application).freeze(office);
        });
        out();
    }

    private void asIct(long unit) {
        signedIn.as(new NewAccount("cntt", "Cơ quan CNTT", Roles.ICT_DEPARTMENT, null, unit, false));
    }

    private void asStaff(Office office) {
        as(new Who(Roles.AGENCY_STAFF, office, office.agency.unitId()));
    }

    private void approved(Office office) {
        asIct(office.agency.unitId());
        enter(office, Secret.OPEN);
        enter(office, Secret.SENSITIVE);
        enter(office, Secret.STANDING);
    }

    private void openRounds(long unit) {
        reports(unit, Secret.DRAFT.year).forEach((office, report) -> {
            office.round = report.round().id();
            office.report = report.id();
            office.period = report.round().periodId();
        });
        reports(unit, Secret.STANDING.year)
                .values()
                .forEach(report -> jdbc.sql("update report set stage = 'RETURNED', reopened = true where id = ?")
                        .param(report.id())
                        .update());
    }

    /** What the offices of a province owe in a new round. */
    private Map<Office, Report> reports(long unit, int year) {
        asIct(unit);
        RoundService rounds = application.getBean(RoundService.class);
        long form = application.getBean(FormService.class).all().getFirst().id();
        long round = rounds.open(
                new NewRound(form, unit, year, LocalDate.now(DateText.ZONE).plusDays(10)));
        Map<Office, Report> owed = new HashMap<>();
        for (Report report : rounds.progress(round)) {
            offices.stream()
                    .filter(office -> office.agency.id() == report.agency().id())
                    .forEach(office -> owed.put(office, report));
        }
        return owed;
    }

    private void drafted(Office office) {
        asStaff(office);
        enter(office, Secret.DRAFT);
        enter(office, Secret.SENSITIVE_DRAFT);
        enter(office, Secret.FORMER);
        enter(office, Secret.SUBMITTED);
        Figure former = figures.byIds(List.of(office.id(Secret.FORMER))).getFirst();
        observations.enter(FigureEntry.over(former, Answer.Amount.of(new BigDecimal(45)), WHY));
    }

    private void decide(Office office, Secret secret, Review review) {
        stage(office, review.name());
        asIct(office.agency.unitId());
        observations.review(new ReviewChange(
                office.agency.id(),
                List.of(office.figure(secret).indicatorId()),
                office.period,
                Set.of(Review.DRAFT),
                review,
                null));
        stage(office, "DRAFT");
    }

    private void corrected(Office office) {
        asStaff(office);
        Figure held = figures.byIds(List.of(office.id(Secret.STANDING))).getFirst();
        Answer answer = Answer.Amount.of(new BigDecimal(office.marker(Secret.CORRECTION)));
        remember(
                office,
                Secret.CORRECTION,
                observations.enter(FigureEntry.over(held, answer, WHY)).observationId());
    }

    /** The second row of the cell, which others read. */
    private long standing(Office office) {
        return jdbc.sql("select s.id from observation s join observation o on o.subject_id = s.subject_id"
                        + " and o.indicator_id = s.indicator_id and o.period_id = s.period_id"
                        + " and o.item_id = s.item_id where o.id = ? and s.standing = true")
                .param(office.id(Secret.CORRECTION))
                .query(Long.class)
                .single();
    }

    /** Puts a report where an act is possible at all. */
    void stage(Office office, String stage) {
        jdbc.sql("update report set stage = ? where id = ?")
                .params(stage, office.report)
                .update();
    }

    private void enter(Office office, Secret secret) {
        long indicator = application
                .getBean(Catalogue.class)
                .indicator(secret.indicator)
                .orElseThrow()
                .id();
        long id = observations
                .enter(FigureEntry.into(
                        office.agency.id(),
                        indicator,
                        secret.year,
                        Answer.Amount.of(new BigDecimal(office.marker(secret))),
                        WHY))
                .observationId();
        remember(office, secret, id);
    }

    private void remember(Office office, Secret secret, long id) {
        office.figures.put(secret, figures.byIds(List.of(id)).getFirst());
        office.facts.put(
                secret,
                jdbc.sql("select st.fact_key from observation o join statement st on st.id = o.adopted_statement_id"
                                + " where o.id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    private void discussed(Office office) {
        asStaff(office);
        CommentService comments = application.getBean(CommentService.class);
        for (Secret secret : Secret.values()) {
            String said = secret.isUnspoken() ? "đã đếm lại" : "sổ ghi " + office.marker(secret);
            office.comments.put(secret, comments.add(office.id(secret), said));
        }
    }

    private void filed(Office office) {
        asIct(office.agency.unitId());
        for (Secret secret : Secret.values()) {
            String said = secret.isUnspoken() ? "biên bản" : "biên bản " + office.marker(secret);
            try {
                office.evidence.put(
                        secret,
                        application
                                .getBean(EvidenceService.class)
                                .add(
                                        application
                                                .getBean(EvidenceUploads.class)
                                                .receive(
                                                        "bien-ban.pdf",
                                                        new ByteArrayInputStream(SampleFiles.pdf(said))),
                                        new Particulars(null, null, said),
                                        List.of(office.id(secret))));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
