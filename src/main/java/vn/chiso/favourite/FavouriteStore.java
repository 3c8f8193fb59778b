package vn.chiso.favourite;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;

/** The table of kept addresses; each statement names whose they are. */
@Component
class FavouriteStore {

    private final JdbcClient jdbc;
    private final Ids ids;

    FavouriteStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** In the order that the user gave them. */
    List<Favourite> of(String username) {
        return jdbc.sql("select id, name, query from favourite where username = ? order by position, id")
                .param(username)
                .query((row, n) -> new Favourite(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /** Behind all others. */
    Favourite add(String username, String name, String query) {
        long id = ids.next();
        jdbc.sql("""
            insert into favourite (id, username, position, name, query)
            select :id, :username, coalesce(max(f.position), 0) + 1, :name, :query
            from favourite f where f.username = :username\
            """)
                .param("id", id)
                .param("username", username)
                .param("name", name)
                .param("query", query)
                .update();
        return new Favourite(id, name, query);
    }

    /** False when the user keeps no such address. */
    boolean rename(String username, long id, String name) {
        return jdbc.sql("update favourite set name = ? where id = ? and username = ?")
                        .params(name, id, username)
                        .update()
                > 0;
    }

    void remove(String username, long id) {
        jdbc.sql("delete from favourite where id = ? and username = ?")
                .params(id, username)
                .update();
    }

    void place(String username, long id, int position) {
        jdbc.sql("update favourite set position = ? where id = ? and username = ?")
                .params(position, id, username)
                .update();
    }
}
