package vn.chiso.document.directive;

import org.jspecify.annotations.Nullable;

/**
 * Which directive documents are listed.
 *
 * @param text words of number, issuer or subject, with or without marks; empty for any
 * @param kind null for any
 * @param documentId the report that cites them; null for any
 * @param doubtful whether only those are listed whose symbol or years are doubtful
 */
public record DirectiveFilter(
        String text, @Nullable DirectiveKind kind, @Nullable Long documentId, boolean doubtful) {

    public static final DirectiveFilter ALL = new DirectiveFilter("", null, null, false);
}
