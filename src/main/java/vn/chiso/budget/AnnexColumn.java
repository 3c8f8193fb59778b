package vn.chiso.budget;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The 17 columns of the annex, in their order. Most are asked by an indicator of the catalogue; there a figure of the
 * task's dimension item is what the cell says, and nothing else is kept of it. */
public enum AnnexColumn {
    NUMBER(1, Kind.FIXED, null),
    NAME(2, Kind.FIXED, null),
    BASIS(3, Kind.FIGURE, "budget_task_basis"),
    NEED(4, Kind.MONEY, null),
    /** The amount that was allocated; below it stands the source, as the report writes it. */
    ALLOCATED(5, Kind.MONEY, null),
    EXECUTED(6, Kind.FIGURE, "budget_task_executed_money"),
    PRODUCT(7, Kind.FIGURE, "budget_task_product"),
    NOT_DONE(8, Kind.WORDS, null),
    ACCEPTED_INTERNALLY(9, Kind.FIGURE, "budget_task_accepted_internal_yn"),
    ACCEPTED_BY_AUTHORITY(10, Kind.MARK, null),
    COMPLETION(11, Kind.FIGURE, "budget_task_completion_ratio"),
    VS_NEED(12, Kind.FIGURE, "budget_task_vs_need_yn"),
    VS_NQ17(13, Kind.FIGURE, "budget_task_vs_nq17_yn"),
    AS_DESIGNED(14, Kind.FIGURE, "budget_task_per_design_yn"),
    NOT_AS_DESIGNED(15, Kind.WORDS, null),
    UNUSED(16, Kind.WORDS, null),
    DIFFICULTY(17, Kind.WORDS, null);

    /** The indicator that holds the source of {@link #ALLOCATED} as words. */
    static final String SOURCE = "budget_task_source";

    /** What a cell of the column is. */
    public enum Kind {
        /** The task itself. */
        FIXED,
        /** A figure of the catalogue, changed as every figure is. */
        FIGURE,
        /** An amount in đồng. */
        MONEY,
        /** A cross, or none. */
        MARK,
        WORDS;

        /** Whether the cell is kept with the task, not as a figure. */
        public boolean isOwn() {
            return this == MONEY || this == MARK || this == WORDS;
        }
    }

    private final int number;
    private final Kind kind;
    private final @Nullable String indicator;

    AnnexColumn(int number, Kind kind, @Nullable String indicator) {
        this.number = number;
        this.kind = kind;
        this.indicator = indicator;
    }

    /** The column's place in the annex, from 1. */
    public int number() {
        return number;
    }

    public static AnnexColumn of(int number) {
        return values()[number - 1];
    }

    public Kind kind() {
        return kind;
    }

    /** The code of the indicator that asks it; null for a column that none asks. */
    public @Nullable String indicator() {
        return indicator;
    }

    /** Whether numbers stand in it. */
    public boolean isNumber() {
        return kind == Kind.MONEY || this == EXECUTED || this == COMPLETION;
    }

    /** Whether short answers stand in the middle of it. */
    public boolean isMark() {
        return switch (this) {
            case ALLOCATED, ACCEPTED_INTERNALLY, ACCEPTED_BY_AUTHORITY, VS_NEED, VS_NQ17, AS_DESIGNED -> true;
            default -> false;
        };
    }

    /** The key of its head. */
    public String key() {
        return "budget.column." + name().toLowerCase(Locale.ROOT);
    }
}
