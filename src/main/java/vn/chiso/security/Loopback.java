package vn.chiso.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a host is this very machine, without asking anybody for its address. */
public final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Loopback() {}

    public static boolean is(@Nullable String host) {
        return host != null && NAMES.contains(host);
    }
}
