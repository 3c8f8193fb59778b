package vn.chiso.base.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The styles of every page, as one file: {@code styles.css} imports one for each part of the screen, which would be as many
 * requests before the first page is painted.
 */
@RestController
class StyleSheet {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final String FOLDER = "META-INF/resources/";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Pattern IMPORT = Pattern.compile("@import '(styles/[\\w-]+\\.css)';");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    /** Under a weak tag: a strong one is for the very same bytes, and Tomcat would not compress them. */
    @GetMapping("/styles.css")
    ResponseEntity<byte[]> whole() throws IOException {
        byte[] styles = text().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(KEPT))
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(styles) + "\"")
                .body(styles);
    }

    static String text() throws IOException {
        StringBuilder whole = new StringBuilder();
        Matcher imports = IMPORT.matcher(read("styles.css"));
        while (imports.find()) {
            imports.appendReplacement(
                    whole, Matcher.quoteReplacement(read(imports.group(1)).replace("url('../", "url('")));
        }
        return COMMENT.matcher(imports.appendTail(whole)).replaceAll("");
    }

    private static String read(String name) throws IOException {
        return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
