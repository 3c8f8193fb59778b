package vn.chiso.exchange.layout;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How tables were read before, by their shape; the last one to read a shape decides. */
@Component
class LayoutMemory {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    LayoutMemory(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What is not understood any more, as it was kept by an older edition, is forgotten. */
    Optional<Mapping> recall(Shape shape) {
        return jdbc.sql("select mapping from table_layout where shape = ?")
                .param(shape.hash())
                .query(String.class)
                .optional()
                .flatMap(kept -> {
                    try {
                        return Optional.of(json.readValue(kept, Mapping.class));
                    } catch (JacksonException older) {
                        return Optional.empty();
                    }
                });
    }

    void keep(Shape shape, Mapping mapping, String username) {
        jdbc.sql("delete from table_layout where shape = ?").param(shape.hash()).update();
        jdbc.sql("insert into table_layout (shape, mapping, username, at) values (?, ?, ?, ?)")
                .params(
                        shape.hash(),
                        json.writeValueAsString(mapping),
                        username,
                        Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }
}
