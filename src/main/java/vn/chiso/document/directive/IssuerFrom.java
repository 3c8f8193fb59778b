package vn.chiso.document.directive;

/** How the issuer of a document is known: the report says so, the document's symbol does, or not at all. */
public enum IssuerFrom {
    STATED,
    SYMBOL,
    NONE
}
