package vn.chiso.security.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.SelfSignedCertificateGenerator;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.unboundid.util.ssl.cert.CertException;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory in memory with one person, Hoa; remembers who tried to bind. */
public final class FakeDirectory implements AutoCloseable {

    public static final String BASE = "ou=people,dc=chiso,dc=vn";
    public static final String PASSWORD_OF_TRUST = "changeit";
    public static final String PASSWORD = "mật khẩu của thư mục";

    private static final String STORE = "PKCS12";
    private static final String PLAIN = "plain";
    private static final String ENCRYPTED = "encrypted";

    private final List<String> binds = Collections.synchronizedList(new ArrayList<>());
    private final InMemoryDirectoryServer server;

    public FakeDirectory() {
        this(null);
    }

    /** @param encryption for StartTLS and {@link #secureUrl()}; null for neither */
    public FakeDirectory(@Nullable SSLUtil encryption) {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=chiso,dc=vn");
            List<InMemoryListenerConfig> doors = new ArrayList<>();
            doors.add(InMemoryListenerConfig.createLDAPConfig(
                    PLAIN,
                    InetAddress.getLoopbackAddress(),
                    0,
                    encryption == null ? null : encryption.createSSLSocketFactory()));
            if (encryption != null) {
                doors.add(InMemoryListenerConfig.createLDAPSConfig(
                        ENCRYPTED,
                        InetAddress.getLoopbackAddress(),
                        0,
                        encryption.createSSLServerSocketFactory(),
                        encryption.createSSLSocketFactory()));
            }
            config.setListenerConfigs(doors);
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
            var made = SelfSignedCertificateGenerator.generateTemporarySelfSignedCertificate("chiso", STORE);
            return by(made.getFirst(), made.getSecond());
        } catch (CertException | KeyStoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Encryption with a certificate that whoever has the store trusts.
     *
     * @param trust the store that the certificate is added to, with the password {@link #PASSWORD_OF_TRUST}
     * @param host whom the certificate is for
     */
    public static SSLUtil trustedBy(Path trust, String host) {
        try {
            File store = trust.resolveSibling(host + ".p12").toFile();
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            ResultCode made = ManageCertificates.main(
                    InputStream.nullInputStream(),
                    said,
                    said,
                    "generate-self-signed-certificate",
                    "--keystore",
                    store.toString(),
                    "--keystore-password",
                    PASSWORD_OF_TRUST,
                    "--keystore-type",
                    STORE,
                    "--alias",
                    host,
                    "--subject-dn",
                    "CN=" + host,
                    "--subject-alternative-name-dns",
                    host);
            if (!made.equals(ResultCode.SUCCESS)) {
                throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
            }
            char[] password = PASSWORD_OF_TRUST.toCharArray();
            KeyStore trusting =
                    Files.exists(trust) ? KeyStore.getInstance(trust.toFile(), password) : KeyStore.getInstance(STORE);
            if (!Files.exists(trust)) {
                trusting.load(null, null);
            }
            trusting.setCertificateEntry(
                    host, KeyStore.getInstance(store, password).getCertificate(host));
            try (OutputStream out = Files.newOutputStream(trust)) {
                trusting.store(out, password);
            }
            return by(store, password);
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static SSLUtil by(File store, char[] password) throws KeyStoreException {
        return new SSLUtil(new KeyStoreKeyManager(store, password, STORE, null), new TrustAllTrustManager());
    }

    public String url() {
        return "ldap://localhost:" + server.getListenPort(PLAIN);
    }

    public String secureUrl() {
        return "ldaps://localhost:" + server.getListenPort(ENCRYPTED);
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
