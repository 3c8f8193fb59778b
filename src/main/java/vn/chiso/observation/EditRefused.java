package vn.chiso.observation;

import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.check.Finding;

/** An edit that was not made. */
public final class EditRefused extends Refused {

    /** Somebody else changed the figure since the editor saw it; the argument is the id of the observation. */
    public static final String OVERTAKEN = "edit.refused.conflict";

    /** The cell is not the user's to answer. */
    static final String DENIED = "grid.edit.denied";

    /** The answer needs a reason. */
    public static final String REASON = "edit.refused.reason";

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public EditRefused(String key, Object... arguments) {
        super(key, arguments);
        findings = List.of();
    }

    private EditRefused(String key, List<Finding> findings) {
        super(key);
        this.findings = List.copyOf(findings);
    }

    /** A check refuses it. */
    static EditRefused by(Finding finding) {
        return new EditRefused(finding.key(), List.of(finding));
    }

    /** Checks ask why. */
    static EditRefused askingWhy(List<Finding> findings) {
        return new EditRefused(REASON, findings);
    }

    /** Whether it would be stored as the very words of its source, with a reason. */
    public boolean yieldsToSource() {
        return !key().equals(REASON) && findings().stream().anyMatch(Finding::yieldsToSource);
    }

    /** Whether nothing that the editor could add would let it be written: no reason, no word of the source. */
    public boolean isFinal() {
        return !key().equals(REASON) && !yieldsToSource() && !key().equals(OVERTAKEN);
    }

    /** What checks found, in the language of the reader; empty when it was no check. */
    public String found(Locale locale) {
        return Finding.in(findings(), locale);
    }

    @Override
    public String in(Locale locale) {
        String found = found(locale);
        if (found.isEmpty()) {
            return super.in(locale);
        }
        return key().equals(REASON) ? Texts.get("edit.refused.reason_for", locale, found) : found;
    }

    private List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
