package vn.chiso.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source document to be added; unit and agency by their stable keys, see {@link SourceDocument}. */
public record NewDocument(
        String key,
        String kind,
        @Nullable String number,
        @Nullable String numberNoteVi,
        @Nullable String numberNoteEn,
        @Nullable LocalDate issueDate,
        @Nullable String place,
        String issuer,
        String title,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable String periodLabelVi,
        @Nullable String periodLabelEn,
        @Nullable String basis,
        String unitKey,
        @Nullable String agencyKey,
        List<String> tellingFacts) {}
