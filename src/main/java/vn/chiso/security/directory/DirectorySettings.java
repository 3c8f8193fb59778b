package vn.chiso.security.directory;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import vn.chiso.security.Loopback;

/**
 * The directory that keeps passwords. Names are found by a pattern, or by a search.
 *
 * @param url such as {@code ldaps://dc1.example.vn}; several with spaces between them; null: there is no directory
 * @param startTls whether a connection by {@code ldap://} is encrypted before anything is said
 * @param allowPlainOnLoopback whether passwords may go unencrypted to this very machine
 * @param userDnPattern the name that an account binds with, with {@code {0}} for the username
 * @param searchBase below which accounts are searched
 * @param searchFilter which entry is the account, with {@code {0}} for the username
 * @param managerDn who searches; null: anybody may
 * @param timeout for connecting and for each answer
 */
@ConfigurationProperties("chiso.ldap")
public record DirectorySettings(
        @Nullable String url,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("false") boolean allowPlainOnLoopback,
        @Nullable String userDnPattern,
        @DefaultValue("") String searchBase,
        @Nullable String searchFilter,
        @Nullable String managerDn,
        @Nullable String managerPassword,
        @DefaultValue("5s") Duration timeout) {

    public DirectorySettings {
        if (url != null && isGiven(url)) {
            for (String one : StringUtils.tokenizeToStringArray(url, " ")) {
                demandEncryption(URI.create(one), startTls, allowPlainOnLoopback);
            }
            if ((userDnPattern == null) == (searchFilter == null)) {
                throw new IllegalArgumentException(
                        "chiso.ldap: either user-dn-pattern or search-filter says how names are found");
            }
        }
    }

    /** Whether there is a directory. */
    boolean isOn() {
        return isGiven(url);
    }

    private static void demandEncryption(URI url, boolean startTls, boolean allowPlainOnLoopback) {
        boolean plain = "ldap".equals(url.getScheme());
        if (!plain && !"ldaps".equals(url.getScheme())) {
            throw new IllegalArgumentException("chiso.ldap.url: begins with ldaps:// or ldap://, not " + url);
        }
        if (plain && !startTls && !(allowPlainOnLoopback && Loopback.is(url.getHost()))) {
            throw new IllegalArgumentException("chiso.ldap.url: passwords go there encrypted only, by ldaps:// or with"
                    + " chiso.ldap.start-tls=true: " + url);
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
