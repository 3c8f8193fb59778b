package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void aPasswordOfUsualLengthIsHashedWithBcrypt() {
        String hash = hashing.encode("correct horse battery");
        assertThat(hash).startsWith("{bcrypt}").doesNotContain("horse");
        assertThat(hashing.matches("correct horse battery", hash)).isTrue();
        assertThat(hashing.matches("correct horse batterz", hash)).isFalse();
    }

    @Test
    void beyondTheBytesOfBcryptEveryLetterStillCounts() {
        String sentence = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba";
        String hash = hashing.encode(sentence);
        assertThat(hash).startsWith("{pbkdf2}");
        assertThat(hashing.matches(sentence, hash)).isTrue();
        assertThat(hashing.matches(sentence + "x", hash)).isFalse();
    }

    @Test
    void aLongPasswordDoesNotMatchByItsFirstBytes() {
        String password = "a1b2c3d4".repeat(9);
        assertThat(hashing.matches(password + "more", hashing.encode(password))).isFalse();
    }
}
