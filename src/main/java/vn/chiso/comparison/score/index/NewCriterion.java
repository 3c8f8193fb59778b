package vn.chiso.comparison.score.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.rule.Rule;

/** What somebody writes of a part of an edition. See {@link Criterion}. */
public record NewCriterion(
        @Nullable Long parentId,
        int position,
        String code,
        String nameVi,
        String nameEn,
        @Nullable BigDecimal maximum,
        BigDecimal weight,
        boolean scored,
        Rule rule,
        @Nullable Long indicatorId,
        @Nullable Long itemId,
        String appliesTo,
        @Nullable Long formerId) {

    /** What is there already, as the start of a change. */
    public static NewCriterion of(Criterion one) {
        return new NewCriterion(
                one.parentId(),
                one.position(),
                one.code(),
                one.nameVi(),
                one.nameEn(),
                one.maximum(),
                one.weight(),
                one.scored(),
                one.rule(),
                one.indicatorId(),
                one.itemId(),
                one.appliesTo(),
                one.formerId());
    }

    /** The same with another maximum. */
    public NewCriterion withMaximum(@Nullable BigDecimal other) {
        return made(parentId, position, other, formerId);
    }

    /** The same at another place among those beside it. */
    NewCriterion at(int other) {
        return made(parentId, other, maximum, formerId);
    }

    /** The same below another part. */
    NewCriterion below(long other) {
        return made(other, position, maximum, formerId);
    }

    /** The same continuing another part of the former edition. */
    public NewCriterion withFormer(@Nullable Long other) {
        return made(parentId, position, maximum, other);
    }

    /** With what can be another alone; the rest stays. */
    private NewCriterion made(@Nullable Long below, int place, @Nullable BigDecimal most, @Nullable Long continued) {
        return new NewCriterion(
                below,
                place,
                code,
                nameVi,
                nameEn,
                most,
                weight,
                scored,
                rule,
                indicatorId,
                itemId,
                appliesTo,
                continued);
    }
}
