package vn.chiso.savedview;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;

/**
 * An address under a name.
 *
 * @param names the name as it was given, and in English where it comes with the program
 * @param notes what is to be seen there, likewise; may be empty
 * @param address relative to the application, its query encoded: {@code ?unit=44&year=2015}; a frozen view leads to its
 *     edition
 * @param owner the name of whoever saved it; empty for one that comes with the program
 * @param mine whether the reader saved it
 * @param frozenId the edition whose figures it shows; null for the newest figures
 */
public record SavedView(
        long id,
        InTwoLanguages names,
        InTwoLanguages notes,
        String address,
        Audience audience,
        String owner,
        boolean mine,
        @Nullable Long frozenId)
        implements Serializable {

    /** Words, and the same in English where somebody wrote that too. */
    public record InTwoLanguages(
            String vietnamese, @Nullable String english) implements Serializable {

        String in(Locale locale) {
            return english != null && Texts.language(locale).equals(Texts.ENGLISH) ? english : vietnamese;
        }
    }

    public String name(Locale locale) {
        return names.in(locale);
    }

    public String note(Locale locale) {
        return notes.in(locale);
    }

    /** Whether it comes with the program. */
    public boolean isBundled() {
        return owner.isEmpty();
    }

    public boolean isFrozen() {
        return frozenId != null;
    }

    /** Whether it shows the newest of what an address leads to, in whatever order that names its choices. */
    public boolean leadsTo(String other) {
        return !isFrozen() && SavedAddress.key(address).equals(SavedAddress.key(other));
    }

    /** What the address says of a parameter, as it stands there; empty for nothing. */
    public String parameter(String name) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&", -1))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
