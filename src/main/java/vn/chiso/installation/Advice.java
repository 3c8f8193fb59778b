package vn.chiso.installation;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.chiso.base.text.Texts;

/** What the log says instead of a stack trace: what is wrong and what to do, in Vietnamese, then in English. */
final class Advice {

    private Advice() {}

    static FailureAnalysis of(String key, Throwable cause, Object... arguments) {
        return new FailureAnalysis(
                joined(System.lineSeparator(), "install." + key, arguments),
                joined(System.lineSeparator(), "install." + key + ".advice", arguments),
                cause);
    }

    static String inOneLine(String key, Object... arguments) {
        return joined(" / ", key, arguments);
    }

    private static String joined(String between, String key, Object... arguments) {
        return Texts.LANGUAGES.stream()
                .map(language -> Texts.get(key, language, arguments))
                .collect(Collectors.joining(between));
    }
}
