package vn.chiso.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody changed in a column that is kept with its task; values as {@link OwnColumns#stored}. */
public record ColumnChange(
        AnnexColumn column,
        Instant at,
        String username,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String now) {}
