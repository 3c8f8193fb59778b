package vn.chiso.savedview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;

/** The table of saved views. What is removed stays, so that it can be brought back. */
@Component
class SavedViewStore {

    /** Those that {@code :me} sees: the own ones, those of everybody, and those of a unit that {@code :units} lie in. */
    private static final String SEEN = """
        select v.*, u.display_name, case when v.username = :me then 1 else 0 end as mine
        from saved_view v left join app_user u on u.username = v.username
        where v.removed = false and (v.username = :me or v.audience = 'ALL'
              or v.audience = 'UNIT' and exists (select 1 from unit_ancestor a
                                                 where a.unit_id in (:units) and a.ancestor_id = v.unit_id))
        """;

    private final JdbcClient jdbc;
    private final Ids ids;

    SavedViewStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The own ones first, in their order; then what comes with the program, then what others share. */
    List<SavedView> seen(String username, Collection<Long> units) {
        return jdbc.sql(SEEN + " order by case when v.username = :me then 0 when v.username is null then 1 else 2 end,"
                        + " v.username, v.position, v.id")
                .param("me", username)
                .param("units", units)
                .query(SavedViewStore::view)
                .list();
    }

    Optional<SavedView> seen(String username, Collection<Long> units, long id) {
        return jdbc.sql(SEEN + " and v.id = :id")
                .param("me", username)
                .param("units", units)
                .param("id", id)
                .query(SavedViewStore::view)
                .optional();
    }

    /**
     * Behind all others of its owner.
     *
     * @param username null for what comes with the program
     * @param unitId whom {@link Audience#UNIT} means
     */
    long add(@Nullable String username, @Nullable Long unitId, Written written, @Nullable Long frozenId) {
        long id = ids.next();
        int last = jdbc.sql("select coalesce(max(position), 0) from saved_view where coalesce(username, '') = ?")
                .param(username == null ? "" : username)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into saved_view (id, username, position, name, name_en, note, note_en, address, audience, unit_id,
                       frozen_id, removed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)""")
                .param(id)
                .param(username)
                .param(last + 1)
                .param(written.name().vietnamese())
                .param(written.name().english())
                .param(written.note().vietnamese())
                .param(written.note().english())
                .param(written.address())
                .param(written.audience().name())
                .param(unitId)
                .param(frozenId)
                .update();
        return id;
    }

    /** False when the user saved no such view. */
    boolean change(String username, long id, @Nullable Long unitId, Written written) {
        return jdbc.sql("""
                        update saved_view set name = ?, note = ?, address = ?, audience = ?, unit_id = ?
                        where id = ? and username = ? and removed = false""")
                        .param(written.name().vietnamese())
                        .param(written.note().vietnamese())
                        .param(written.address())
                        .param(written.audience().name())
                        .param(unitId)
                        .param(id)
                        .param(username)
                        .update()
                > 0;
    }

    /** False when there is nothing to do: the user saved no such view, or it is so already. */
    boolean remove(String username, long id, boolean removed) {
        return jdbc.sql("update saved_view set removed = ? where id = ? and username = ? and removed <> ?")
                        .params(removed, id, username, removed)
                        .update()
                > 0;
    }

    void place(String username, long id, int position) {
        jdbc.sql("update saved_view set position = ? where id = ? and username = ?")
                .params(position, id, username)
                .update();
    }

    private static SavedView view(ResultSet row, int n) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                new SavedView.InTwoLanguages(row.getString("name"), row.getString("name_en")),
                new SavedView.InTwoLanguages(row.getString("note"), row.getString("note_en")),
                row.getString("address"),
                Audience.valueOf(row.getString("audience")),
                row.getString("username") == null ? "" : row.getString("display_name"),
                row.getInt("mine") == 1,
                row.getObject("frozen_id", Long.class));
    }

    /** What is written of a view. */
    record Written(SavedView.InTwoLanguages name, SavedView.InTwoLanguages note, String address, Audience audience) {}
}
