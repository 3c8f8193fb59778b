package vn.chiso.security.audit;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain.
 *
 * @param position 1 for the first event that was sealed, then without gaps
 * @param hash SHA-256 in 64 hexadecimal digits, over the hash before, the position and every column of the event
 */
public record Seal(long position, String hash) {

    /** Stands before the first event. */
    static final Seal NONE = new Seal(0, "");

    /** The link after this one. Each part goes in with its length, so that no two rows read the same. */
    Seal next(AuditEvent event) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out =
                    new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                put(out, hash);
                out.writeLong(position + 1);
                out.writeLong(event.id());
                put(out, event.at().toString());
                put(out, event.username());
                put(out, event.address());
                put(out, event.action());
                put(out, event.subject());
                put(out, event.detail());
                put(out, event.before());
                put(out, event.after());
            }
            return new Seal(position + 1, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static void put(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
