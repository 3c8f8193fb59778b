package vn.chiso.security;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.Made;

/** Keeps in the audit trail which files users take out of pages. */
@Component
class ExportTrail implements Exports {

    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;
    private final boolean simulated;

    ExportTrail(AuditTrail audit, CurrentUser user, Clock clock, @Value("${chiso.simulated:false}") boolean simulated) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.simulated = simulated;
    }

    @Override
    public Made made(Locale locale) {
        return new Made(user.displayName(), clock.instant(), locale);
    }

    @Override
    public void exported(String file, @Nullable String detail) {
        audit.record("export", "page:" + file, detail);
    }

    @Override
    public boolean simulated() {
        return simulated;
    }
}
