package vn.chiso.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of comments and mentions. */
@Component
class CommentStore {

    /** A comment as it is stored. */
    record Stored(
            long id,
            long observationId,
            Instant at,
            String username,
            @Nullable String displayName,
            String text,
            @Nullable Instant withdrawnAt) {}

    /** Who is mentioned, and whether they read it. */
    record Mentioned(long commentId, String username, boolean read) {}

    private static final String COMMENT = """
            select c.*, u.display_name from figure_comment c
            left join app_user u on u.username = c.username
            """;

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest comments on a figure under any of its ids, oldest first. */
    List<Stored> of(Collection<Long> observationIds, int most) {
        if (observationIds.isEmpty()) {
            return List.of();
        }
        List<Stored> newestFirst = jdbc.sql(COMMENT
                        + "where c.observation_id in (:ids) order by c.at desc, c.id desc fetch first :most rows only")
                .param("ids", observationIds)
                .param("most", most)
                .query(CommentStore::comment)
                .list();
        return newestFirst.reversed();
    }

    Optional<Stored> byId(long id) {
        return jdbc.sql(COMMENT + "where c.id = ?")
                .param(id)
                .query(CommentStore::comment)
                .optional();
    }

    /** By comment; a comment that mentions nobody is left out. */
    Map<Long, List<Mentioned>> mentions(Collection<Long> commentIds) {
        Map<Long, List<Mentioned>> found = new HashMap<>();
        if (!commentIds.isEmpty()) {
            jdbc.sql("select * from figure_mention where comment_id in (:ids)")
                    .param("ids", commentIds)
                    .query((row, n) -> new Mentioned(
                            row.getLong("comment_id"), row.getString("username"), row.getObject("read_at") != null))
                    .list()
                    .forEach(one -> found.computeIfAbsent(one.commentId(), id -> new ArrayList<>())
                            .add(one));
        }
        return found;
    }

    long add(long observationId, Instant at, String username, String text) {
        long id = jdbc.sql("select nextval('id_seq')").query(Long.class).single();
        jdbc.sql("insert into figure_comment (id, observation_id, at, username, text) values (?, ?, ?, ?, ?)")
                .params(id, observationId, utc(at), username, text)
                .update();
        return id;
    }

    void mention(long commentId, Set<String> usernames) {
        usernames.forEach(username -> jdbc.sql("insert into figure_mention (comment_id, username) values (?, ?)")
                .params(commentId, username)
                .update());
    }

    void withdraw(long id, Instant at, String username) {
        jdbc.sql("update figure_comment set withdrawn_at = ?, withdrawn_by = ? where id = ? and withdrawn_at is null")
                .params(utc(at), username, id)
                .update();
    }

    /** Comments that were taken back call nobody any more. */
    List<Mention> unread(String username, int most) {
        return jdbc.sql("""
                        select c.*, u.display_name from figure_mention m
                        join figure_comment c on c.id = m.comment_id and c.withdrawn_at is null
                        left join app_user u on u.username = c.username
                        where m.username = :username and m.read_at is null
                        order by c.at desc, c.id desc fetch first :most rows only""")
                .param("username", username)
                .param("most", most)
                .query((row, n) -> {
                    Stored comment = comment(row, n);
                    return new Mention(
                            comment.id(), comment.observationId(), comment.at(), name(comment), comment.text());
                })
                .list();
    }

    void markRead(Collection<Long> commentIds, String username, Instant at) {
        if (!commentIds.isEmpty()) {
            jdbc.sql("update figure_mention set read_at = :at"
                            + " where comment_id in (:ids) and username = :username and read_at is null")
                    .param("at", utc(at))
                    .param("ids", commentIds)
                    .param("username", username)
                    .update();
        }
    }

    static String name(Stored comment) {
        return comment.displayName() == null ? comment.username() : comment.displayName();
    }

    private static Stored comment(ResultSet row, int n) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Stored(
                row.getLong("id"),
                row.getLong("observation_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("text"),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
