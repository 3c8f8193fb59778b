package vn.chiso.boundary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.boundary.BoundaryArea.Found;
import vn.chiso.boundary.BoundaryEdition.Columns;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/**
 * The files of outlines as administrators keep them. A file is stored whole and seen by nobody until it is taken into
 * use; what is removed can be brought back. Every change is in the audit trail.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMINISTRATOR + "')")
public class BoundaryEditions {

    /** The longest name. */
    public static final int LONGEST_NAME = 120;

    /** The longest account of whose the outlines are. */
    public static final int LONGEST_SOURCE = 400;

    private final BoundaryStore store;
    private final BoundaryUpload upload;
    private final TerritoryService territory;
    private final BoundaryReview review;
    private final EditionsInUse inUse;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    BoundaryEditions(
            BoundaryStore store,
            BoundaryUpload upload,
            TerritoryService territory,
            BoundaryReview review,
            EditionsInUse inUse,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.upload = upload;
        this.territory = territory;
        this.review = review;
        this.inUse = inUse;
        this.audit = audit;
        this.events = events;
    }

    /** How many bytes a file may have. */
    public static long largest() {
        return Limits.DEFAULT.bytes();
    }

    /** All, those of the newest day first, removed ones last. */
    @Transactional(readOnly = true)
    public List<BoundaryEdition> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<BoundaryEdition> byId(long id) {
        return store.byId(id);
    }

    /** Its areas, in the order of the file. */
    @Transactional(readOnly = true)
    public List<BoundaryArea> areas(long id) {
        return store.areasOf(id);
    }

    /**
     * Stores a GeoJSON file: WGS 84, a FeatureCollection of polygons. What its properties mean is proposed, and nobody
     * sees it until it is taken into use.
     *
     * @throws BoundaryRefused which feature is wrong, and why
     */
    public BoundaryEdition open(Path file, String fileName) {
        BoundaryEdition edition = demand(upload.store(file, fileName));
        audit.recordChange("boundary.upload", subject(edition), fileName, null, told(edition));
        return edition;
    }

    /**
     * Says what a file is; its areas are matched anew, except those that were matched by hand.
     *
     * @throws BoundaryRefused when the name is missing or too long, or the source too long or missing in use
     */
    public BoundaryEdition describe(long id, String name, String source, LocalDate validFrom, Columns columns) {
        BoundaryEdition before = change(id);
        String named = VietnameseText.nfc(name.strip());
        String said = VietnameseText.nfc(source.strip());
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            throw new BoundaryRefused("name", LONGEST_NAME);
        }
        if (said.length() > LONGEST_SOURCE || (before.inUse() && said.isEmpty())) {
            throw new BoundaryRefused("source", LONGEST_SOURCE);
        }
        store.describe(id, named, said, validFrom, columns);
        if (!validFrom.equals(before.validFrom()) || !columns.equals(before.columns())) {
            store.match(id, upload.matched(store.areasOf(id), columns, validFrom));
        }
        return changed("boundary.change", before);
    }

    /** Says by hand which unit an area belongs to.
     *
     * @param unitId null for none */
    public BoundaryEdition match(long id, int number, @Nullable Long unitId) {
        BoundaryEdition before = change(id);
        BoundaryArea area = area(id, number);
        if (unitId != null && review.units(before).stream().noneMatch(unit -> unit.id() == unitId)) {
            throw new BoundaryRefused("unit");
        }
        store.match(id, List.of(new BoundaryArea(number, area.properties(), unitId, Found.HAND)));
        return changed("boundary.match", before, "#" + number + " → " + key(unitId));
    }

    /** Takes back what was said by hand of an area: it is matched by what the file says. */
    public BoundaryEdition unmatch(long id, int number) {
        BoundaryEdition before = change(id);
        BoundaryArea area = area(id, number);
        List<BoundaryArea> areas = store.areasOf(id).stream()
                .map(one ->
                        one.number() == number ? new BoundaryArea(number, area.properties(), null, Found.UNKNOWN) : one)
                .toList();
        upload.matched(areas, before.columns(), before.validFrom()).stream()
                .filter(one -> one.number() == number)
                .forEach(one -> store.match(id, List.of(one)));
        return changed("boundary.match", before, "#" + number + " " + key(area.unitId()) + " ×");
    }

    /**
     * Lets readers see it, or no more.
     *
     * @throws BoundaryRefused when it does not say whose it is, or no area belongs to a unit
     */
    public BoundaryEdition use(long id, boolean use) {
        BoundaryEdition before = change(id);
        if (use && before.source().isEmpty()) {
            throw new BoundaryRefused("source", LONGEST_SOURCE);
        }
        if (use && before.matched() == 0) {
            throw new BoundaryRefused("unmatched");
        }
        store.use(id, use, false);
        return changed(use ? "boundary.use" : "boundary.rest", before);
    }

    /** Removes it; readers see it no more. */
    public BoundaryEdition remove(long id) {
        BoundaryEdition before = change(id);
        store.use(id, before.inUse(), true);
        return changed("boundary.remove", before);
    }

    /** Brings back what was removed, as it was. */
    public BoundaryEdition restore(long id) {
        BoundaryEdition before = change(id);
        store.use(id, before.inUse(), false);
        return changed("boundary.restore", before);
    }

    private BoundaryEdition change(long id) {
        inUse.change();
        if (!store.grow(id)) {
            throw new BoundaryRefused("gone");
        }
        return demand(id);
    }

    private BoundaryEdition changed(String act, BoundaryEdition before) {
        return changed(act, before, null);
    }

    private BoundaryEdition changed(String act, BoundaryEdition before, @Nullable String detail) {
        BoundaryEdition after = demand(before.id());
        audit.recordChange(act, subject(after), detail, told(before), told(after));
        events.publishEvent(new BoundariesChanged());
        return after;
    }

    private BoundaryEdition demand(long id) {
        return store.byId(id).orElseThrow(() -> new BoundaryRefused("gone"));
    }

    private BoundaryArea area(long id, int number) {
        return store.areasOf(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new BoundaryRefused("gone"));
    }

    private String key(@Nullable Long unitId) {
        return unitId == null ? "–" : territory.byId(unitId).key();
    }

    private static String subject(BoundaryEdition edition) {
        return "boundary:" + edition.id();
    }

    private static String told(BoundaryEdition edition) {
        return String.join(
                " · ",
                edition.name(),
                edition.source(),
                edition.validFrom().toString(),
                edition.matched() + "/" + edition.areas(),
                edition.removed() ? "removed" : edition.inUse() ? "in use" : "at rest");
    }
}
