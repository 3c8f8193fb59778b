package vn.chiso.evidence;

import vn.chiso.base.text.Refused;

/** A file or its particulars that were not taken. */
public final class EvidenceRefused extends Refused {

    private static final long serialVersionUID = 1L;

    EvidenceRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
