package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses are left to the router, to say that there is no such screen. */
class NoSuchScreenTest {

    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final RequestMappingHandlerMapping controllers = new RequestMappingHandlerMapping();
    private final NoSuchScreen none = new NoSuchScreen(List.of(controllers));

    @BeforeEach
    void oneControllerAnswers() throws NoSuchMethodException {
        StaticWebApplicationContext web = new StaticWebApplicationContext();
        web.refresh();
        controllers.setApplicationContext(web);
        controllers.afterPropertiesSet();
        controllers.registerMapping(
                RequestMappingInfo.paths("/kept/{id}")
                        .methods(RequestMethod.POST)
                        .options(controllers.getBuilderConfiguration())
                        .build(),
                this,
                Object.class.getMethod("toString"));
    }

    @ParameterizedTest
    @CsvSource({"/nowhere", "/units/nobody", "/kept"})
    void aPageThatIsNone(String address) {
        assertThat(none.matches(asked("GET", address, PAGE))).isTrue();
    }

    @Test
    void whatAControllerAnswersIsNotEvenInAnotherWay() {
        assertThat(none.matches(asked("GET", "/kept/1", PAGE))).isFalse();
    }

    @Test
    void whatIsNoPageIsNot() {
        assertThat(none.matches(asked("GET", "/nowhere.txt", PAGE)))
                .as("a file")
                .isFalse();
        assertThat(none.matches(asked("GET", "/nowhere", "*/*")))
                .as("a program")
                .isFalse();
        assertThat(none.matches(asked("POST", "/nowhere", PAGE))).as("a writer").isFalse();
        assertThat(none.matches(new MockHttpServletRequest("GET", "/nowhere")))
                .as("nobody in particular")
                .isFalse();
    }

    private static MockHttpServletRequest asked(String method, String address, String accepts) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.addHeader(HttpHeaders.ACCEPT, accepts);
        return request;
    }
}
