package vn.chiso.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Ids;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.security.CurrentUser;

/**
 * The sets of agencies and units that the current user compares again and again. Each statement names whose they are:
 * nobody sees or changes those of somebody else. They are notes for oneself: the audit trail does not hold them.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ComparisonGroups {

    /** The most that a user can keep. */
    public static final int MOST = 50;

    /** The longest name. */
    public static final int MOST_LETTERS = 120;

    /** The most members. */
    public static final int MOST_MEMBERS = 400;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final CurrentUser user;

    ComparisonGroups(JdbcClient jdbc, Ids ids, CurrentUser user) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.user = user;
    }

    /** By name; one SQL statement. */
    @Transactional(readOnly = true)
    public List<ComparisonGroup> list() {
        return jdbc
                .sql("select id, name, members from comparison_group where username = ?")
                .param(user.username())
                .query((row, n) -> group(row.getLong("id"), row.getString("name"), row.getString("members")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(ComparisonGroup::name, VietnameseText.collator()))
                .toList();
    }

    /** Empty when the user keeps no such group. */
    @Transactional(readOnly = true)
    public Optional<ComparisonGroup> byId(long id) {
        return jdbc.sql("select id, name, members from comparison_group where id = ? and username = ?")
                .params(id, user.username())
                .query((row, n) -> group(row.getLong("id"), row.getString("name"), row.getString("members")))
                .optional();
    }

    /**
     * Keeps a set under a name; one of that name is replaced.
     *
     * @param keys of its members, as in {@link Compared}
     * @throws GroupRefused when the name is empty or too long, there are no members or more than {@link #MOST_MEMBERS}, or
     *     {@link #MOST} are kept already
     */
    public ComparisonGroup keep(String typed, List<String> keys) {
        String name = name(typed);
        List<String> members = List.copyOf(new LinkedHashSet<>(keys));
        if (members.isEmpty() || !members.stream().allMatch(key -> key.matches("[au]\\d{1,18}"))) {
            throw new GroupRefused("compare.group.refused.members");
        }
        if (members.size() > MOST_MEMBERS) {
            throw new GroupRefused("compare.group.refused.large", MOST_MEMBERS);
        }
        List<ComparisonGroup> kept = list();
        Optional<ComparisonGroup> same =
                kept.stream().filter(one -> one.name().equals(name)).findFirst();
        if (same.isEmpty() && kept.size() >= MOST) {
            throw new GroupRefused("compare.group.refused.many", MOST);
        }
        return store(new ComparisonGroup(same.map(ComparisonGroup::id).orElseGet(ids::next), name, members));
    }

    /**
     * Keeps a group under its id as it is given: under another name, or again as it was before it was replaced or removed.
     *
     * @throws GroupRefused when the name is empty, too long, or that of another group of the user
     */
    public ComparisonGroup put(ComparisonGroup group) {
        String name = name(group.name());
        if (list().stream().anyMatch(one -> one.name().equals(name) && one.id() != group.id())) {
            throw new GroupRefused("compare.group.refused.taken", name);
        }
        return store(new ComparisonGroup(group.id(), name, group.keys()));
    }

    private ComparisonGroup store(ComparisonGroup group) {
        remove(group.id());
        // the id of somebody else's group is no id of ours, and stops at the key
        jdbc.sql("insert into comparison_group (id, username, name, members) values (?, ?, ?, ?)")
                .params(group.id(), user.username(), group.name(), String.join(",", group.keys()))
                .update();
        return group;
    }

    /** Keeps the group no longer; doing it again changes nothing. */
    public void remove(long id) {
        jdbc.sql("delete from comparison_group where id = ? and username = ?")
                .params(id, user.username())
                .update();
    }

    private static ComparisonGroup group(long id, String name, String members) {
        return new ComparisonGroup(id, name, List.of(members.split(",")));
    }

    private static String name(String typed) {
        String name = VietnameseText.nfc(typed).replaceAll("\\p{Cc}+", " ").strip();
        if (name.isEmpty()) {
            throw new GroupRefused("compare.group.refused.name");
        }
        if (name.length() > MOST_LETTERS) {
            throw new GroupRefused("compare.group.refused.long", MOST_LETTERS);
        }
        return name;
    }
}
