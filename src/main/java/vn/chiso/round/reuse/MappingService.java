package vn.chiso.round.reuse;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.round.FormService;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/** Which answers answer other questions too. Who defines what is asked declares it. */
@Service
@Transactional
public class MappingService {

    private static final String BY_ICT = "hasRole('" + Roles.ICT_DEPARTMENT + "')";
    private static final Set<Kind> ADDED = Set.of(Kind.COUNT, Kind.MONEY);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Catalogue catalogue;
    private final FormService forms;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;
    private final Remembered<List<Mapping>> mappings;

    MappingService(
            JdbcClient jdbc,
            Ids ids,
            Catalogue catalogue,
            FormService forms,
            CurrentUser user,
            AuditTrail audit,
            Clock clock,
            Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.catalogue = catalogue;
        this.forms = forms;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
        mappings = memories.remember("mappings", this::read);
    }

    /** In the order in which they were declared. */
    @Transactional(readOnly = true)
    public List<Mapping> all() {
        return mappings.get();
    }

    /** Whether the user declares them; every change asks again. */
    @Transactional(readOnly = true)
    public boolean mayDeclare() {
        return forms.mayChange();
    }

    /**
     * Declares that one answer answers another question.
     *
     * @throws ReuseRefused when it cannot, or it is declared already
     */
    @PreAuthorize(BY_ICT)
    public Mapping declare(NewMapping wanted) {
        demandRight();
        check(wanted);
        Mapping declared = new Mapping(
                ids.next(),
                wanted.fromIndicatorId(),
                wanted.fromItemId(),
                wanted.toIndicatorId(),
                wanted.formCode(),
                wanted.rule());
        mappings.change();
        jdbc.sql("""
                insert into figure_mapping (id, from_indicator_id, from_item_id, to_indicator_id, form_code, rule,
                       username, at) values (?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                .params(
                        declared.id(),
                        declared.fromIndicatorId(),
                        declared.fromItemId(),
                        declared.toIndicatorId(),
                        declared.formCode(),
                        declared.rule().name(),
                        user.username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.recordChange("reuse.declare", "mapping:" + declared.id(), null, null, text(declared));
        return declared;
    }

    /** Takes a declaration back; figures that were taken over by it stay. */
    @PreAuthorize(BY_ICT)
    public void remove(long id) {
        demandRight();
        Mapping gone = all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        mappings.change();
        jdbc.sql("delete from figure_mapping where id = ?").param(id).update();
        audit.recordChange("reuse.remove", "mapping:" + id, null, text(gone), null);
    }

    private void check(NewMapping wanted) {
        Indicator from = catalogue.indicator(wanted.fromIndicatorId());
        Indicator to = catalogue.indicator(wanted.toIndicatorId());
        if (from.id() == to.id()) {
            throw new ReuseRefused(ReuseRefused.ITSELF);
        }
        boolean ofItems = catalogue.items(from).stream().anyMatch(item -> item.id() == wanted.fromItemId());
        boolean fits = switch (wanted.rule()) {
            case SAME ->
                from.kind() == to.kind()
                        && from.levels().equals(to.levels())
                        && (wanted.fromItemId() == DimensionItem.WHOLE || ofItems);
            case SUM ->
                from.kind() == to.kind()
                        && ADDED.contains(from.kind())
                        && wanted.fromItemId() == DimensionItem.WHOLE
                        && !catalogue.items(from).isEmpty();
            case NUMERATOR, DENOMINATOR ->
                from.kind().isRatio() && to.kind() == Kind.COUNT && wanted.fromItemId() == DimensionItem.WHOLE;
        };
        if (!fits) {
            throw new ReuseRefused(ReuseRefused.SORT);
        }
        boolean asked = wanted.formCode().isEmpty()
                || forms.newest().stream()
                        .filter(form -> form.code().equals(wanted.formCode()))
                        .anyMatch(form -> form.lines().stream()
                                .anyMatch(line -> line.indicator().id() == to.id()));
        if (!asked) {
            throw new ReuseRefused(ReuseRefused.FORM);
        }
        boolean twice = all().stream()
                .anyMatch(one -> one.fromIndicatorId() == wanted.fromIndicatorId()
                        && one.fromItemId() == wanted.fromItemId()
                        && one.toIndicatorId() == wanted.toIndicatorId()
                        && one.formCode().equals(wanted.formCode()));
        if (twice) {
            throw new ReuseRefused(ReuseRefused.TWICE);
        }
    }

    private void demandRight() {
        if (!mayDeclare()) {
            throw new AccessDeniedException("Mappings are the same for all below a province");
        }
    }

    private String text(Mapping one) {
        Locale locale = Texts.VIETNAMESE;
        return catalogue.indicator(one.fromIndicatorId()).name(locale) + " → "
                + catalogue.indicator(one.toIndicatorId()).name(locale) + " · "
                + Texts.get(one.rule().key(), locale)
                + (one.formCode().isEmpty() ? "" : " · " + one.formCode());
    }

    private List<Mapping> read() {
        return jdbc.sql("select * from figure_mapping order by at, id")
                .query((row, n) -> new Mapping(
                        row.getLong("id"),
                        row.getLong("from_indicator_id"),
                        row.getLong("from_item_id"),
                        row.getLong("to_indicator_id"),
                        row.getString("form_code"),
                        ReuseRule.valueOf(row.getString("rule"))))
                .list();
    }
}
