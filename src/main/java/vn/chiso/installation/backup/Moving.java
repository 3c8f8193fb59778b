package vn.chiso.installation.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Holds two databases against each other, and fills an empty one from a backup. */
final class Moving {

    private Moving() {}

    /** What was compared, and where the two differ. */
    record Proof(int tables, long rows, int groups, List<Sums.Group> differences) {}

    static Proof compare(DataSource here, DataSource there) throws SQLException {
        Map<Sums.Group, Sums.Sum> ours = sums(here);
        Map<Sums.Group, Sums.Sum> theirs = sums(there);
        Set<Sums.Group> all = new TreeSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        List<Sums.Group> differences = all.stream()
                .filter(group ->
                        !ours.getOrDefault(group, Sums.Sum.NONE).equals(theirs.getOrDefault(group, Sums.Sum.NONE))
                                || !ours.containsKey(group)
                                || !theirs.containsKey(group))
                .toList();
        List<Sums.Group> tables = new ArrayList<>(ours.keySet().stream()
                .filter(group -> group.indicator() == null)
                .toList());
        long rows = tables.stream()
                .mapToLong(group -> ours.getOrDefault(group, Sums.Sum.NONE).rows())
                .sum();
        return new Proof(tables.size(), rows, all.size() - tables.size(), differences);
    }

    private static Map<Sums.Group, Sums.Sum> sums(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setReadOnly(true);
            return Sums.of(connection);
        }
    }

    /** Fills what is beside the target, and puts it in place once it is proved to be the same as {@code here}. */
    static Proof move(DataSource here, BackupFile backup, Target target, Schemas schemas)
            throws SQLException, IOException {
        try {
            DataSource staged = target.stage();
            schemas.make(staged, backup.manifest().schema());
            try (Connection connection = staged.getConnection()) {
                new Loader(connection, backup).load();
            }
            Proof proof = compare(here, staged);
            if (proof.differences().isEmpty()) {
                target.replace();
            }
            return proof;
        } finally {
            target.discard();
        }
    }
}
