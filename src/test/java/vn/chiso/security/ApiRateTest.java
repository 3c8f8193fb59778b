package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

class ApiRateTest {

    private static final int MOST = 3;

    private final HandClock clock = new HandClock();
    private final RateFilter filter = new RateFilter(
            new ApiRate(clock, MOST),
            new CurrentUser(new StaticListableBeanFactory().getBeanProvider(SecurityContextHolderStrategy.class)));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsLeftIsToldWithEachAnswer() throws Exception {
        as("cntt");
        MockHttpServletResponse first = ask(null);
        assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"minute\";q=3;w=60");
        assertThat(first.getHeader("RateLimit")).isEqualTo("\"minute\";r=2;t=60");
        clock.forward(Duration.ofSeconds(20));
        assertThat(ask(null).getHeader("RateLimit")).isEqualTo("\"minute\";r=1;t=40");
    }

    @Test
    void oneTooManyWaitsUntilTheMinuteIsOver() throws Exception {
        as("cntt");
        for (int i = 0; i < MOST; i++) {
            assertThat(ask(null).getStatus()).isEqualTo(200);
        }
        clock.forward(Duration.ofSeconds(45));
        MockHttpServletResponse refused = ask(null);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("15");
        assertThat(refused.getContentType()).startsWith("text/plain");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("3")
                .contains("15");
        MockHttpServletResponse asJson = ask("application/json");
        assertThat(asJson.getContentType()).startsWith("application/problem+json");
        assertThat(asJson.getContentAsString(StandardCharsets.UTF_8)).contains("\"status\":429");
        clock.forward(Duration.ofSeconds(15));
        assertThat(ask(null).getStatus()).isEqualTo(200);
    }

    @Test
    void everybodyHasAMinuteOfTheirOwn() throws Exception {
        as("cntt");
        for (int i = 0; i <= MOST; i++) {
            ask(null);
        }
        as("lanhdao");
        assertThat(ask(null).getStatus()).isEqualTo(200);
    }

    @Test
    void aLimitThatLetsNobodyInIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiRate(clock, 0))
                .withMessageContaining("chiso.api.requests-per-minute");
    }

    private MockHttpServletResponse ask(@org.jspecify.annotations.Nullable String accept) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/units.csv");
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static void as(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        SignedIn.authentication(NewAccount.ofNation(username, "Ai Đó", Roles.ICT_DEPARTMENT, false)));
    }
}
