package vn.chiso.document.directive.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.IssuerFrom;

/** What a directive document says of itself, with words for what the reports leave out. */
record DirectiveWords(Locale locale) {

    String number(DirectiveDocument one) {
        @Nullable String number = one.number();
        return number == null ? Texts.get("directives.no_number", locale) : number;
    }

    String day(DirectiveDocument one) {
        @Nullable LocalDate day = one.issueDate();
        return day == null ? Texts.get("directives.no_date", locale) : DateText.format(day);
    }

    String issuer(DirectiveDocument one) {
        return one.issuer().isEmpty() ? Texts.get("directives.no_issuer", locale) : one.issuer();
    }

    /** How the issuer is known; empty when the report says it. */
    String issuerFrom(DirectiveDocument one) {
        return one.issuerFrom() == IssuerFrom.SYMBOL ? Texts.get("directives.by_symbol", locale) : "";
    }

    String subject(DirectiveDocument one) {
        return one.subject().isEmpty() ? Texts.get("directives.no_subject", locale) : one.subject();
    }

    String kind(DirectiveDocument one) {
        return Texts.get(one.kind().key(), locale);
    }
}
