package vn.chiso.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.boundary.GeoJson;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Simple squares in place of the provinces of 2015, for pages that draw a map of them. */
final class Outlines {

    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);
    private static final int COLUMNS = 8;

    private final BoundaryEditions editions;
    private final TerritoryService territory;
    private final SignedIn signedIn;

    Outlines(BeanFactory application) {
        editions = application.getBean(BoundaryEditions.class);
        territory = application.getBean(TerritoryService.class);
        signedIn = new SignedIn(application);
    }

    /** Takes a file into use in which one square has no unit; returns its id. */
    long use() {
        return asAdministrator(() -> {
            BoundaryEdition opened = open();
            BoundaryEdition said = editions.describe(opened.id(), "Ô vuông", "Bản vẽ thử", DAY, opened.columns());
            return editions.use(said.id(), true).id();
        });
    }

    void remove(long id) {
        asAdministrator(() -> editions.remove(id));
    }

    private BoundaryEdition open() {
        List<String> squares = new ArrayList<>();
        List<Unit> provinces = territory.childrenOn(territory.nation().id(), DAY);
        provinces.forEach(unit -> squares.add(
                square("\"ma\": \"%s\", \"ten\": \"%s\"".formatted(unit.code(), unit.name()), squares.size())));
        squares.add(square("\"ma\": \"\", \"ten\": \"Nơi không có\"", squares.size()));
        try {
            Path file = Files.createTempFile("squares", ".geojson");
            try {
                Files.writeString(file, GeoJson.file(squares.toArray(String[]::new)));
                return editions.open(file, "o-vuong.geojson");
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String square(String properties, int place) {
        double west = 103.5 + place % COLUMNS * 0.6;
        double south = 9.0 + Math.floorDiv(place, COLUMNS) * 1.2;
        return GeoJson.rectangle(properties, west, south, west + 0.6, south + 1.2);
    }

    private <T> T asAdministrator(Supplier<T> act) {
        signedIn.as(NewAccount.ofNation("nguoi-ve", "Người vẽ", Roles.ADMINISTRATOR, false));
        try {
            return act.get();
        } finally {
            signedIn.out();
        }
    }
}
