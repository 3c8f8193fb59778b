package vn.chiso.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that can be evidence. The content tells the kind, neither the name nor the browser. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    /** The usual one first, a blank between. */
    private final String endings;

    FileKind(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files usually end, each with its dot. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .toList();
    }

    /** The name, with the usual ending where it has none of this kind. */
    String complete(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(ending -> small.endsWith("." + ending))
                ? name
                : name + "." + endings().getFirst();
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }
}
