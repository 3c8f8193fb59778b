package vn.chiso.discussion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a figure.
 *
 * @param displayName how the author is called today; the username when there is no such account
 * @param withdrawnAt when it was taken back; null while it stands
 * @param parts the text as it was typed, to be shown as text; empty when it was taken back
 * @param toReader whether it mentions whoever reads it, who has not been told so before
 */
public record Comment(
        long id,
        Instant at,
        String username,
        String displayName,
        @Nullable Instant withdrawnAt,
        List<TextPart> parts,
        boolean toReader) {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
