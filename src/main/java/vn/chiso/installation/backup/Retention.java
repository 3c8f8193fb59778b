package vn.chiso.installation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.installation.DataDirectory;

/**
 * Which nightly backups stay: the newest ones, and the first of each month for a year. What people made, or what was made
 * before a migration or a restore, is theirs to delete.
 */
@Component
class Retention {

    private static final Pattern NIGHTLY = Pattern.compile("chiso-" + NightlyBackup.KIND + "-(\\d{8}T\\d{6}Z)\\.zip");
    private static final int MONTHS = 12;

    private record Kept(Path file, LocalDate day) {}

    private final BackupNames names;
    private final Clock clock;
    private final int keep;

    Retention(DataDirectory directory, Clock clock, @Value("${chiso.backup.keep:14}") int keep) {
        names = new BackupNames(directory);
        this.clock = clock;
        this.keep = keep;
    }

    /** Deletes what need not stay. */
    void tidy() throws IOException {
        List<Kept> nightly = nightly();
        Set<Path> stay = new HashSet<>();
        nightly.stream().skip(Math.max(0, nightly.size() - Math.max(keep, 1))).forEach(one -> stay.add(one.file()));
        YearMonth oldest = YearMonth.from(clock.instant().atZone(DateText.ZONE)).minusMonths(MONTHS - 1);
        Map<YearMonth, Path> firsts = new HashMap<>();
        nightly.forEach(one -> firsts.putIfAbsent(YearMonth.from(one.day()), one.file()));
        firsts.forEach((month, file) -> {
            if (!month.isBefore(oldest)) {
                stay.add(file);
            }
        });
        for (Kept one : nightly) {
            if (!stay.contains(one.file())) {
                Files.delete(one.file());
            }
        }
    }

    /** Oldest first. */
    private List<Kept> nightly() throws IOException {
        List<Kept> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(names.folder())) {
            for (Path file : files.toList()) {
                Matcher name = NIGHTLY.matcher(file.getFileName().toString());
                if (name.matches()) {
                    Instant at = BackupNames.TIME.parse(name.group(1), Instant::from);
                    found.add(new Kept(file, LocalDate.ofInstant(at, DateText.ZONE)));
                }
            }
        }
        found.sort(Comparator.comparing(Kept::file));
        return found;
    }
}
