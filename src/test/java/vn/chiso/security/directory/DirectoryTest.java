package vn.chiso.security.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.AuthenticationServiceException;

class DirectoryTest {

    static final String PATTERN = "uid={0}," + FakeDirectory.BASE;

    @Test
    void whoeverBindsIsTheOne() {
        try (FakeDirectory fake = new FakeDirectory()) {
            Directory directory = new Directory(settings(fake.url(), false, PATTERN, null));
            assertThat(directory.takes("hoa", FakeDirectory.PASSWORD)).isTrue();
            assertThat(directory.takes("hoa", "wrong")).isFalse();
            assertThat(directory.takes("hoa", "")).isFalse();
            assertThat(directory.takes("nobody", FakeDirectory.PASSWORD)).isFalse();
            assertThat(directory.takes("hoa,ou=x", FakeDirectory.PASSWORD)).isFalse();
        }
    }

    @Test
    void whoIsFoundBindsAndWhoIsNotTakesAsLong() {
        try (FakeDirectory fake = new FakeDirectory()) {
            Directory directory = new Directory(settings(fake.url(), false, null, "(&(objectClass=person)(uid={0}))"));
            assertThat(directory.takes("hoa", FakeDirectory.PASSWORD)).isTrue();
            assertThat(directory.takes("hoa", "wrong")).isFalse();
            assertThat(directory.takes("*", FakeDirectory.PASSWORD)).isFalse();
            assertThat(fake.binds())
                    .filteredOn(name -> !name.isEmpty())
                    .hasSize(3)
                    .last()
                    .asString()
                    .startsWith("cn=nobody-");
        }
    }

    @Test
    void pretendingAsksForNobody() {
        try (FakeDirectory fake = new FakeDirectory()) {
            new Directory(settings(fake.url(), false, PATTERN, null)).pretend();
            assertThat(fake.binds()).singleElement().asString().startsWith("uid=nobody-");
        }
    }

    @Test
    void aDirectoryThatIsAwayIsNoWrongPassword() {
        FakeDirectory gone = new FakeDirectory();
        Directory directory = new Directory(settings(gone.url(), false, PATTERN, null));
        gone.close();
        assertThatExceptionOfType(AuthenticationServiceException.class)
                .isThrownBy(() -> directory.takes("hoa", FakeDirectory.PASSWORD));
    }

    @Test
    void noPasswordGoesToWhomNobodyTrusts() {
        try (FakeDirectory fake = new FakeDirectory(FakeDirectory.untrusted())) {
            Directory directory = new Directory(settings(fake.url(), true, PATTERN, null));
            assertThatExceptionOfType(AuthenticationServiceException.class)
                    .isThrownBy(() -> directory.takes("hoa", FakeDirectory.PASSWORD));
            assertThat(fake.binds()).doesNotContain("uid=hoa," + FakeDirectory.BASE);
        }
    }

    /** As an administrator does it: the whole of a Java process trusts the store that its options name. */
    @Test
    void aCertificateThatIsTrustedIsTakenAndNoOther(@TempDir Path temporary) throws Exception {
        Path trust = temporary.resolve("trust.p12");
        try (FakeDirectory own = new FakeDirectory(FakeDirectory.trustedBy(trust, "localhost"));
                FakeDirectory elsewhere = new FakeDirectory(FakeDirectory.trustedBy(trust, "dc.example.vn"));
                FakeDirectory other = new FakeDirectory(FakeDirectory.untrusted())) {
            List<String> said = AskDirectory.trusting(
                    trust,
                    own.secureUrl(),
                    own.url(),
                    elsewhere.secureUrl(),
                    elsewhere.url(),
                    other.secureUrl(),
                    other.url());
            assertThat(said)
                    .filteredOn(line -> line.startsWith(AskDirectory.ANSWER))
                    .extracting(line -> line.substring(AskDirectory.ANSWER.length()))
                    .containsExactly("true", "true", "away", "away", "away", "away");
            assertThat(said)
                    .filteredOn(line -> line.contains("The certificate of the directory is not trusted"))
                    .hasSize(4);
            assertThat(own.binds()).contains("uid=hoa," + FakeDirectory.BASE);
            assertThat(elsewhere.binds()).doesNotContain("uid=hoa," + FakeDirectory.BASE);
            assertThat(other.binds()).doesNotContain("uid=hoa," + FakeDirectory.BASE);
        }
    }

    @Test
    void withoutTheEncryptionThatIsAskedForNoPasswordIsSent() {
        try (FakeDirectory plain = new FakeDirectory()) {
            Directory directory = new Directory(settings(plain.url(), true, PATTERN, null));
            assertThatExceptionOfType(AuthenticationServiceException.class)
                    .isThrownBy(() -> directory.takes("hoa", FakeDirectory.PASSWORD));
            assertThat(plain.binds()).doesNotContain("uid=hoa," + FakeDirectory.BASE);
        }
    }

    @Test
    void passwordsLeaveThisMachineEncryptedOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings("ldap://dc.example.vn", false, PATTERN, null));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("http://dc.example.vn", true, PATTERN, null));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("ldaps://dc.example.vn", false, null, null));
        assertThat(settings("ldap://dc.example.vn", true, PATTERN, null).isOn()).isTrue();
        assertThat(settings("ldaps://a.example.vn ldaps://b.example.vn", false, PATTERN, null)
                        .isOn())
                .isTrue();
        assertThat(settings(" ", false, null, null).isOn()).isFalse();
    }

    static DirectorySettings settings(String url, boolean startTls, @Nullable String pattern, @Nullable String filter) {
        return new DirectorySettings(
                url, startTls, true, pattern, FakeDirectory.BASE, filter, null, null, Duration.ofSeconds(5));
    }
}
