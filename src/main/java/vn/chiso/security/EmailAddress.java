package vn.chiso.security;

import java.util.regex.Pattern;

/** Whether a text can be an address that mail goes to: one name, one host with a dot, nothing that a mail server would
 * take for something else. */
public final class EmailAddress {

    /** The longest that mail servers take. */
    public static final int LONGEST = 254;

    private static final Pattern ONE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private EmailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
