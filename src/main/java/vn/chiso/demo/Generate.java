package vn.chiso.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.installation.Command;
import vn.chiso.installation.CommandLine;
import vn.chiso.installation.StartRefused;

/** Tells what a new installation was filled with; {@link DemoData} has done it at the start that this command was. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = CommandLine.PROPERTY, havingValue = CommandLine.GENERATE)
class Generate implements Command {

    private final JdbcClient jdbc;

    /** @throws StartRefused when nobody said how much, before anything is written */
    Generate(DemoSize size, JdbcClient jdbc) {
        if (size.figures() == 0) {
            throw new StartRefused("generate.size", "");
        }
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return CommandLine.GENERATE;
    }

    @Override
    public Outcome run() {
        return Outcome.done(
                "install.command.generated",
                count("observation"),
                count("statement"),
                count("agency"),
                count("rollup"));
    }

    private String count(String table) {
        return String.valueOf(
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
