package vn.chiso.security;

/** A password that was not taken; nothing changed. The key names a text of the bundles, the arguments go into it. */
public final class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    PasswordRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** Whether it is the present password that was wrong, rather than the new one. */
    public boolean concernsCurrentPassword() {
        return key.equals(AccountService.WRONG_CURRENT);
    }
}
