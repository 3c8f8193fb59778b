package vn.chiso.security.ui;

import java.util.Locale;
import vn.chiso.base.text.Texts;

/** Actions and subjects of the audit trail in words; what has none is shown as it was written. */
final class AuditWords {

    private AuditWords() {}

    static String action(String action, Locale locale) {
        String key = "audit.action." + action;
        return Texts.has(key, locale) ? Texts.get(key, locale) : action;
    }

    /** "observation:12" as "Số liệu 12". */
    static String subject(String subject, Locale locale) {
        int colon = subject.indexOf(':');
        String key = "audit.subject." + subject.substring(0, Math.max(colon, 0));
        return colon > 0 && Texts.has(key, locale) ? Texts.get(key, locale, subject.substring(colon + 1)) : subject;
    }
}
