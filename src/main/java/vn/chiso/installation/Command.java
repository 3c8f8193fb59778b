package vn.chiso.installation;

import java.util.List;

/**
 * Something that the jar does instead of serving pages: {@code java -jar chiso.jar verify-audit}. The beans of this type
 * are the commands; they run on the installation as it is, without the web.
 */
public interface Command {

    /** The word on the command line; one of {@link CommandLine#NAMES}. */
    String name();

    Outcome run();

    /**
     * What came of it, said in one line in both languages.
     *
     * @param exitCode 0: done, or all is well; 1: something is wrong with the data
     * @param key the key of a text, into which the arguments go
     */
    record Outcome(int exitCode, String key, List<Object> arguments) {

        public static Outcome done(String key, Object... arguments) {
            return new Outcome(0, key, List.of(arguments));
        }

        public static Outcome wrong(String key, Object... arguments) {
            return new Outcome(1, key, List.of(arguments));
        }
    }
}
