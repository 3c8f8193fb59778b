package vn.chiso.security.directory;

import java.io.IOException;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.naming.AuthenticationException;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NoPermissionException;
import javax.naming.OperationNotSupportedException;
import javax.naming.PartialResultException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/** Asks the directory of the organisation whether a password is right: whoever can bind with it is the one. */
@Component
@EnableConfigurationProperties(DirectorySettings.class)
public class Directory {

    private static final Logger log = LoggerFactory.getLogger(Directory.class);

    private static final String SIMPLE = "simple";
    private static final String NOBODY = "none";

    private final DirectorySettings settings;

    Directory(DirectorySettings settings) {
        this.settings = settings;
    }

    /** Whether there is one. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * Whether that is the account's password in the directory.
     *
     * @param username of an account of ChiSo
     * @throws AuthenticationServiceException when the directory does not answer
     */
    public boolean takes(String username, String password) {
        // an empty password would bind as nobody, which directories take
        if (!isOn() || password.isEmpty()) {
            return false;
        }
        try {
            String filter = settings.searchFilter();
            return binds(filter == null ? named(username) : found(username, filter), password);
        } catch (NamingException | IOException away) {
            if (isDistrusted(away)) {
                log.warn("The certificate of the directory is not trusted; no password was sent to it", away);
            } else {
                log.warn("The directory does not answer", away);
            }
            throw new AuthenticationServiceException("The directory does not answer", away);
        }
    }

    private static boolean isDistrusted(Throwable failed) {
        return failed instanceof SSLException || (failed.getCause() != null && isDistrusted(failed.getCause()));
    }

    /**
     * Takes as long as a wrong password, for an account that the directory must not be asked about: neither may the time
     * tell that it is none of the directory's, nor the directory learn a password of ChiSo.
     */
    public void pretend() {
        takes(nobody(), nobody());
    }

    private String named(String username) {
        return String.valueOf(settings.userDnPattern()).replace("{0}", Rdn.escapeValue(username));
    }

    /** The one entry that the filter finds; a name of nobody when there is none, which takes as long. */
    @SuppressWarnings("BanJNDI") // names alone are asked for, and no object is made of what comes
    private String found(String username, String filter) throws NamingException, IOException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(new String[0]);
        controls.setTimeLimit((int) settings.timeout().toMillis());
        try (Connection manager = connect(settings.managerDn(), settings.managerPassword())) {
            NamingEnumeration<SearchResult> entries = manager.context()
                    .search(new LdapName(settings.searchBase()), filter, new Object[] {username}, controls);
            Optional<String> first = next(entries);
            if (next(entries).isPresent()) {
                log.warn("The directory has more than one entry for {}", username);
                first = Optional.empty();
            }
            entries.close();
            return first.orElse("cn=" + nobody() + "," + settings.searchBase());
        }
    }

    /** Active Directory ends a search from its root by pointing elsewhere. */
    private static Optional<String> next(NamingEnumeration<SearchResult> entries) throws NamingException {
        try {
            return entries.hasMore() ? Optional.of(entries.next().getNameInNamespace()) : Optional.empty();
        } catch (PartialResultException elsewhere) {
            return Optional.empty();
        }
    }

    private boolean binds(String name, String password) throws NamingException, IOException {
        try (Connection user = connect(name, password)) {
            return user.context() != null;
        } catch (AuthenticationException
                | InvalidNameException
                | NameNotFoundException
                | NoPermissionException
                | OperationNotSupportedException wrong) {
            return false;
        }
    }

    /** @param name null for nobody */
    @SuppressWarnings("JdkObsolete") // JNDI takes no other map
    private Connection connect(@Nullable String name, @Nullable String password) throws NamingException, IOException {
        Hashtable<String, Object> environment = new Hashtable<>();
        String millis = String.valueOf(settings.timeout().toMillis());
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, String.valueOf(settings.url()));
        environment.put("com.sun.jndi.ldap.connect.timeout", millis);
        environment.put("com.sun.jndi.ldap.read.timeout", millis);
        if (!settings.startTls()) {
            environment.putAll(credentials(name, password));
            return new Connection(new InitialLdapContext(environment, null), null);
        }
        environment.put(Context.SECURITY_AUTHENTICATION, NOBODY);
        LdapContext context = new InitialLdapContext(environment, null);
        Connection connection = new Connection(context, null);
        try {
            StartTlsResponse encryption = startTls(context);
            encryption.negotiate();
            connection = new Connection(context, encryption);
            for (var one : credentials(name, password).entrySet()) {
                context.addToEnvironment(one.getKey(), one.getValue());
            }
            context.reconnect(null);
            return connection;
        } catch (NamingException | IOException failed) {
            connection.close();
            throw failed;
        }
    }

    /** A directory that has no encryption says so as one does that takes no password. */
    private static StartTlsResponse startTls(LdapContext context) throws NamingException {
        try {
            return (StartTlsResponse) context.extendedOperation(new StartTlsRequest());
        } catch (NamingException refused) {
            CommunicationException none = new CommunicationException("The directory offers no StartTLS");
            none.initCause(refused);
            throw none;
        }
    }

    private static Map<String, Object> credentials(@Nullable String name, @Nullable String password) {
        Map<String, Object> credentials = new HashMap<>();
        credentials.put(Context.SECURITY_AUTHENTICATION, name == null ? NOBODY : SIMPLE);
        if (name != null) {
            credentials.put(Context.SECURITY_PRINCIPAL, name);
            credentials.put(Context.SECURITY_CREDENTIALS, password == null ? "" : password);
        }
        return credentials;
    }

    private static String nobody() {
        return "nobody-" + UUID.randomUUID();
    }

    /** @param encryption what StartTLS began; null without */
    private record Connection(LdapContext context, @Nullable StartTlsResponse encryption) implements AutoCloseable {

        @Override
        public void close() throws NamingException, IOException {
            if (encryption != null) {
                encryption.close();
            }
            context.close();
        }
    }
}
