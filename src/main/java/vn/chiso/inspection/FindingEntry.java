package vn.chiso.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection team writes down; see {@link Finding}.
 *
 * @param agencyIds whom it is about; empty for all that were inspected
 * @param addressee whom something is asked of; empty for nobody
 */
public record FindingEntry(
        String section,
        List<Long> agencyIds,
        String topic,
        FindingKind kind,
        String words,
        String addressee,
        @Nullable Severity severity) {}
