package vn.chiso.document.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directive document to be added with the places that cite it, see {@link DirectiveDocument}. */
public record NewDirective(
        String key,
        @Nullable String number,
        @Nullable LocalDate issueDate,
        String issuer,
        IssuerFrom issuerFrom,
        DirectiveKind kind,
        String subject,
        @Nullable String doubtVi,
        @Nullable String doubtEn,
        List<DirectiveCitation> citations) {}
