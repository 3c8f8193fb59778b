package vn.chiso.round;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.text.InLanguage;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.security.AuditTrail;

/** The forms: which indicators are asked of which agencies. Who defines what is asked defines the forms. */
@Service
@Transactional(readOnly = true)
public class FormService {

    private final FormRepository forms;
    private final RoundRepository rounds;
    private final Catalogue catalogue;
    private final IndicatorService indicators;
    private final AuditTrail audit;

    FormService(
            FormRepository forms,
            RoundRepository rounds,
            Catalogue catalogue,
            IndicatorService indicators,
            AuditTrail audit) {
        this.forms = forms;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.audit = audit;
    }

    /** Those that rounds may ask, in the order of their codes. */
    public List<Form> all() {
        return of(List.of(FormStatus.ACTIVE));
    }

    /** The newest edition of each, retired ones too, in the order of their codes. */
    @PreAuthorize(RoundService.BY_ICT)
    public List<Form> newest() {
        return of(List.of(FormStatus.ACTIVE, FormStatus.RETIRED));
    }

    private List<Form> of(List<FormStatus> statuses) {
        return forms.findByStatusInOrderByCode(statuses).stream()
                .map(form -> form.toForm(catalogue))
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no such form */
    public Form byId(long id) {
        return forms.findById(id).orElseThrow().toForm(catalogue);
    }

    /** Whether the user may change forms; every change asks again. */
    public boolean mayChange() {
        return indicators.mayDefine();
    }

    /**
     * Creates a form.
     *
     * @throws RoundRefused when the code is taken, or an indicator is unknown or retired
     */
    @Transactional
    @PreAuthorize(RoundService.BY_ICT)
    public Form create(NewForm form) {
        demandRight();
        demandInUse(form, Set.of());
        return createAtStart(form);
    }

    /** Creates a form while the system starts, when nobody can be signed in. */
    @Transactional
    @BySystem
    public Form createAtStart(NewForm form) {
        if (forms.existsByCode(form.code())) {
            throw new RoundRefused("round.refused.code_taken", form.code());
        }
        Form stored = forms.saveAndFlush(new FormEntity(form, catalogue)).toForm(catalogue);
        audit.recordChange("form.create", subject(stored), null, null, text(stored));
        return stored;
    }

    /**
     * Changes what a form asks; its code stays. Rounds go on asking what they were opened with: a form that one of them
     * asks gets a new edition.
     *
     * @param version the one that the user saw
     * @throws RoundRefused when somebody else was faster, or an indicator is unknown, or retired and not asked before
     */
    @Transactional
    @PreAuthorize(RoundService.BY_ICT)
    public Form change(long id, int version, NewForm form) {
        FormEntity held = held(id, version);
        Form before = held.toForm(catalogue);
        demandInUse(form, before.lines().stream().map(Form.Line::indicator).collect(Collectors.toSet()));
        Form after;
        if (rounds.existsByFormId(id)) {
            after = forms.saveAndFlush(new FormEntity(held, form, catalogue)).toForm(catalogue);
            held.become(FormStatus.REPLACED);
        } else {
            held.change(form, catalogue);
            after = forms.saveAndFlush(held).toForm(catalogue);
        }
        audit.recordChange("form.change", subject(after), null, text(before), text(after));
        return after;
    }

    /**
     * Whether rounds may ask a form from now on; those that are open go on.
     *
     * @throws RoundRefused when somebody else was faster
     */
    @Transactional
    @PreAuthorize(RoundService.BY_ICT)
    public Form setActive(long id, int version, boolean active) {
        FormEntity held = held(id, version);
        held.become(active ? FormStatus.ACTIVE : FormStatus.RETIRED);
        Form after = forms.saveAndFlush(held).toForm(catalogue);
        audit.record(active ? "form.resume" : "form.retire", subject(after), null);
        return after;
    }

    /** Whether a round asks this edition, so that a change makes a new one. */
    @PreAuthorize(RoundService.BY_ICT)
    public boolean isAsked(long id) {
        return rounds.existsByFormId(id);
    }

    /** The form as the user saw it, and has a right to change. */
    private FormEntity held(long id, int version) {
        demandRight();
        FormEntity held = forms.findById(id).orElseThrow();
        if (held.version() != version || held.status() == FormStatus.REPLACED) {
            throw new RoundRefused("form.refused.overtaken");
        }
        return held;
    }

    private void demandRight() {
        if (!mayChange()) {
            throw new AccessDeniedException("Forms are the same for all below a province");
        }
    }

    /** A retired indicator is not taken up; where it is asked already, rounds leave it out. */
    private void demandInUse(NewForm form, Set<Indicator> asked) {
        form.lines().stream()
                .flatMap(line -> catalogue.indicator(line.indicator()).stream())
                .filter(one -> catalogue.isRetired(one) && !asked.contains(one))
                .findFirst()
                .ifPresent(one -> {
                    InLanguage name = one::name;
                    throw new RoundRefused("round.refused.retired", name);
                });
    }

    private static String subject(Form form) {
        return "form:" + form.code() + "/" + form.edition();
    }

    /** What the form asks, as the audit trail tells it: required lines with a star. */
    private static String text(Form form) {
        return form.nameVi() + " / " + form.nameEn() + " · "
                + form.types().stream().map(AgencyType::code).collect(Collectors.joining(", "))
                + (form.headApproves() ? " · head" : "") + " · "
                + form.lines().stream()
                        .map(line -> line.indicator().code() + (line.required() ? "*" : ""))
                        .collect(Collectors.joining(", "));
    }
}
