package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.installation.Command;
import vn.chiso.installation.CommandLine;
import vn.chiso.testing.PostgresServer;

/** Backups of whole installations, made and restored by the commands of the jar, from each database to the other. */
@ExtendWith(OutputCaptureExtension.class)
class BackupTest {

    private static final String MOMENT = "2025-07-01T23:59:59.123456+07:00";

    /** Every type that the model has, and what is hard to write down; and rows that refer to each other and themselves. */
    private static final String ODD = """
        create table odd (
            id integer primary key, other_id integer references odd (id), text varchar(200), number numeric(38, 6),
            flag boolean, "day" date, moment timestamp with time zone, bytes %s, id_of_all uuid);
        alter table odd add constraint odd_circle foreign key (id) references odd (id);
        insert into odd values (2, 2, 'dòng một
        dòng "hai", ba;' , -0.000001, false, '0001-01-01', null, null, null);
        insert into odd values (1, 2, '', 12345678901234567890123456789012.123456, true, '2025-06-30',
            '2025-07-01 23:59:59.123456+07', %s, '01234567-89ab-cdef-0123-456789abcdef');
        insert into odd values (3, 1, null, null, null, null, null, null, null)\
        """;

    @TempDir
    private Path temporary;

    private Path data;
    private Path file;

    @BeforeEach
    void newInstallation() {
        data = temporary.resolve("data");
        file = temporary.resolve("backup.zip");
    }

    @Test
    void whatWasBackedUpComesBackOnAnyDatabase(CapturedOutput log) throws IOException {
        start(data).close();
        Files.createDirectories(data.resolve("evidence/2025"));
        Files.writeString(data.resolve("evidence/2025/quyết định.txt"), "chứng cứ");
        assertThat(run("backup", data, "--chiso.backup.file=" + file)).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String[] postgres = PostgresServer.freshDatabase();
        Path moved = temporary.resolve("moved");
        assertThat(run("restore", moved, with(postgres, "--chiso.backup.file=" + file)))
                .isZero();
        assertThat(moved.resolve("evidence/2025/quyết định.txt")).hasContent("chứng cứ");
        Path second = temporary.resolve("second.zip");
        assertThat(run("backup", moved, with(postgres, "--chiso.backup.file=" + second)))
                .isZero();
        Path back = temporary.resolve("back");
        assertThat(run("restore", back, "--chiso.backup.file=" + second)).isZero();
        assertThat(log)
                .contains("Đã phục hồi từ " + file)
                .contains("The roll-up agrees with the figures.")
                .contains("The audit trail is sound");
        Path third = temporary.resolve("third.zip");
        assertThat(run("backup", back, "--chiso.backup.file=" + third)).isZero();
        for (String table : List.of("app_user", "admin_unit", "dimension_item", "observation", "statement", "rollup")) {
            assertThat(table(third, table)).as(table).isEqualTo(table(file, table));
        }
        try (var system = start(back)) {
            long largest = number(system, "select max(id) from audit_event");
            assertThat(number(system, "select nextval('id_seq')")).isGreaterThan(largest);
        }
    }

    @Test
    void everyTypeAndEveryTableIsTold() throws IOException {
        String later = migration("9001", ODD.formatted("varbinary(20)", "X'00ff'"));
        start(data, later).close();
        assertThat(run("backup", data, later, "--chiso.backup.file=" + file)).isZero();
        assertThat(table(file, "odd"))
                .isEqualTo("""
                    "id","other_id","text","number","flag","day","moment","bytes","id_of_all"
                    "1","2","","12345678901234567890123456789012.123456","true","2025-06-30","%s","AP8=",\
                    "01234567-89ab-cdef-0123-456789abcdef"
                    "2","2","dòng một
                    dòng ""hai"", ba;","-0.000001","false","0001-01-01",,,
                    "3","1",,,,,,,
                    """.formatted(MOMENT).replace("\n", "\r\n").replace("một\r\n", "một\n"));
        Path back = temporary.resolve("back");
        assertThat(run("restore", back, later, "--chiso.backup.file=" + file)).isZero();
        Path second = temporary.resolve("second.zip");
        assertThat(run("backup", back, later, "--chiso.backup.file=" + second)).isZero();
        assertThat(table(second, "odd")).isEqualTo(table(file, "odd"));
        assertThat(run("restore", temporary.resolve("older"), "--chiso.backup.file=" + file))
                .as("a newer schema")
                .isEqualTo(CommandLine.NOT_RUN);
        assertThat(temporary.resolve("older/chiso.mv.db")).doesNotExist();
    }

    @Test
    void everyTypeComesBackOnPostgres() throws IOException {
        String later = migration("9001", ODD.formatted("bytea", "'\\x00ff'"));
        String[] from = PostgresServer.freshDatabase();
        start(data, with(from, later)).close();
        assertThat(run("backup", data, with(from, later, "--chiso.backup.file=" + file)))
                .isZero();
        String[] to = PostgresServer.freshDatabase();
        Path back = temporary.resolve("back");
        assertThat(run("restore", back, with(to, later, "--chiso.backup.file=" + file)))
                .isZero();
        Path second = temporary.resolve("second.zip");
        assertThat(run("backup", back, with(to, later, "--chiso.backup.file=" + second)))
                .isZero();
        assertThat(table(second, "odd")).isEqualTo(table(file, "odd")).contains("\"AP8=\"");
    }

