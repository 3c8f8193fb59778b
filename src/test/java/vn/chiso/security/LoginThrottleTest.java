package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.chiso.base.node.NodeNews;

class LoginThrottleTest {

    private static final String HOME = "10.0.0.1";
    private static final String STRANGER = "203.0.113.9";

    private final HandClock clock = new HandClock();
    private final LoginThrottle throttle = new LoginThrottle(
            clock,
            new RemoteAddress(new StaticListableBeanFactory().getBeanProvider(SecurityContextHolderStrategy.class)),
            NodeNews.alone());

    @BeforeEach
    void atHome() {
        from(HOME);
    }

    @AfterEach
    void nowhere() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void fiveWrongPasswordsCloseTheAccountForAWhile() {
        fail("lan", LoginThrottle.FREE_FAILURES - 1);
        assertThat(throttle.isClosed("lan")).isFalse();
        fail("LAN ", 1);
        assertThat(throttle.isClosed("lan")).isTrue();
        assertThat(throttle.isClosed("minh")).as("others go on").isFalse();
        clock.forward(Backoff.FIRST_PAUSE);
        assertThat(throttle.isClosed("lan")).isFalse();
    }

    @Test
    void aStrangerCannotKeepTheUserOut() {
        from(STRANGER);
        fail("lan", 50);
        assertThat(throttle.isClosed("lan")).isTrue();
        from(HOME);
        assertThat(throttle.isClosed("lan")).isFalse();
    }

    @Test
    void anAddressThatTriesManyAccountsHasToWaitItself() {
        from(STRANGER);
        for (int i = 0; i < LoginThrottle.FREE_FAILURES_OF_AN_ADDRESS; i++) {
            throttle.failed("guess-" + i);
        }
        assertThat(throttle.isClosed("lan")).isTrue();
        assertThat(throttle.isClosedForCodes("lan")).isTrue();
        from(HOME);
        assertThat(throttle.isClosed("lan")).isFalse();
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() {
        from("2001:db8:1:2::1");
        fail("lan", LoginThrottle.FREE_FAILURES);
        from("2001:db8:1:2:ffff::7");
        assertThat(throttle.isClosed("lan")).isTrue();
        from("2001:db8:1:3::1");
        assertThat(throttle.isClosed("lan")).isFalse();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesOfThatAddressButNoWrongCode() {
        fail("lan", LoginThrottle.FREE_FAILURES - 1);
        throttle.succeeded("lan");
        fail("lan", LoginThrottle.FREE_FAILURES - 1);
        assertThat(throttle.isClosed("lan")).isFalse();
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            throttle.succeeded("lan");
            throttle.failedCode("lan");
        }
        from(STRANGER);
        assertThat(throttle.isClosedForCodes("lan"))
                .as("codes are counted wherever they come from")
                .isTrue();
        throttle.succeededCode("lan");
        assertThat(throttle.isClosedForCodes("lan")).isFalse();
    }

    @Test
    void aLongPauseForgetsAll() {
        fail("lan", LoginThrottle.FREE_FAILURES - 1);
        clock.forward(Duration.ofHours(1));
        fail("lan", 1);
        assertThat(throttle.isClosed("lan")).isFalse();
    }

    private static void from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private void fail(String username, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username);
        }
    }
}
