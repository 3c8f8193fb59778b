package vn.chiso.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinService;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BuiltFilesTest {

    private final VaadinService service = mock(VaadinService.class, RETURNS_DEEP_STUBS);

    @Test
    void browsersKeepFilesOfTheBuildForGoodAndOthersForAWhile() {
        when(service.getDeploymentConfiguration().isProductionMode()).thenReturn(true);
        assertThat(headers("/VAADIN/build/page-gL43ir9G.js"))
                .contains("immutable")
                .contains("max-age=31536000");
        assertThat(headers("/VAADIN/static/push/vaadinPush-min.js")).doesNotContain("immutable");
    }

    @Test
    void whoDevelopsSeesEveryChangeAtOnce() {
        when(service.getDeploymentConfiguration().isProductionMode()).thenReturn(false);
        assertThat(headers("/VAADIN/build/page-gL43ir9G.js")).isEqualTo("no-cache");
    }

    private String headers(String path) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new BuiltFiles.Server(service).writeCacheHeaders(path, new MockHttpServletRequest(), response);
        return String.valueOf(response.getHeader("Cache-Control"));
    }
}
