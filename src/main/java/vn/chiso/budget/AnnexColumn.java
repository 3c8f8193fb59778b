package vn.chiso.budget;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The 17 columns of the annex, in their order. Most are asked by an indicator of the catalogue; there a figure of the
 * task's dimension item is what the cell says, and nothing else is kept of it. */
public enum AnnexColumn {
    NUMBER(Kind.FIXED, null),
    NAME(Kind.FIXED, null),
    BASIS(Kind.FIGURE, "budget_task_basis"),
    NEED(Kind.MONEY, null),
    /** The amount that was allocated; below it stands the source, as the report writes it. */
    ALLOCATED(Kind.MONEY, null),
    EXECUTED(Kind.FIGURE, "budget_task_executed_money"),
    PRODUCT(Kind.FIGURE, "budget_task_product"),
    NOT_DONE(Kind.WORDS, null),
    ACCEPTED_INTERNALLY(Kind.FIGURE, "budget_task_accepted_internal_yn"),
    ACCEPTED_BY_AUTHORITY(Kind.MARK, null),
    COMPLETION(Kind.FIGURE, "budget_task_completion_ratio"),
    VS_NEED(Kind.FIGURE, "budget_task_vs_need_yn"),
    VS_NQ17(Kind.FIGURE, "budget_task_vs_nq17_yn"),
    AS_DESIGNED(Kind.FIGURE, "budget_task_per_design_yn"),
    NOT_AS_DESIGNED(Kind.WORDS, null),
    UNUSED(Kind.WORDS, null),
    DIFFICULTY(Kind.WORDS, null);

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

    private final Kind kind;
    private final @Nullable String indicator;

    AnnexColumn(Kind kind, @Nullable String indicator) {
        this.kind = kind;
        this.indicator = indicator;
    }

    /** The column's place in the annex, from 1. */
    public int number() {
        return ordinal() + 1;
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

    /** The key of its head. */
    public String key() {
        return "budget.column." + name().toLowerCase(Locale.ROOT);
    }
}
