package vn.chiso.security.twostep;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * A device that is about to be joined to an account: the secret that both will know. Kept by the open page alone until a
 * code of the device has shown that it has it.
 */
public final class Enrolment implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 20;
    private static final String ISSUER = "ChiSo";

    private final String username;
    private final byte[] secret;

    Enrolment(String username, byte[] secret) {
        this.username = username;
        this.secret = secret.clone();
    }

    static Enrolment begin(String username) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new Enrolment(username, secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    String username() {
        return username;
    }

    /** The secret to be typed: groups of four letters. */
    public String text() {
        return Base32.encode(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The same as an address that apps for codes open, or read from a QR code. */
    public String link() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(ISSUER, URLEncoder.encode(username, StandardCharsets.UTF_8), Base32.encode(secret), ISSUER);
    }
}
