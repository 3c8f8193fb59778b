package vn.chiso.reading.file;

import vn.chiso.base.text.Refused;

/** A file that was not taken as a report, or an act on a report that was not done; nothing was changed. */
public final class ReportRefused extends Refused {

    private static final long serialVersionUID = 1L;

    public ReportRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
