package vn.chiso.document.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** Documents that somebody puts into the register. */
@LoadedDatabaseTest
@Transactional
class DirectiveRegisterTest {

    private final DirectiveService directives;

    @Autowired
    DirectiveRegisterTest(DirectiveService directives) {
        this.directives = directives;
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void theIctDepartmentAddsOne() {
        DirectiveDocument added = directives.register(document(" 12/QĐ-UBND ", "Thành lập Đoàn kiểm tra"));
        assertThat(added.number()).isEqualTo("12/QĐ-UBND");
        assertThat(added.citations()).isEmpty();
        assertThat(added.isDoubtful()).isFalse();
        assertThat(directives.byKey("12/QĐ-UBND")).contains(added);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void oneNumberIsOneDocument() {
        assertThatExceptionOfType(DirectiveRefused.class)
                .isThrownBy(() -> directives.register(document("164/qd-bcd", "Khác")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(DirectiveRefused.KNOWN));
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void numberIssuerAndSubjectAreNeeded() {
        assertThatExceptionOfType(DirectiveRefused.class)
                .isThrownBy(() -> directives.register(document("13/QĐ-UBND", " ")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(DirectiveRefused.INCOMPLETE));
        assertThatExceptionOfType(DirectiveRefused.class)
                .isThrownBy(() -> directives.register(document("13/QĐ-UBND", "x".repeat(601))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(DirectiveRefused.TOO_LONG));
    }

    @Test
    @WithMockUser(roles = Roles.AGENCY_STAFF)
    void nobodyElseDoes() {
        assertThat(directives.mayRegister()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> directives.register(document("12/QĐ-UBND", "Thành lập Đoàn kiểm tra")));
    }

    private static NewDirective document(String number, String subject) {
        return new NewDirective(
                "",
                number,
                LocalDate.of(2026, 1, 5),
                "UBND tỉnh Quảng Trị",
                IssuerFrom.STATED,
                DirectiveKind.DECISION,
                subject,
                null,
                null,
                List.of());
    }
}
