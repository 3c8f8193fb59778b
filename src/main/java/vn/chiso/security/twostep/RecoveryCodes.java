package vn.chiso.security.twostep;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Ten codes for an account, each good for one sign-in without the device; only their hashes are kept. The first digit is
 * the number of the code, so that no more than one hash has to be compared.
 */
@Component
class RecoveryCodes {

    static final int HOW_MANY = 10;

    private static final int LETTERS = 11;

    /** Without those that are mistaken for each other on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator random = new SecureRandom();
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    RecoveryCodes(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** Makes new ones in place of all earlier ones. */
    List<String> renew(String username) {
        delete(username);
        List<String> codes = new ArrayList<>();
        for (int ordinal = 0; ordinal < HOW_MANY; ordinal++) {
            StringBuilder code = new StringBuilder().append(ordinal);
            for (int i = 0; i < LETTERS; i++) {
                code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            jdbc.sql("insert into recovery_code (user_id, ordinal, code_hash)"
                            + " select id, ?, ? from app_user where username = ?")
                    .params(ordinal, Objects.requireNonNull(encoder.encode(code)), username)
                    .update();
            codes.add(code.insert(8, '-').insert(4, '-').toString());
        }
        return codes;
    }

    /** Whether it was one of the codes; then it is used up. */
    boolean use(String username, String typed) {
        String code = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!code.matches("[0-9][a-z0-9]{" + LETTERS + "}")) {
            return false;
        }
        int ordinal = code.charAt(0) - '0';
        return jdbc.sql("select code_hash from recovery_code r join app_user u on u.id = r.user_id"
                                + " where u.username = ? and r.ordinal = ?")
                        .params(username, ordinal)
                        .query(String.class)
                        .optional()
                        .filter(hash -> encoder.matches(code, hash))
                        .isPresent()
                && jdbc.sql("delete from recovery_code where ordinal = ?"
                                        + " and user_id = (select id from app_user where username = ?)")
                                .params(ordinal, username)
                                .update()
                        == 1;
    }

    int left(String username) {
        return jdbc.sql("select count(*) from recovery_code r join app_user u on u.id = r.user_id where u.username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    void delete(String username) {
        jdbc.sql("delete from recovery_code where user_id = (select id from app_user where username = ?)")
                .param(username)
                .update();
    }
}
