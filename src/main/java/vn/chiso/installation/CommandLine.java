package vn.chiso.installation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a {@link Command}: the first word after the jar, before the options. */
public final class CommandLine {

    /** The one that copies the database, and proves that nothing changed meanwhile. */
    public static final String MOVE = "move";

    /** The command that fills a new installation with simulated figures, under the profile of the demonstration. */
    public static final String GENERATE = "generate";

    /** The commands that there are. */
    public static final List<String> NAMES = List.of(
            "verify-audit", "rollup-check", "rollup-rebuild", "reset-admin", "backup", "restore", MOVE, GENERATE);

    /** Exit code where the command is unknown or could not run at all. */
    public static final int NOT_RUN = 2;

    /** Set while a command runs: the installation must be there already, and is not filled. */
    public static final String PROPERTY = "chiso.command";

    /** The command that makes an installation as it was, where there need not be one. */
    public static final String RESTORE = "restore";

    private static final Logger log = LoggerFactory.getLogger(CommandLine.class);

    private CommandLine() {}

    /** Whether the arguments name a command, known or not, rather than options only. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Runs the command named by the first argument; the others are options.
     *
     * @param application the configuration to start, without the web
     * @return 0, 1 as the {@link Command} says, or {@link #NOT_RUN}
     */
    public static int run(Class<?> application, String... arguments) {
        String name = arguments[0];
        if (!NAMES.contains(name)) {
            log.error("{}", Advice.inOneLine("install.command.unknown", name, String.join(", ", NAMES)));
            return NOT_RUN;
        }
        try (ConfigurableApplicationContext system = start(application, name, arguments)) {
            return run(system, name);
        } catch (RuntimeException toldWhileStarting) {
            log.debug("Not run: {}", name, toldWhileStarting);
            return NOT_RUN;
        }
    }

    private static int run(ConfigurableApplicationContext system, String name) {
        Command.Outcome outcome;
        try {
            outcome = system.getBeansOfType(Command.class).values().stream()
                    .filter(command -> command.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .run();
        } catch (StartRefused refused) {
            log.error("{}", Advice.inOneLine("install." + refused.key(), refused.arguments()));
            return NOT_RUN;
        } catch (RuntimeException failed) {
            log.error("{}", Advice.inOneLine("install.command.failed", name), failed);
            return NOT_RUN;
        }
        say(outcome);
        return outcome.exitCode();
    }

    /** Says in both languages what came of a command. */
    public static void say(Command.Outcome outcome) {
        String line = Advice.inOneLine(outcome.key(), outcome.arguments().toArray());
        if (outcome.exitCode() == 0) {
            log.info("{}", line);
        } else {
            log.error("{}", line);
        }
    }

    /** What the log of a server tells at its start is of no use here. */
    private static ConfigurableApplicationContext start(Class<?> application, String name, String... arguments) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of(
                        PROPERTY,
                        name,
                        "logging.level.root",
                        "warn",
                        "logging.level." + CommandLine.class.getName(),
                        "info",
                        "logging.pattern.console",
                        "%m%n",
                        "chiso.audit.sealing",
                        !Set.of("verify-audit", MOVE).contains(name)))
                .profiles(name.equals(GENERATE) ? new String[] {"demo"} : new String[0])
                .run(arguments);
    }
}
