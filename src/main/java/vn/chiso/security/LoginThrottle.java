package vn.chiso.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.chiso.base.node.Hearer;
import vn.chiso.base.node.NodeNews;
import vn.chiso.base.node.Topic;

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

    private static final String FAILED = "-";
    private static final String SUCCEEDED = "+";
    private static final String ACCOUNT = "a";
    private static final String ADDRESS = "n";
    private static final String CODE = "c";

    private final Backoff accounts;
    private final Backoff addresses;
    private final Backoff codes;
    private final RemoteAddress address;
    private final NodeNews news;

    LoginThrottle(Clock clock, RemoteAddress address, NodeNews news) {
        accounts = new Backoff(clock, FREE_FAILURES);
        addresses = new Backoff(clock, FREE_FAILURES_OF_AN_ADDRESS);
        codes = new Backoff(clock, FREE_FAILURES);
        this.address = address;
        this.news = news;
        news.hear(Topic.SIGN_IN, new TriedElsewhere());
    }

    /** Whether the present address has to wait before it tries this account; a right password does not help meanwhile. */
    public boolean isClosed(String username) {
        return accounts.isClosed(pair(username)) || addresses.isClosed(network());
    }

    /** A wrong password. */
    public void failed(String username) {
        failed(accounts, ACCOUNT, pair(username));
        failed(addresses, ADDRESS, network());
    }

    /** Signed in, with all steps. */
    public void succeeded(String username) {
        succeeded(accounts, ACCOUNT, pair(username));
    }

    /** Whether no code of the second step is looked at for now. */
    public boolean isClosedForCodes(String username) {
        return codes.isClosed(key(username)) || addresses.isClosed(network());
    }

    /** A wrong code. */
    public void failedCode(String username) {
        failed(codes, CODE, key(username));
        failed(addresses, ADDRESS, network());
    }

    /** A right code. */
    public void succeededCode(String username) {
        succeeded(codes, CODE, key(username));
    }

    private void failed(Backoff of, String kind, String key) {
        of.failed(key);
        news.tellAtOnce(Topic.SIGN_IN, FAILED + kind + key);
    }

    /** Whoever had not failed before is not told of. */
    private void succeeded(Backoff of, String kind, String key) {
        if (of.forget(key)) {
            news.tellAtOnce(Topic.SIGN_IN, SUCCEEDED + kind + key);
        }
    }

    private String pair(String username) {
        return network() + "|" + key(username);
    }

    /** What another node counted counts here as well, or each node would give a guesser the free failures anew. What is
     * missed while a node does not hear the others is not made up for. */
    private final class TriedElsewhere implements Hearer {

        @Override
        public void heard(String what) {
            Backoff of = switch (what.substring(1, 2)) {
                case ACCOUNT -> accounts;
                case ADDRESS -> addresses;
                default -> codes;
            };
            if (what.startsWith(FAILED)) {
                of.failed(what.substring(2));
            } else {
                of.forget(what.substring(2));
            }
        }

        @Override
        public void missed() {
            // nothing to read again: failures are kept in memory only
        }
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
