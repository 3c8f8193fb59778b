package vn.chiso.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Wrong passwords are counted for an account and an address together, so a stranger who guesses
 * closes the account for the own address and not for that of its user; an address that tries many accounts has to wait
 * too. Wrong codes of the second step are counted for the account, wherever they come from: only who knows the password
 * gets there. All counts the same whether the account exists or not.
 */
@Component
public class LoginThrottle {

    /** The last of so many failures is the first that costs a pause. */
    static final int FREE_FAILURES = 5;

    static final int FREE_FAILURES_OF_AN_ADDRESS = 100;

    private static final int LONGEST_KEY = 80;

    /** Of an IPv6 address only this much is the same for one who may choose the rest. */
    private static final int BYTES_OF_A_NETWORK = 8;

    private final Backoff accounts;
    private final Backoff addresses;
    private final Backoff codes;
    private final RemoteAddress address;

    LoginThrottle(Clock clock, RemoteAddress address) {
        accounts = new Backoff(clock, FREE_FAILURES);
        addresses = new Backoff(clock, FREE_FAILURES_OF_AN_ADDRESS);
        codes = new Backoff(clock, FREE_FAILURES);
        this.address = address;
    }

    /** Whether the present address has to wait before it tries this account; a right password does not help meanwhile. */
    public boolean isClosed(String username) {
        return accounts.isClosed(pair(username)) || addresses.isClosed(network());
    }

    /** A wrong password. */
    public void failed(String username) {
        accounts.failed(pair(username));
        addresses.failed(network());
    }

    /** Signed in, with all steps. */
    public void succeeded(String username) {
        accounts.forget(pair(username));
    }

    /** Whether no code of the second step is looked at for now. */
    public boolean isClosedForCodes(String username) {
        return codes.isClosed(key(username)) || addresses.isClosed(network());
    }

    /** A wrong code. */
    public void failedCode(String username) {
        codes.failed(key(username));
        addresses.failed(network());
    }

    /** A right code. */
    public void succeededCode(String username) {
        codes.forget(key(username));
    }

    private String pair(String username) {
        return network() + "|" + key(username);
    }

    private static String key(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), LONGEST_KEY));
    }

    private String network() {
        String from = address.current();
        if (from == null || from.indexOf(':') < 0) {
            return String.valueOf(from);
        }
        try {
            return InetAddress.getByName(from) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_A_NETWORK))
                    : from;
        } catch (UnknownHostException notAnAddress) {
            return from;
        }
    }
}
