package vn.chiso.installation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.security.twostep.FactorKey;

/**
 * Proves that all nodes have one data directory: that of the key which the database knows by its hash. A node with another
 * one would take no code of a second step and find no file that proves a figure.
 */
@Component
class SharedDirectory {

    private static final String NAME = "second-step key";

    private final FactorKey key;
    private final DataDirectory directory;
    private final JdbcClient jdbc;
    private final boolean shared;

    SharedDirectory(FactorKey key, DataDirectory directory, JdbcClient jdbc, @Value("${chiso.node:}") String node) {
        this.key = key;
        this.directory = directory;
        this.jdbc = jdbc;
        shared = !node.isEmpty();
    }

    /** @throws StartRefused where a node with a name has another directory than the others */
    void check() {
        String own = HexFormat.of().formatHex(sha256().digest(key.bytes()));
        Optional<String> noted = jdbc.sql("select text from installation where name = ?")
                .param(NAME)
                .query(String.class)
                .optional();
        if (noted.filter(own::equals).isPresent()) {
            return;
        }
        if (noted.isPresent() && shared) {
            throw new StartRefused("node.directory", directory.path().toString());
        }
        jdbc.sql("delete from installation where name = ?").param(NAME).update();
        jdbc.sql("insert into installation (name, text) values (?, ?)")
                .params(NAME, own)
                .update();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
