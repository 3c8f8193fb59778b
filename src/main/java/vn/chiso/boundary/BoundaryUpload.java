package vn.chiso.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.boundary.BoundaryEdition.Columns;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.TileMap;

/** Stores a file: read twice, so that no more than its largest area is in memory; once to find out what it is, once to
 * keep it. */
@Component
class BoundaryUpload {

    private static final int LONGEST_FILE_NAME = 200;

    /** Since then Hà Nội has been as large as it is; older maps are of other provinces. */
    private static final LocalDate SIXTY_THREE_PROVINCES = LocalDate.of(2008, 8, 1);

    private final BoundaryStore store;
    private final TerritoryService territory;
    private final CurrentUser user;
    private final Clock clock;

    BoundaryUpload(BoundaryStore store, TerritoryService territory, CurrentUser user, Clock clock) {
        this.store = store;
        this.territory = territory;
        this.user = user;
        this.clock = clock;
    }

    /** Returns its id. */
    long store(Path file, String fileName) {
        FileSurvey survey = FileSurvey.of(file, Limits.DEFAULT);
        ColumnProposal.Proposed proposed = new ColumnProposal(territory)
                .of(survey.areas(), List.of(DateText.today(clock), TileMap.MERGER_OF_PROVINCES.minusDays(1)));
        List<BoundaryArea> matched = matched(survey.areas(), proposed.columns(), proposed.day());
        String name = Properties.cut(
                VietnameseText.nfc(fileName).replaceFirst("(?i)\\.(geo)?json$", ""), BoundaryEditions.LONGEST_NAME);
        long id = store.add(new BoundaryStore.NewEdition(
                name,
                Properties.cut(VietnameseText.nfc(fileName), LONGEST_FILE_NAME),
                since(matched),
                proposed.columns(),
                survey.grid(),
                user.username(),
                Instant.now(clock)));
        Iterator<BoundaryArea> next = matched.iterator();
        ShapeMaker maker = new ShapeMaker(survey.grid());
        BoundaryStore.Areas areas = store.areas(id);
        try (InputStream in = Files.newInputStream(file)) {
            GeoJsonReader.read(in, Limits.DEFAULT, (number, properties, outline) -> {
                ShapeMaker.Made made = maker.make(number, outline);
                areas.add(next.next(), made.shape(), made.mended());
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        areas.flush();
        return id;
    }

    /** The areas with the units that they belong to on a day. */
    List<BoundaryArea> matched(Collection<BoundaryArea> areas, Columns columns, LocalDate day) {
        return new Matching(new UnitNames(territory, columns.level(), day), columns).of(List.copyOf(areas));
    }

    /** The first day on which all of these units stood. */
    private LocalDate since(List<BoundaryArea> matched) {
        return matched.stream()
                .map(BoundaryArea::unitId)
                .filter(Objects::nonNull)
                .map(id -> territory.byId(id).validFrom())
                .filter(Objects::nonNull)
                .reduce(SIXTY_THREE_PROVINCES, (one, other) -> one.isAfter(other) ? one : other);
    }
}
