package vn.chiso.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.Ids;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentService;
import vn.chiso.document.NewDocument;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ReadingRights;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/** Puts reports into the register of source documents, so that their texts can be read and their numbers become figures. */
@Service
@Transactional
public class ReportRegister {

    private final DocumentService documents;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final ReportRules rules;
    private final ReadingRights rights;
    private final ReadingAccess access;
    private final CurrentUser user;
    private final Ids ids;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ReportRegister(
            DocumentService documents,
            TerritoryService territory,
            AgencyService agencies,
            ReportRules rules,
            ReadingRights rights,
            ReadingAccess access,
            CurrentUser user,
            Ids ids,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.territory = territory;
        this.agencies = agencies;
        this.rules = rules;
        this.rights = rights;
        this.access = access;
        this.user = user;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the user puts reports into the register at all. */
    @Transactional(readOnly = true)
    public boolean mayRegister() {
        return user.isEditor();
    }

    /** Whether the user puts reports on a unit into the register. */
    @Transactional(readOnly = true)
    public boolean mayRegister(long unitId) {
        return mayRegister() && rights.reads(unitId, null, false);
    }

    /** Whether the user changes what is said of a report: of one that somebody added. */
    @Transactional(readOnly = true)
    public boolean mayChange(SourceDocument document) {
        return document.addedBy() != null && access.keeps(document);
    }

    /**
     * Puts a report behind the others.
     *
     * @throws ReportRefused when something is missing or does not fit together, or there is such a report
     */
    @PreAuthorize(ReadingAccess.BY_ICT)
    public SourceDocument register(NewReport wanted) {
        if (!mayRegister(wanted.unitId())) {
            throw new AccessDeniedException("Not in the user's territory");
        }
        rules.check(wanted, null);
        String key = "BC" + ids.next();
        documents.create(document(key, wanted));
        return told("report.register", documents.byKey(key).orElseThrow());
    }

    /**
     * Changes what is said of a report that somebody added; the unit and the agency that it is about stay.
     *
     * @param seen what the user saw of it
     * @throws ReportRefused as {@link #register}, or because somebody else was faster
     */
    @PreAuthorize(ReadingAccess.BY_ICT)
    public SourceDocument change(SourceDocument seen, NewReport wanted) {
        demandAdded(seen);
        rules.check(wanted, seen);
        if (!documents.change(seen, document(seen.key(), wanted))) {
            throw new ReportRefused("reading.refused.overtaken");
        }
        return told("report.change", documents.byId(seen.id()));
    }

    /**
     * Removes a report that somebody added, while nothing stands on it: neither text nor figure.
     *
     * @throws ReportRefused when something does, or somebody else was faster
     */
    @PreAuthorize(ReadingAccess.BY_ICT)
    public void remove(SourceDocument seen) {
        demandAdded(seen);
        try {
            if (!documents.remove(seen)) {
                throw new ReportRefused("reading.refused.overtaken");
            }
        } catch (DataIntegrityViolationException cited) {
            throw new ReportRefused("reading.refused.in_use");
        }
        told("report.remove", seen);
    }

    private void demandAdded(SourceDocument seen) {
        if (access.demandKept(seen.id()).addedBy() == null) {
            throw new ReportRefused("reading.refused.bundled");
        }
    }

    private NewDocument document(String key, NewReport wanted) {
        NewPeriod period = NewPeriod.ofDays(wanted.periodStart(), wanted.periodEnd());
        Long agency = wanted.agencyId();
        return new NewDocument(
                key,
                wanted.kind().name(),
                orNull(wanted.number()),
                null,
                null,
                wanted.issueDate(),
                orNull(wanted.place()),
                wanted.issuer(),
                wanted.title(),
                wanted.periodStart(),
                wanted.periodEnd(),
                FigureText.period(period, Texts.VIETNAMESE),
                FigureText.period(period, Locale.ENGLISH),
                orNull(wanted.basis()),
                territory.byId(wanted.unitId()).key(),
                agency == null ? null : agencies.byId(agency).key(),
                List.of());
    }

    private SourceDocument told(String act, SourceDocument document) {
        audit.record(act, "document:" + document.key(), document.issuer() + ": " + document.title());
        events.publishEvent(new ReadingChanged(document.id()));
        return document;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
