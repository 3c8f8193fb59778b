package vn.chiso.savedview;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses that can be saved: those of pages of the application, relative to it. */
final class SavedAddress {

    static final int LONGEST = 2000;

    /** No scheme, no other host, no way up: what begins with a letter is the path of a page. */
    private static final Pattern OF_A_PAGE =
            Pattern.compile("([a-z][a-z0-9-]*(/[A-Za-z0-9_.:-]+)*)?(\\?[!$&'()*+,./:;=?@A-Za-z0-9_~%-]*)?");

    /** Nothing to save: the list of what is saved, and editions, which are saved as they are made. */
    private static final Set<String> PATHS_OF_ITS_OWN = Set.of("views", "frozen", "login", "logout");

    private SavedAddress() {}

    /** The address if it can be saved. */
    static Optional<String> of(String address) {
        String path = address.replaceFirst("[/?].*", "");
        return address.isBlank()
                        || address.length() > LONGEST
                        || !OF_A_PAGE.matcher(address).matches()
                        || Arrays.asList(address.replaceFirst("\\?.*", "").split("/", -1))
                                .contains("..")
                        || PATHS_OF_ITS_OWN.contains(path)
                ? Optional.empty()
                : Optional.of(address);
    }

    /** What is the same for two addresses that lead to the same: their parameters have no order. */
    static String key(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? address
                : address.substring(0, query)
                        + Arrays.stream(address.substring(query + 1).split("&", -1))
                                .filter(one -> !one.isEmpty())
                                .sorted()
                                .collect(Collectors.joining("&", "?", ""));
    }
}
