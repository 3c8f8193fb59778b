package vn.chiso.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.observation.FigureService;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** How a file leaves the house. */
@LoadedDatabaseTest
@AutoConfigureMockMvc
@Transactional
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
class EvidenceWebTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceUploads uploads;

    @Autowired
    private FigureService figures;

    private long figure;
    private long id;

    @BeforeEach
    void attach() throws IOException {
        figure = Objects.requireNonNull(figures.byFacts(List.of("001-F064")).get("001-F064"))
                .observationId();
        id = evidence.add(
                uploads.receive("Số \"1\".pdf", new ByteArrayInputStream(SampleFiles.pdf(""))),
                new Particulars(null, null, "x"),
                List.of(figure));
    }

    @Test
    void itIsSavedAndNeverRun() throws Exception {
        MockHttpServletResponse answer = fetch("/evidence/" + id);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(SampleFiles.pdf(""));
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''S%E1%BB%91%20_1_.pdf");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("private, no-store");
    }

    @Test
    void whatIsNotThereForTheReaderIsNotFound() throws Exception {
        evidence.withdraw(id, List.of(figure));
        assertThat(fetch("/evidence/1").getStatus()).isEqualTo(404);
        assertThat(fetch("/evidence/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void strangersAreLedToTheForm() throws Exception {
        MockHttpServletResponse answer = web.perform(get("/evidence/" + id).with(anonymous()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return web.perform(get(address).with(user("lanhdao").roles(Roles.LEADER)))
                .andReturn()
                .getResponse();
    }
}
