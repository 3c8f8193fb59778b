package vn.chiso.round.reuse;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.round.Form;
import vn.chiso.round.ReportService;
import vn.chiso.round.Sheet;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;

/**
 * Enter once, report to many: what an agency has reported is offered where another form asks for it. Taken over, it is a
 * statement of its own that names its origin; when the origin changes afterwards, that is said and nothing is changed.
 */
@Service
@Transactional
public class ReuseService {

    private final Offers offers;
    private final ReportService reports;
    private final ObservationService observations;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReuseService(
            Offers offers,
            ReportService reports,
            ObservationService observations,
            AuditTrail audit,
            CurrentUser user,
            JdbcClient jdbc,
            Clock clock) {
        this.offers = offers;
        this.reports = reports;
        this.observations = observations;
        this.audit = audit;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What can be reused in a report that the user was given; nothing is offered where the user does not write in it. */
    @Transactional(readOnly = true)
    public Reusable of(Sheet sheet) {
        Set<Long> taken = taken(sheet);
        List<Form.Line> asked = sheet.lines().stream()
                .filter(line ->
                        isTaken(sheet.figure(line), taken) || (sheet.rights().write() && !sheet.isAnswered(line)))
                .toList();
        Map<Long, Offer> offers = this.offers.of(sheet, asked);
        Map<Long, Offer> open = new HashMap<>();
        Map<Long, Outdated> outdated = new HashMap<>();
        for (Form.Line line : asked) {
            long indicator = line.indicator().id();
            Offer offer = offers.get(indicator);
            Figure held = sheet.figure(line);
            if (held != null && isTaken(held, taken)) {
                if (!stands(held, line, offer)) {
                    outdated.put(indicator, new Outdated(indicator, offer));
                }
            } else if (offer != null) {
                open.put(indicator, offer);
            }
        }
        return new Reusable(open, outdated);
    }

    /** Whether what was taken over is still what its origin gives. */
    private static boolean stands(Figure held, Form.Line line, @Nullable Offer offer) {
        return offer != null
                && Derived.of(held, line.indicator(), ReuseRule.SAME)
                        .filter(answer -> Derived.agree(answer, offer.answer()))
                        .isPresent();
    }

    /**
     * Takes over what is offered for a line, or what its origin says by now.
     *
     * @param seen what the user saw
     * @return what was stored, which can be taken back as any answer
     * @throws ReuseRefused when it is no more as the user saw it
     * @throws vn.chiso.observation.EditRefused as for any answer
     */
    @PreAuthorize("isAuthenticated()")
    public Saved take(long reportId, Offer seen) {
        Sheet sheet = reports.sheet(reportId);
        if (!sheet.rights().write()) {
            throw new AccessDeniedException("Not the user's to fill in");
        }
        Form.Line line = sheet.lines().stream()
                .filter(one -> one.indicator().id() == seen.indicatorId())
                .findFirst()
                .orElseThrow(() -> new ReuseRefused(ReuseRefused.GONE));
        Offer offer = offers.of(sheet, List.of(line)).get(seen.indicatorId());
        if (offer == null
                || offer.origin().observationId() != seen.origin().observationId()
                || !Derived.agree(offer.answer(), seen.answer())) {
            throw new ReuseRefused(ReuseRefused.GONE);
        }
        String origin = Texts.get("reuse.origin", Texts.VIETNAMESE, offer.place(Texts.VIETNAMESE));
        Figure held = sheet.figure(line);
        FigureEntry.Place place = held == null
                ? sheet.report().place(seen.indicatorId())
                : new FigureEntry.Place.Held(held.observationId());
        Saved saved = observations.enter(
                new FigureEntry(place, held == null ? 0 : held.version(), offer.answer(), origin, false, null, origin));
        jdbc.sql("""
                insert into taken_figure (observation_id, version, origin_id, origin_version, username, at)
                values (?, ?, ?, ?, ?, ?)\
                """)
                .params(
                        saved.observationId(),
                        saved.version(),
                        offer.origin().observationId(),
                        offer.origin().version(),
                        user.username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record("reuse.take", "observation:" + saved.observationId(), origin);
        return saved;
    }

    private static boolean isTaken(@Nullable Figure held, Set<Long> taken) {
        return held != null && taken.contains(held.observationId());
    }

    /** The ids of figures that say what was taken over: a later answer is the user's own. */
    private Set<Long> taken(Sheet sheet) {
        List<Long> held =
                sheet.figures().values().stream().map(Figure::observationId).toList();
        return held.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql("""
                    select t.observation_id from taken_figure t
                    where t.observation_id in (:held) and t.version = (
                        select max(v.version) from figure_version v
                        where v.observation_id = t.observation_id and v.action in ('ENTERED', 'RESTORED'))\
                    """).param("held", held).query(Long.class).list());
    }
}
