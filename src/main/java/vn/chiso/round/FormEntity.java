package vn.chiso.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.indicator.Catalogue;

@Entity
@Table(name = "form")
class FormEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    private String code = "";
    private int edition = 1;

    @Enumerated(EnumType.STRING)
    private FormStatus status = FormStatus.ACTIVE;

    private String nameVi = "";
    private String nameEn = "";
    private String agencyTypes = "";
    private boolean headApproves;

    @Version
    private @Nullable Integer version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "form_line", joinColumns = @JoinColumn(name = "form_id"))
    @OrderBy("position")
    private List<LinePart> lines = new ArrayList<>();

    @Embeddable
    static class LinePart {
        @Column
        private long indicatorId;

        @Column
        private int position;

        @Column
        private boolean required;

        protected LinePart() {}

        LinePart(long indicatorId, int position, boolean required) {
            this.indicatorId = indicatorId;
            this.position = position;
            this.required = required;
        }
    }

    protected FormEntity() {}

    FormEntity(NewForm form, Catalogue catalogue) {
        code = form.code();
        change(form, catalogue);
    }

    /** The next edition of a form, asking what the new one says. */
    FormEntity(FormEntity last, NewForm form, Catalogue catalogue) {
        this(form, catalogue);
        edition = last.edition + 1;
        status = last.status;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    FormStatus status() {
        return status;
    }

    void become(FormStatus next) {
        status = next;
    }

    /** Asks something else; the code stays. */
    final void change(NewForm form, Catalogue catalogue) {
        nameVi = form.nameVi().strip();
        nameEn = form.nameEn().strip();
        agencyTypes = form.types().stream().map(AgencyType::code).collect(Collectors.joining(","));
        headApproves = form.headApproves();
        lines.clear();
        for (NewForm.Line line : form.lines()) {
            long indicatorId = catalogue
                    .indicator(line.indicator())
                    .orElseThrow(() -> new RoundRefused("round.refused.indicator", line.indicator()))
                    .id();
            lines.add(new LinePart(indicatorId, lines.size(), line.required()));
        }
    }

    Form toForm(Catalogue catalogue) {
        return new Form(
                Objects.requireNonNull(id),
                code,
                edition,
                status,
                nameVi,
                nameEn,
                Arrays.stream(agencyTypes.split(",", -1))
                        .flatMap(type -> AgencyType.ofCode(type).stream())
                        .toList(),
                headApproves,
                lines.stream()
                        .map(line -> new Form.Line(catalogue.indicator(line.indicatorId), line.required))
                        .toList(),
                version());
    }
}
