package vn.chiso.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.boundary.BoundaryMaps;
import vn.chiso.boundary.BoundaryReview;
import vn.chiso.boundary.GeoJson;
import vn.chiso.security.Roles;
import vn.chiso.territory.UnitLevel;

/** Outlines of units. */
final class DrawnBoundaries {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final BoundaryEditions editions;
    private final BoundaryReview review;
    private final BoundaryMaps maps;

    DrawnBoundaries(BeanFactory application) {
        editions = application.getBean(BoundaryEditions.class);
        review = application.getBean(BoundaryReview.class);
        maps = application.getBean(BoundaryMaps.class);
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("BoundaryEditions.all()", Act.read((who, office, secret) -> editions.all()));
        acts.put("BoundaryEditions.byId(long)", Act.read((who, office, secret) -> editions.byId(id(who))));
        acts.put("BoundaryEditions.areas(long)", Act.read((who, office, secret) -> editions.areas(id(who))));
        acts.put("BoundaryReview.without(long)", Act.read((who, office, secret) -> review.without(id(who))));
        acts.put("BoundaryReview.doubtful(long)", Act.read((who, office, secret) -> review.doubtful(id(who))));
        acts.put("BoundaryReview.shared(long)", Act.read((who, office, secret) -> review.shared(id(who))));
        acts.put("BoundaryReview.units(long)", Act.read((who, office, secret) -> review.units(id(who))));
        acts.put("BoundaryReview.address(long)", Act.read((who, office, secret) -> review.address(id(who))));
        acts.put("BoundaryReview.islands(long)", Act.read((who, office, secret) -> review.islands(id(who))));
        acts.put("BoundaryReview.drawing(long)", Act.read((who, office, secret) -> review.drawing(id(who))));
        acts.put("BoundaryEditions.open(Path, String)", Act.write((who, office, secret) -> open()));
        acts.put(
                "BoundaryEditions.describe(long, String, String, LocalDate, Columns)",
                Act.write((who, office, secret) -> describe(id(who))));
        acts.put(
                "BoundaryEditions.match(long, int, Long)",
                Act.write((who, office, secret) -> editions.match(id(who), 1, null)));
        acts.put(
                "BoundaryEditions.unmatch(long, int)",
                Act.write((who, office, secret) -> editions.unmatch(id(who), 1)));
        acts.put(
                "BoundaryEditions.use(long, boolean)",
                Act.write((who, office, secret) -> editions.use(id(who), false)));
        acts.put("BoundaryEditions.remove(long)", Act.write((who, office, secret) -> editions.remove(id(who))));
        acts.put("BoundaryEditions.restore(long)", Act.write((who, office, secret) -> editions.restore(id(who))));
        acts.put(
                "BoundaryMaps.sheet(long, LocalDate)",
                Act.read((who, office, secret) -> maps.sheet(office.agency.unitId(), DAY)));
        return acts;
    }

    /** Brings a file in; returns its id. */
    long open() {
        try {
            Path file = Files.createTempFile("boundaries", ".json");
            try {
                Files.writeString(file, GeoJson.file(GeoJson.rectangle("\"ten\": \"Quảng Bình\"", 106, 17, 107, 18)));
                return editions.open(file, "thu.json").id();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Nobody else can bring one in, so they ask for one that is not there. */
    private long id(Who who) {
        return who.role().equals(Roles.ADMINISTRATOR) ? open() : -1;
    }

    private BoundaryEdition describe(long id) {
        return editions.describe(
                id, "Thử", "Thử", DAY, new BoundaryEdition.Columns(UnitLevel.PROVINCE, null, "ten", null));
    }
}
