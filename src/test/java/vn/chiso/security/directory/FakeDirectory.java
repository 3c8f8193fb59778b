package vn.chiso.security.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.SelfSignedCertificateGenerator;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.unboundid.util.ssl.cert.CertException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory in memory with one person, Hoa; remembers who tried to bind. */
public final class FakeDirectory implements AutoCloseable {

    public static final String BASE = "ou=people,dc=chiso,dc=vn";
    public static final String PASSWORD = "mật khẩu của thư mục";

    private final List<String> binds = Collections.synchronizedList(new ArrayList<>());
    private final InMemoryDirectoryServer server;

    public FakeDirectory() {
        this(null);
    }

    /** @param encryption for StartTLS; null for none */
    public FakeDirectory(@Nullable SSLUtil encryption) {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=chiso,dc=vn");
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig(
                    "plain",
                    InetAddress.getLoopbackAddress(),
                    0,
                    encryption == null ? null : encryption.createSSLSocketFactory()));
            config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
                @Override
                public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) {
                    binds.add(request.getRequest().getBindDN());
                }
            });
            server = new InMemoryDirectoryServer(config);
            server.add("dn: dc=chiso,dc=vn", "objectClass: top", "objectClass: domain", "dc: chiso");
            server.add("dn: " + BASE, "objectClass: top", "objectClass: organizationalUnit", "ou: people");
            server.add(
                    "dn: uid=hoa," + BASE,
                    "objectClass: inetOrgPerson",
                    "uid: hoa",
                    "cn: Hoa",
                    "sn: Hoa",
                    "userPassword: " + PASSWORD);
            server.startListening();
        } catch (LDAPException | LDIFException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Encryption with a certificate that nobody trusts. */
    public static SSLUtil untrusted() {
        try {
            var made = SelfSignedCertificateGenerator.generateTemporarySelfSignedCertificate("chiso", "PKCS12");
            return new SSLUtil(
                    new KeyStoreKeyManager(made.getFirst(), made.getSecond(), "PKCS12", null),
                    new TrustAllTrustManager());
        } catch (CertException | KeyStoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String url() {
        return "ldap://localhost:" + server.getListenPort();
    }

    /** The names that anybody tried to bind with, in their order. */
    public List<String> binds() {
        return List.copyOf(binds);
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
