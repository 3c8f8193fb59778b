package vn.chiso.security;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * BCrypt, and PBKDF2 for passwords beyond the 72 bytes that BCrypt can read, which a sentence of 24 Vietnamese letters
 * may reach. The prefix of a hash says which one made it.
 */
@Component
class PasswordHashing implements PasswordEncoder {

    private static final int BYTES_OF_BCRYPT = 72;

    private static final String USUAL = "{bcrypt}";
    private static final String LONG = "{pbkdf2}";

    /** By the prefix; of passwords that nobody knows. Made beside the start, which would wait for a quarter of a second. */
    private final CompletableFuture<Map<String, String>> hashOfNobody;

    private final PasswordEncoder usual;
    private final PasswordEncoder forLongOnes;

    PasswordHashing() {
        Map<String, PasswordEncoder> encoders = Map.of(
                "bcrypt",
                new BCryptPasswordEncoder(),
                "pbkdf2",
                Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        usual = new DelegatingPasswordEncoder("bcrypt", encoders);
        forLongOnes = new DelegatingPasswordEncoder("pbkdf2", encoders);
        String nobody = RandomPassword.next();
        hashOfNobody = CompletableFuture.supplyAsync(() -> Map.of(
                USUAL,
                Objects.requireNonNull(usual.encode(nobody)),
                LONG,
                Objects.requireNonNull(forLongOnes.encode(nobody))));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password != null && isLong(password) ? forLongOnes.encode(password) : usual.encode(password);
    }

    /** Computes the kind of hash that the typed password would have, so that the time tells nothing of what is stored. */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        String prefix = isLong(password) ? LONG : USUAL;
        boolean comparable = hash.startsWith(prefix);
        boolean matches =
                usual.matches(password, comparable ? hash : hashOfNobody.join().get(prefix));
        return comparable && matches;
    }

    private static boolean isLong(CharSequence password) {
        return StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)).remaining() > BYTES_OF_BCRYPT;
    }
}
