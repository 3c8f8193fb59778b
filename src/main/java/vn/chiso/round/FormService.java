package vn.chiso.round;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.indicator.Catalogue;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;

/** The forms: which indicators are asked of which agencies. */
@Service
@Transactional(readOnly = true)
public class FormService {

    private final FormRepository forms;
    private final Catalogue catalogue;
    private final AuditTrail audit;

    FormService(FormRepository forms, Catalogue catalogue, AuditTrail audit) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** In the order of their codes. */
    public List<Form> all() {
        return forms.findAllByOrderByCode().stream()
                .map(form -> form.toForm(catalogue))
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no such form */
    public Form byId(long id) {
        return forms.findById(id).orElseThrow().toForm(catalogue);
    }

    /**
     * Creates a form.
     *
     * @throws RoundRefused when the code is taken or an indicator is unknown
     */
    @Transactional
    @PreAuthorize("hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.ADMINISTRATOR + "')")
    public Form create(NewForm form) {
        return createAtStart(form);
    }

    /** Creates a form while the system starts, when nobody can be signed in. */
    @Transactional
    @BySystem
    public Form createAtStart(NewForm form) {
        if (forms.findByCode(form.code()).isPresent()) {
            throw new RoundRefused("round.refused.code_taken", form.code());
        }
        Form stored = forms.saveAndFlush(new FormEntity(form, catalogue)).toForm(catalogue);
        audit.record("form.create", "form:" + stored.code(), null);
        return stored;
    }
}
