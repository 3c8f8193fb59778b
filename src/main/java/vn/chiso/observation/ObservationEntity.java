package vn.chiso.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;

/** What the system holds of one slot: the adopted statement, or the contradiction between several. The rows that
 * {@link StandingFigures} keeps beside it are no entities. */
@Entity
@Table(name = "observation")
@SQLRestriction("standing = false")
class ObservationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    @Column(updatable = false)
    private long provinceId;

    private long subjectId;
    private long indicatorId;
    private long itemId;
    private long periodId;

    @Enumerated(EnumType.STRING)
    private FigureState state = FigureState.STATED;

    @Enumerated(EnumType.STRING)
    private Review review = Review.APPROVED;

    private boolean derived;
    private @Nullable Long adoptedStatementId;
    private @Nullable BigDecimal valueNumber;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable BigDecimal lowNumber;
    private @Nullable BigDecimal highNumber;
    private @Nullable Boolean valueYes;
    private @Nullable Integer valueLevel;
    private @Nullable String valueText;
    private String measure = "";
    private String qualifier = "";

    @Column
    private int itemCount;

    @Column
    private boolean versionsKept;

    @Version
    private @Nullable Integer version;

    protected ObservationEntity() {}

    /** @param provinceId that of its subject */
    ObservationEntity(Slot slot, long provinceId) {
        this.provinceId = provinceId;
        subjectId = slot.subjectId();
        indicatorId = slot.indicatorId();
        itemId = slot.itemId();
        periodId = slot.periodId();
    }

    long id() {
        return Stored.id(id);
    }

    /** Gives it the id under which somebody else than the entity manager stores it. */
    void identify(long given) {
        id = given;
    }

    /** The columns that {@link #row()} fills; the others keep their defaults. */
    static final List<String> COLUMNS = List.of(
            "id",
            "province_id",
            "subject_id",
            "indicator_id",
            "item_id",
            "period_id",
            "state",
            "review",
            "derived",
            "adopted_statement_id",
            "value_number",
            "numerator",
            "denominator",
            "low_number",
            "high_number",
            "value_yes",
            "value_level",
            "value_text",
            "measure",
            "qualifier",
            "item_count",
            "version");

    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            id,
            provinceId,
            subjectId,
            indicatorId,
            itemId,
            periodId,
            state.name(),
            review.name(),
            derived,
            adoptedStatementId,
            valueNumber,
            numerator,
            denominator,
            lowNumber,
            highNumber,
            valueYes,
            valueLevel,
            valueText,
            measure,
            qualifier,
            itemCount,
            version()
        };
    }

    long provinceId() {
        return provinceId;
    }

    Slot slot() {
        return new Slot(subjectId, indicatorId, itemId, periodId);
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** Whether the slot holds something already. */
    boolean isStored() {
        return id != null;
    }

    String measure() {
        return measure;
    }

    Review reviewState() {
        return review;
    }

    /** Whether every version of it is kept: from its first change on, so that a load keeps none. */
    boolean versionsAreKept() {
        return versionsKept;
    }

    void keepVersions() {
        versionsKept = true;
    }

    /** How far it could be relied on, and how official it was, in the version that is taken up again. */
    void goBackTo(FigureState earlier, Review earlierReview) {
        state = earlier;
        review = earlierReview;
    }

    FigureState state() {
        return state;
    }

    boolean isDerived() {
        return derived;
    }

    @Nullable
    Long adoptedStatementId() {
        return adoptedStatementId;
    }

    /** Takes one statement as what the system holds; what was computed from others before is forgotten. */
    void adopt(StatementEntity statement, Indicator indicator) {
        Reading reading = statement.reading(indicator);
        clear();
        adoptedStatementId = statement.id();
        valueNumber = reading.number();
        numerator = reading.numerator();
        denominator = reading.denominator();
        valueYes = reading.yes();
        valueLevel = reading.level();
        valueText = reading.text();
        measure = statement.measure();
        qualifier = statement.qualifier();
        state = stateOf(statement.qualifier(), statement.basis(), reading, indicator);
    }

    /** Whether adopting an answer in these words would change nothing. */
    boolean saysAlready(Wording words, Indicator indicator) {
        Reading wanted = Reading.of(indicator, words.numerator(), words.denominator(), words.value(), words.measure());
        Reading own = new Reading(valueNumber, numerator, denominator, valueYes, valueLevel, valueText);
        return state == stateOf(words.qualifier(), Basis.ENTERED, wanted, indicator)
                && qualifier.equals(words.qualifier())
                && own.saysTheSameAs(wanted);
    }

    /** Holds contradicting statements of one slot, none adopted. */
    void holdConflict(List<StatementEntity> statements, Indicator indicator) {
        StatementEntity first = statements.getFirst();
        clear();
        List<BigDecimal> numbers = statements.stream()
                .map(statement -> statement.reading(indicator).number())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!numbers.isEmpty()) {
            lowNumber = numbers.getFirst();
            highNumber = numbers.getLast();
        }
        measure = first.measure();
        qualifier = first.qualifier();
        state = FigureState.CONFLICT;
    }

    /** Marks that another observation contradicts this one; the own value is kept, but is no longer added up. */
    void contradicted() {
        state = FigureState.CONFLICT;
    }

    /** Stands for the parts of a dimension of which nobody stated the whole. */
    void deriveFrom(List<ObservationEntity> parts, boolean addsUp) {
        clear();
        derived = true;
        itemCount = parts.size();
        measure = parts.getFirst().measure;
        review = parts.stream()
                .map(part -> part.review)
                .min(Comparator.naturalOrder())
                .orElse(Review.APPROVED);
        if (parts.size() == 1) {
            copyFrom(parts.getFirst());
            return;
        }
        List<ObservationEntity> usable =
                parts.stream().filter(part -> part.state.isUsable()).toList();
        if (usable.isEmpty()) {
            state = parts.stream()
                    .map(part -> part.state)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return;
        }
        state = FigureState.COMPUTED;
        if (addsUp && usable.stream().allMatch(part -> part.valueNumber != null)) {
            valueNumber = usable.stream()
                    .map(part -> Objects.requireNonNull(part.valueNumber))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return;
        }
        List<Boolean> answers = usable.stream()
                .map(part -> part.valueYes)
                .filter(Objects::nonNull)
                .toList();
        if (!answers.isEmpty()) {
            valueYes = answers.contains(true);
            return;
        }
        List<BigDecimal> numbers = usable.stream()
                .map(part -> part.valueNumber)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!numbers.isEmpty() && numbers.getFirst().compareTo(numbers.getLast()) == 0) {
            valueNumber = numbers.getFirst();
        } else if (!numbers.isEmpty()) {
            lowNumber = numbers.getFirst();
            highNumber = numbers.getLast();
        } else {
            state = FigureState.WORDS;
            valueText = usable.stream()
                    .map(part -> part.valueText)
                    .filter(Objects::nonNull)
                    .distinct()
                    .reduce((a, b) -> a + "; " + b)
                    .orElse(null);
        }
    }

    void review(Review newReview) {
        review = newReview;
    }

    private void copyFrom(ObservationEntity part) {
        state = part.state;
        adoptedStatementId = part.adoptedStatementId;
        valueNumber = part.valueNumber;
        numerator = part.numerator;
        denominator = part.denominator;
        lowNumber = part.lowNumber;
        highNumber = part.highNumber;
        valueYes = part.valueYes;
        valueLevel = part.valueLevel;
        valueText = part.valueText;
        qualifier = part.qualifier;
    }

    private void clear() {
        derived = false;
        itemCount = 0;
        adoptedStatementId = null;
        valueNumber = null;
        numerator = null;
        denominator = null;
        lowNumber = null;
        highNumber = null;
        valueYes = null;
        valueLevel = null;
        valueText = null;
        qualifier = "";
    }

    private static FigureState stateOf(String qualifier, String basis, Reading reading, Indicator indicator) {
        if (qualifier.equals(Wording.NOT_APPLICABLE)) {
            return FigureState.NOT_APPLICABLE;
        }
        if (basis.equals(Basis.MISSING)) {
            return FigureState.NOT_REPORTED;
        }
        if (indicator.asksPresence() && Boolean.FALSE.equals(reading.yes())) {
            return FigureState.NOT_REPORTED;
        }
        if (basis.equals(Basis.COMPUTED)) {
            return FigureState.COMPUTED;
        }
        if (reading.isImpossible(indicator.kind())) {
            return FigureState.DOUBTFUL;
        }
        if (reading.isEmpty()) {
            return qualifier.isEmpty() ? FigureState.NOT_REPORTED : FigureState.WORDS;
        }
        return Stream.of(reading.number(), reading.yes(), reading.level(), reading.text(), reading.numerator())
                        .anyMatch(Objects::nonNull)
                ? FigureState.STATED
                : FigureState.WORDS;
    }
}
