package vn.chiso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The open-data API as a caller who signs in with every request. */
public record OpenData(MockMvc web) {

    public MockHttpServletResponse get(String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(URI.create(address.replace(" ", "%20")))
                        .with(SecurityMockMvcRequestPostProcessors.httpBasic("admin", "correct horse battery")))
                .andReturn()
                .getResponse();
    }

    /** The rows of a table that must be there, without its head. */
    public List<CSVRecord> rows(String address) throws Exception {
        MockHttpServletResponse answer = get(address);
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(200);
        return parsed(text);
    }

    private static List<CSVRecord> parsed(String csv) throws IOException {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }
}
