package vn.chiso.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLevel;

/** Who may change the catalogue, and what follows a change: the audit trail, the copy in memory, the open pages. */
@Component
class CatalogueWriter {

    /** The role; {@link #demandRight()} asks for the place too. */
    static final String BY_ICT = "hasRole('" + Roles.ICT_DEPARTMENT + "')";

    private final CurrentUser user;
    private final TerritoryService territory;
    private final AuditTrail audit;
    private final CatalogueMemory memory;
    private final ApplicationEventPublisher events;

    CatalogueWriter(
            CurrentUser user,
            TerritoryService territory,
            AuditTrail audit,
            CatalogueMemory memory,
            ApplicationEventPublisher events) {
        this.user = user;
        this.territory = territory;
        this.audit = audit;
        this.memory = memory;
        this.events = events;
    }

    /**
     * What is asked is the same everywhere, so it is defined by the ICT department of the nation or of a province, not by
     * that of a district, whose accounts are bound to a unit below.
     */
    boolean mayDefine() {
        return user.role().filter(Roles.ICT_DEPARTMENT::equals).isPresent()
                && user.unitId()
                        .map(unit -> territory.byId(unit).level())
                        .map(level -> level == UnitLevel.NATION || level == UnitLevel.PROVINCE)
                        .orElse(true);
    }

    void demandRight() {
        if (!mayDefine()) {
            throw new AccessDeniedException("Defining indicators is the ICT department's");
        }
    }

    /** Called after each write; the copy of this transaction is read anew. */
    void written() {
        memory.changed();
        events.publishEvent(new CatalogueChanged());
    }

    /** Notes what was there and what is, of each field that differs; an empty map for nothing. */
    void note(String action, String subject, Map<Field, String> before, Map<Field, String> after) {
        Map<Field, String> old = differing(before, after);
        Map<Field, String> now = differing(after, before);
        audit.recordChange(
                action, subject, null, before.isEmpty() ? null : text(old), after.isEmpty() ? null : text(now));
    }

    private static Map<Field, String> differing(Map<Field, String> some, Map<Field, String> others) {
        Map<Field, String> differing = new LinkedHashMap<>();
        some.forEach((field, text) -> {
            if (!Objects.equals(text, others.getOrDefault(field, ""))) {
                differing.put(field, text);
            }
        });
        return differing;
    }

    private static String text(Map<Field, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey().name().toLowerCase(java.util.Locale.ROOT) + ": " + field.getValue())
                .collect(Collectors.joining(" · "));
    }
}