    @Test
    void anOlderBackupIsBroughtUpToDateAndAnOlderDatabaseBackedUpFirst() throws IOException {
        start(data).close();
        assertThat(run("backup", data, "--chiso.backup.file=" + file)).isZero();
        String later = migration("9002", "create table later (id integer primary key)");
        try (var system = start(temporary.resolve("back"))) {
            assertThat(system.isRunning()).isTrue();
        }
        assertThat(run(
                        "restore",
                        temporary.resolve("back"),
                        later,
                        "--chiso.backup.file=" + file,
                        "--chiso.backup.replace=true"))
                .isZero();
        try (var system = start(temporary.resolve("back"), later)) {
            assertThat(number(system, "select count(*) from later")).isZero();
        }
        assertThat(backups(temporary.resolve("back"))).hasSize(1).allMatch(name -> name.contains("before-restore"));
        try (var system = start(data, later)) {
            assertThat(number(system, "select count(*) from audit_event where action = 'backup.made'"))
                    .as("the command's and the one before the migration")
                    .isEqualTo(2);
        }
        assertThat(backups(data)).hasSize(1).allMatch(name -> name.contains("before-migration"));
        String first = "--chiso.backup.file="
                + data.resolve("backups").resolve(backups(data).getFirst());
        assertThat(run("restore", data, first, "--chiso.backup.replace=true"))
                .as("back to the version before")
                .isZero();
    }

    @Test
    void aBackupIsRestoredWholeOrNotAtAll(CapturedOutput log) throws IOException {
        start(data).close();
        assertThat(run("backup", data, "--chiso.backup.file=" + file)).isZero();
        assertThat(run("restore", data, "--chiso.backup.file=" + file)).isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("Not restored: the database holds data.");
        byte[] before = Files.readAllBytes(data.resolve("chiso.mv.db"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("tables/app_user.csv"), "id\r\n");
        }
        assertThat(run("restore", data, "--chiso.backup.file=" + file, "--chiso.backup.replace=true"))
                .isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("is not a whole backup (tables/app_user.csv)");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("manifest.json"));
        }
        assertThat(run("restore", data, "--chiso.backup.file=" + file, "--chiso.backup.replace=true"))
                .isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("is not a whole backup (manifest.json)").doesNotContain("\tat ");
        assertThat(Files.readAllBytes(data.resolve("chiso.mv.db"))).isEqualTo(before);
        assertThat(data.resolve("backups")).doesNotExist();
    }

    @Test
    void aRunningServerIsNotBackedUpFromOutside(CapturedOutput log) throws IOException {
        start(data).close();
        try (var channel = FileChannel.open(data.resolve("chiso.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(run("backup", data)).isEqualTo(CommandLine.NOT_RUN);
        }
        assertThat(log).contains("It makes a backup itself every night").doesNotContain("\tat ");
    }

    @Test
    void aBackupAmongSavesIsOneMomentOnH2() throws Exception {
        oneMoment(new String[0]);
    }

    @Test
    void aBackupAmongSavesIsOneMomentOnPostgres() throws Exception {
        oneMoment(PostgresServer.freshDatabase());
    }

    /** Two tables, one early and one late in the order, get a row each in one transaction: no backup may differ. */
    private void oneMoment(String[] database) throws Exception {
        String later =
                migration("9003", "create table aa (id integer primary key); create table zz (id integer primary key)");
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch going = new CountDownLatch(1);
        try (var system = start(data, with(database, later));
                var saver = Executors.newSingleThreadExecutor()) {
            JdbcClient jdbc = system.getBean(JdbcClient.class);
            TransactionTemplate transaction = system.getBean(TransactionTemplate.class);
            Future<Integer> saved = saver.submit(() -> {
                int id = 0;
                while (!enough.get()) {
                    int next = id++;
                    transaction.executeWithoutResult(status -> {
                        jdbc.sql("insert into aa (id) values (?)").param(next).update();
                        jdbc.sql("insert into zz (id) values (?)").param(next).update();
                    });
                    if (id == 20) {
                        going.countDown();
                    }
                }
                return id;
            });
            assertThat(going.await(30, TimeUnit.SECONDS)).isTrue();
            try {
                for (int i = 0; i < 5; i++) {
                    command(system).run();
                    Path made = data.resolve("backups").resolve(backups(data).getLast());
                    assertThat(table(made, "zz")).isEqualTo(table(made, "aa"));
                    Files.delete(made);
                }
            } finally {
                // the saver would go on and on, and nobody would hear what went wrong
                enough.set(true);
            }
            assertThat(saved.get()).isGreaterThan(20);
        }
    }

    private static Command command(ConfigurableApplicationContext system) {
        return system.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals("backup"))
                .findFirst()
                .orElseThrow();
    }

    private String migration(String version, String sql) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("later"));
        Files.writeString(folder.resolve("V" + version + "__later.sql"), sql);
        return "--spring.flyway.locations=classpath:db/migration,filesystem:" + folder;
    }

    private static List<String> backups(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private static String table(Path backup, String name) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(backup)) {
            return Files.readString(zip.getPath("tables/" + name + ".csv"), StandardCharsets.UTF_8);
        }
    }

    private static long number(ConfigurableApplicationContext system, String sql) {
        return system.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private static int run(String command, Path data, String... options) {
        return CommandLine.run(
                CommandApplication.class, with(new String[] {command}, with(options, "--chiso.data-dir=" + data)));
    }

    private static ConfigurableApplicationContext start(Path data, String... options) {
        return new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(with(options, "--chiso.data-dir=" + data, "--chiso.bundled-reports=false"));
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
