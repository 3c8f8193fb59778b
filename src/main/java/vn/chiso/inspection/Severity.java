package vn.chiso.inspection;

import java.util.Locale;

/** How bad a shortcoming is, by the judgement of the inspection team or the ICT department; the worst first. */
public enum Severity {
    SERIOUS,
    MODERATE,
    MINOR;

    /** Key of the name on screen. */
    public String key() {
        return "findings.severity." + name().toLowerCase(Locale.ROOT);
    }
}
