package vn.chiso.security.twostep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six of the eight digits in appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    59,287082
                    1111111109,081804
                    1111111111,050471
                    1234567890,005924
                    2000000000,279037
                    20000000000,353130
                    """)
    void theVectorsOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2,false", "-1,true", "0,true", "1,true", "2,false"})
    void aCodeHoldsOneStepEitherWay(int away, boolean taken) {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String code = Totp.code(SECRET, Totp.step(now) + away);
        assertThat(Totp.stepOf(SECRET, code, now).isPresent()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void theVectorsOfBase32(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @Test
    void aKeptSecretIsReadByItsOwnersNameAndKeyAlone() {
        byte[] key = new byte[32];
        SecretBox box = new SecretBox(() -> key);
        String kept = box.seal("lan", SECRET);
        assertThat(kept).isNotEqualTo(box.seal("lan", SECRET)).doesNotContain("1234");
        assertThat(box.open("lan", kept))
                .hasValueSatisfying(secret -> assertThat(secret).isEqualTo(SECRET));
        assertThat(box.open("minh", kept)).isEmpty();
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);
        assertThat(new SecretBox(() -> other).open("lan", kept)).isEmpty();
        assertThat(box.open("lan", "spoilt")).isEmpty();
    }

    @Test
    void theLinkSaysWhoseSecretItIs() {
        assertThat(new Enrolment("lan", SECRET).link())
                .isEqualTo("otpauth://totp/ChiSo:lan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ChiSo");
        assertThat(new Enrolment("lan", SECRET).text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
