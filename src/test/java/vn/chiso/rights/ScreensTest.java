package vn.chiso.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** Who opens which screen, as {@code rights.csv} says. */
@TwoProvincesTest
class ScreensTest extends SpringBrowserlessTest {

    /** Those that show something of one office; the others are the same whomever one thinks of. */
    private static final Set<String> ABOUT_ONE =
            Set.of("ReportView", "RoundView", "AgencyView", "UnitView", "InspectionView");

    private final ApplicationContext application;

    @Autowired
    ScreensTest(ApplicationContext application) {
        this.application = application;
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void everybodyOpensTheScreensOfTheMatrixAlone() {
        TwoProvinces provinces = TwoProvinces.of(application);
        List<String> wrong = new ArrayList<>();
        for (Matrix.Row row : Matrix.read().of("screen")) {
            for (String role : Roles.ALL) {
                Office own = provinces.offices.getFirst();
                boolean nation = role.equals(Roles.ADMINISTRATOR);
                Who who = new Who(
                        role, Roles.OF_AGENCIES.contains(role) ? own : null, nation ? null : own.agency.unitId());
                Stream<Office> asked = who.office() == null
                        ? nation
                                ? Stream.of(provinces.offices.get(1))
                                : Stream.of(provinces.offices.get(1), provinces.offices.getLast())
                        : Stream.of(own, provinces.offices.get(1), provinces.offices.getLast());
                List<Office> offices = asked.toList();
                String found = ABOUT_ONE.contains(row.what())
                        ? offices.stream()
                                .map(office -> letter(who, row.what(), office))
                                .collect(Collectors.joining())
                        : letter(who, row.what(), own).repeat(offices.size());
                if (!found.equals(row.cell(role))) {
                    wrong.add("%s, %s: %s is written, %s is so".formatted(row.what(), role, row.cell(role), found));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String letter(Who who, String screen, Office office) {
        return opens(who, screen, office) ? "+" : "-";
    }

    private boolean opens(Who who, String screen, Office office) {
        Class<? extends Component> view = Reachable.screen(screen);
        String path = view.getAnnotation(Route.class).value();
        String address = switch (screen) {
            case "ReportView" -> path + "/" + office.report;
            case "RoundView" -> path + "/" + office.round;
            case "AgencyView" -> path + "/" + office.agency.id();
            case "UnitView" -> path + "/" + office.agency.unitId();
            case "IndicatorView" -> path + "/" + Secret.OPEN.indicator;
            case "InspectionView" -> path + "/" + inspection(office);
            case "BoundaryView" -> path + "/" + boundaries();
            case "EditionView" ->
                path + "/"
                        + office.frozen
                                .getOrDefault(Secret.OPEN.year, List.of())
                                .getFirst();
            default -> path;
        };
        TwoProvinces.of(application).as(who);
        UI.getCurrent().getInternals().setLastHandledNavigation(null);
        try {
            UI.getCurrent().navigate(address);
        } catch (RuntimeException refused) {
            return false;
        }
        return view.isInstance(shown());
    }

    private long inspection(Office office) {
        new SignedIn(application).out();
        return new Holdings(application).inspection(office);
    }

    private long boundaries() {
        TwoProvinces.of(application).as(new Who(Roles.ADMINISTRATOR, null, null));
        return new DrawnBoundaries(application).open();
    }

    private static @Nullable Object shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .orElse(null);
    }
}
