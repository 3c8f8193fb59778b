package vn.chiso.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.check.Finding;

/**
 * What becomes of an entry.
 *
 * @param entry null for one that is refused
 * @param version that of the figure as it is now; null where there is none, or it is not the sender's to know
 * @param odd what checks note about it
 * @param why it is refused; null for one that is not
 */
record EntryOutcome(
        Kind kind,
        @Nullable FigureEntry entry,
        @Nullable Integer version,
        List<Finding> odd,
        @Nullable Refused why) {

    /** In the words of the answer. */
    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an outcome is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            int index,
            String outcome,
            @Nullable Integer version,
            @Nullable String note,
            @Nullable String reason) {}

    static EntryOutcome refused(Refused why) {
        return refused(why, null);
    }

    static EntryOutcome refused(Refused why, @Nullable Integer version) {
        return new EntryOutcome(Kind.REFUSED, null, version, List.of(), why);
    }

    boolean writes() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }

    EntryOutcome stored(int now) {
        return new EntryOutcome(kind, entry, now, odd, why);
    }

    Told told(int index, Locale locale) {
        return new Told(
                index,
                kind.word(),
                version,
                odd.isEmpty() ? null : Finding.in(odd, locale),
                why == null ? null : why.in(locale));
    }
}
