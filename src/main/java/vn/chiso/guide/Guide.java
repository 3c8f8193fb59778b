package vn.chiso.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;
import vn.chiso.security.Roles;

/** The guide: a chapter for each role, in both languages, written in {@code guide/*.md}. */
@Component
public class Guide {

    private static final Map<String, String> NAMES = names();

    private final Map<String, Chapter> read = new ConcurrentHashMap<>();

    /** The roles in the order of their chapters; each of {@link Roles#ALL} once. */
    public List<String> roles() {
        return List.copyOf(NAMES.keySet());
    }

    /** The name of a role's chapter in addresses: {@code ict}. */
    public String name(String role) {
        return Objects.requireNonNull(NAMES.get(role), role);
    }

    /** The role of a name in an address; empty for an unknown one. */
    public Optional<String> role(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a role does, in the language of the application that serves the locale. */
    public Chapter chapter(String role, Locale locale) {
        return read.computeIfAbsent(
                name(role) + "_" + Texts.language(locale).getLanguage(), file -> ChapterText.read(text(file)));
    }

    private static String text(String file) {
        try (InputStream text = Guide.class.getResourceAsStream("/guide/" + file + ".md")) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Roles.LEADER, "leader");
        names.put(Roles.ICT_DEPARTMENT, "ict");
        names.put(Roles.AGENCY_STAFF, "staff");
        names.put(Roles.AGENCY_HEAD, "head");
        names.put(Roles.INSPECTION_TEAM, "inspection");
        names.put(Roles.ADMINISTRATOR, "admin");
        return names;
    }
}
