package vn.chiso.observation.check;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;

/** The checks of this installation, and who changes them. A change holds from the next answer on. */
@Service
@Transactional
public class CheckService {

    private static final String BY_ICT = "hasRole('" + Roles.ICT_DEPARTMENT + "')";

    private final CheckStore store;
    private final CheckForm form;
    private final IndicatorService indicators;
    private final AuditTrail audit;
    private final Remembered<List<Check>> active;

    CheckService(CheckStore store, CheckForm form, IndicatorService indicators, AuditTrail audit, Memories memories) {
        this.store = store;
        this.form = form;
        this.indicators = indicators;
        this.audit = audit;
        active = memories.remember(
                "checks", () -> store.all().stream().filter(Check::active).toList());
    }

    /** All of them, the oldest first; one SQL statement. */
    @Transactional(readOnly = true)
    public List<Check> all() {
        return store.all();
    }

    /** Those that are on, the oldest first; costs SQL only after a change. */
    @Transactional(readOnly = true)
    public List<Check> active() {
        return active.get();
    }

    /** Whether the user may change checks, which hold everywhere: who defines what is asked does. Every change asks
     * again. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return indicators.mayDefine();
    }

    /**
     * Adds a check; it holds at once.
     *
     * @throws CheckRefused when its parts do not fit together
     */
    @PreAuthorize(BY_ICT)
    public Check add(NewCheck check) {
        demandRight();
        form.demand(check);
        long next = store.all().stream().mapToLong(Check::id).max().orElse(0) + 1;
        return added("own-" + next, check);
    }

    /** Adds a check while the system starts, when nobody can be signed in. */
    @BySystem
    public Check addAtStart(String code, NewCheck check) {
        form.demand(check);
        return added(code, check);
    }

    /**
     * Changes what a check asks; whether it is on stays.
     *
     * @param version the one that the user saw
     * @throws CheckRefused when its parts do not fit together, or somebody else was faster
     */
    @PreAuthorize(BY_ICT)
    public Check change(long id, int version, NewCheck check) {
        demandRight();
        form.demand(check);
        active.change();
        Check old = byId(id);
        if (old.version() != version || !store.change(old, check)) {
            throw new CheckRefused(CheckRefused.OVERTAKEN);
        }
        return recorded("check.change", old);
    }

    /**
     * How strict a check is.
     *
     * @throws CheckRefused when somebody else was faster
     */
    @PreAuthorize(BY_ICT)
    public Check setSeverity(long id, int version, Severity severity) {
        Check old = byId(id);
        return set(old, version, severity, old.active(), "check.severity");
    }

    /**
     * Switches a check on or off.
     *
     * @throws CheckRefused when somebody else was faster
     */
    @PreAuthorize(BY_ICT)
    public Check setActive(long id, int version, boolean active) {
        Check old = byId(id);
        return set(old, version, old.severity(), active, active ? "check.on" : "check.off");
    }

    private Check set(Check old, int version, Severity severity, boolean active, String act) {
        demandRight();
        this.active.change();
        if (!store.set(old.id(), version, severity, active)) {
            throw new CheckRefused(CheckRefused.OVERTAKEN);
        }
        return recorded(act, old);
    }

    private void demandRight() {
        if (!mayChange()) {
            throw new AccessDeniedException("Checks hold everywhere");
        }
    }

    private Check added(String code, NewCheck check) {
        active.change();
        Check added = byId(store.add(code, check));
        audit.recordChange("check.add", "check:" + code, null, null, form.text(added));
        return added;
    }

    private Check recorded(String act, Check old) {
        Check now = byId(old.id());
        audit.recordChange(act, "check:" + old.code(), null, form.text(old), form.text(now));
        return now;
    }

    /** @throws NoSuchElementException when there is no such check */
    private Check byId(long id) {
        return store.all().stream()
                .filter(check -> check.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
