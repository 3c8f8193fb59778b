package vn.chiso.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a report says, to be added; document and agencies by their stable keys, see {@link Finding}. */
public record NewFinding(
        String key,
        String documentKey,
        String section,
        String subject,
        List<String> agencyKeys,
        String topic,
        FindingKind kind,
        String words,
        @Nullable String addressee,
        boolean addresseeImplied,
        boolean sensitive,
        @Nullable String noteVi,
        @Nullable String noteEn) {}
