package vn.chiso.installation;

import vn.chiso.base.text.Refused;

/** The system does not start. The key comes after {@code install.} in the bundles, where its advice stands beside it. */
public final class StartRefused extends Refused {

    private static final long serialVersionUID = 1L;

    public StartRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
