package vn.chiso.security.twostep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords as every app makes them: RFC 6238 with SHA-1, 30 seconds, 6 digits. */
final class Totp {

    static final int DIGITS = 6;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /** Clocks of devices go a little wrong, and people type slowly. */
    private static final int STEPS_EITHER_WAY = 1;

    private Totp() {}

    /** The number of the step that {@code now} lies in. */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        byte[] hash;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return ("%0" + DIGITS + "d").formatted(number % MODULUS);
    }

    /** The step whose code this is, among those near {@code now}; empty for a wrong code. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        long present = step(now);
        for (long step = present - STEPS_EITHER_WAY; step <= present + STEPS_EITHER_WAY; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
