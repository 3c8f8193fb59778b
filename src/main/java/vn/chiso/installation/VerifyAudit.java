package vn.chiso.installation;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiso.security.audit.AuditCheck;
import vn.chiso.security.audit.AuditVerdict;

/** Proves the audit trail and names the places where it is not what was sealed. */
@Component
class VerifyAudit implements Command {

    private final AuditCheck check;

    VerifyAudit(AuditCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public Outcome run() {
        AuditVerdict verdict = check.verify();
        if (verdict.isSound()) {
            return Outcome.done("install.command.audit.sound", verdict.sealed(), verdict.waiting());
        }
        String places = verdict.faults().stream()
                .map(fault -> fault.kind() + " " + fault.place())
                .collect(Collectors.joining(", "));
        return Outcome.wrong("install.command.audit.wrong", verdict.found(), places);
    }
}
