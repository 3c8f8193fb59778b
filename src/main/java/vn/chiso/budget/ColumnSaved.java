package vn.chiso.budget;

import org.jspecify.annotations.Nullable;

/** A cell as it was stored, and what it was before: what it takes to take it back. */
public record ColumnSaved(
        long taskId,
        AnnexColumn column,
        @Nullable String before,
        @Nullable String now) {}
