package vn.chiso.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is kept with a task because no indicator asks it; null for what nobody has said.
 *
 * @param need in đồng
 * @param allocated in đồng
 */
public record OwnColumns(
        @Nullable BigDecimal need,
        @Nullable BigDecimal allocated,
        @Nullable String notDone,
        @Nullable Boolean acceptedByAuthority,
        @Nullable String notAsDesigned,
        @Nullable String unused,
        @Nullable String difficulty) {

    /** The amount of a column of money, in đồng. */
    public @Nullable BigDecimal money(AnnexColumn column) {
        return column == AnnexColumn.NEED ? need : column == AnnexColumn.ALLOCATED ? allocated : null;
    }

    /** The words of a column of words. */
    public @Nullable String words(AnnexColumn column) {
        return switch (column) {
            case NOT_DONE -> notDone;
            case NOT_AS_DESIGNED -> notAsDesigned;
            case UNUSED -> unused;
            case DIFFICULTY -> difficulty;
            default -> null;
        };
    }

    /** A cell as it is stored and told of in histories: plain digits of đồng, true or false, or its words. */
    public @Nullable String stored(AnnexColumn column) {
        return switch (column.kind()) {
            case MONEY -> {
                @Nullable BigDecimal amount = money(column);
                yield amount == null ? null : amount.stripTrailingZeros().toPlainString();
            }
            case MARK -> acceptedByAuthority == null ? null : acceptedByAuthority.toString();
            case WORDS -> words(column);
            case FIXED, FIGURE -> null;
        };
    }

    /** Whether nobody has said anything. */
    public boolean isEmpty() {
        return need == null
                && allocated == null
                && notDone == null
                && acceptedByAuthority == null
                && notAsDesigned == null
                && unused == null
                && difficulty == null;
    }
}
