package vn.chiso.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.Reform;

/**
 * What became of an agency. Its figures stay its own.
 *
 * @param successorId null when it was abolished without a successor
 */
public record AgencySuccession(
        long id,
        long predecessorId,
        @Nullable Long successorId,
        LocalDate effectiveOn,
        Reform.Kind kind,
        @Nullable String legalBasis) {}
