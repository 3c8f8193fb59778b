package vn.chiso.installation.backup;

import java.util.List;

/**
 * What a backup says of itself, in {@code manifest.json}, the last entry of the zip: without it nothing was finished.
 *
 * @param format of the backup itself; {@link #FORMAT}
 * @param product version of ChiSo that wrote it
 * @param schema version of the schema as Flyway counts; empty where there was none
 * @param at UTC
 * @param database kind of the database, for people only
 */
record Manifest(
        int format,
        String product,
        String schema,
        String at,
        String database,
        List<Table> tables,
        List<Sequence> sequences,
        List<Stored> files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    /**
     * A table, in the entry {@code tables/NAME.csv}.
     *
     * @param sha256 of the CSV, in hexadecimal digits
     */
    record Table(String name, long rows, String sha256) {

        String entry() {
            return TABLES + name + ".csv";
        }
    }

    /** @param next the value that it gives next */
    record Sequence(String name, long next) {}

    /**
     * A file of the data directory, in the entry {@code files/NAME}.
     *
     * @param name relative to the directory, with slashes
     */
    record Stored(String name, long bytes, String sha256) {

        String entry() {
            return FILES + name;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
