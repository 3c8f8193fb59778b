package vn.chiso.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;

/** What one source says. Immutable: a correction is another statement. */
@Entity
@Immutable
@Table(name = "statement")
class StatementEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    @Column(updatable = false)
    private long provinceId;

    private String factKey = "";
    private long subjectId;
    private long indicatorId;
    private long itemId;
    private long periodId;
    private @Nullable Long documentId;
    private @Nullable String section;
    private String subjectLabel = "";
    private String subjectType = "";
    private String scope = "";
    private String counted = "";
    private String numeratorText = "";
    private String denominatorText = "";
    private String valueText = "";
    private String measure = "";
    private String qualifier = "";
    private String basis = "";

    @Column
    private @Nullable String enteredBy;

    @Column
    private @Nullable Instant enteredAt;

    @Column
    private @Nullable String reason;

    protected StatementEntity() {}

    /** What a document says. */
    StatementEntity(NewStatement said, String factKey, Slot slot, long provinceId, @Nullable Long documentId) {
        this.provinceId = provinceId;
        this.factKey = factKey;
        subjectId = slot.subjectId();
        indicatorId = slot.indicatorId();
        itemId = slot.itemId();
        periodId = slot.periodId();
        this.documentId = documentId;
        section = said.section();
        subjectLabel = said.subjectLabel();
        subjectType = said.subjectType();
        scope = said.scope();
        counted = said.counted();
        numeratorText = said.numerator();
        denominatorText = said.denominator();
        valueText = said.value();
        measure = said.measure();
        qualifier = said.qualifier();
        basis = said.basis();
    }

    /** What somebody sets, beside what documents say. */
    StatementEntity(NewStatement said, String factKey, Slot slot, long provinceId, Entry entry) {
        this(said, factKey, slot, provinceId, (Long) null);
        enteredBy = entry.username();
        enteredAt = entry.at();
        reason = entry.reason();
    }

    /**
     * What somebody entered.
     *
     * @param origin the section of the document, or the file and the place in it; null when it was typed
     */
    StatementEntity(
            Slot slot,
            long provinceId,
            String factKey,
            SubjectNaming naming,
            Wording words,
            Entry entry,
            @Nullable Long documentId,
            @Nullable String origin) {
        this.provinceId = provinceId;
        this.documentId = documentId;
        this.factKey = factKey;
        subjectId = slot.subjectId();
        indicatorId = slot.indicatorId();
        itemId = slot.itemId();
        periodId = slot.periodId();
        section = origin;
        subjectLabel = naming.label();
        subjectType = naming.type();
        scope = naming.scope();
        counted = naming.counted();
        numeratorText = words.numerator();
        denominatorText = words.denominator();
        valueText = words.value();
        measure = words.measure();
        qualifier = words.qualifier();
        basis = Basis.ENTERED;
        enteredBy = entry.username();
        enteredAt = entry.at();
        reason = entry.reason();
    }

    long id() {
        return Stored.id(id);
    }

    /** Gives it the id under which somebody else than the entity manager stores it. */
    void identify(long given) {
        id = given;
    }

    /** The columns that {@link #row()} fills: all but those of an entry. */
    static final List<String> COLUMNS = List.of(
            "id",
            "province_id",
            "fact_key",
            "subject_id",
            "indicator_id",
            "item_id",
            "period_id",
            "document_id",
            "section",
            "subject_label",
            "subject_type",
            "scope",
            "counted",
            "numerator_text",
            "denominator_text",
            "value_text",
            "measure",
            "qualifier",
            "basis");

    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            id,
            provinceId,
            factKey,
            subjectId,
            indicatorId,
            itemId,
            periodId,
            documentId,
            section,
            subjectLabel,
            subjectType,
            scope,
            counted,
            numeratorText,
            denominatorText,
            valueText,
            measure,
            qualifier,
            basis
        };
    }

    long provinceId() {
        return provinceId;
    }

    Slot slot() {
        return new Slot(subjectId, indicatorId, itemId, periodId);
    }

    Reading reading(Indicator indicator) {
        return Reading.of(indicator, numeratorText, denominatorText, valueText, measure);
    }

    /** The value as written, for the audit trail: "15/29", "khoảng 80", "yes"; a dash when it says nothing. */
    String said() {
        if (!denominatorText.isEmpty()) {
            return Qualifier.typed(numeratorText + "/" + denominatorText, qualifier);
        }
        if (valueText.isEmpty()) {
            return qualifier.isEmpty() ? "-" : qualifier;
        }
        return Qualifier.typed(valueText, qualifier);
    }

    String factKey() {
        return factKey;
    }

    String measure() {
        return measure;
    }

    String qualifier() {
        return qualifier;
    }

    /** Whether somebody typed it, and no document says it. */
    boolean wasEntered() {
        return enteredBy != null;
    }

    String basis() {
        return basis;
    }

    @Nullable
    Long documentId() {
        return documentId;
    }

    @Nullable
    String section() {
        return section;
    }

    SubjectNaming naming() {
        return new SubjectNaming(subjectLabel, subjectType, scope, counted);
    }

    String scope() {
        return scope;
    }

    String counted() {
        return counted;
    }

    String subjectLabel() {
        return subjectLabel;
    }

    String subjectType() {
        return subjectType;
    }
}
