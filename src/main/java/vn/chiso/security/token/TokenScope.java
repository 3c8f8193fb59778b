package vn.chiso.security.token;

/** What a token is good for, at most; what its account may not do, it may not do either. */
public enum TokenScope {
    READ,

    /** Reading, and writing figures. */
    WRITE;

    /** Told of a request that showed a token with this scope. */
    public String authority() {
        return "TOKEN_" + name();
    }
}
