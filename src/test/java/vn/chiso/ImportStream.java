package vn.chiso;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.FilePlace;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.intake.Line;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Progress;
import vn.chiso.exchange.intake.Said;
import vn.chiso.exchange.intake.Target;
import vn.chiso.exchange.layout.LayoutService;
import vn.chiso.exchange.layout.Opened;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.NewPeriod;
import vn.chiso.security.Roles;

/**
 * A process that imports as many figures as {@code --stream.figures} says, from 2030 on, or the workbook
 * {@code --stream.file}, and says after each block how far it is: {@code WRITTEN figures all}; and how many milliseconds it
 * took: {@code OPENED}, {@code DRY}, {@code STORED}; at the end {@code PEAK}, the heap in MB. With {@code --stream.keys} it
 * writes the keys of agencies and indicators into that file.
 */
final class ImportStream {

    static final String FILE = "nap.xlsx";

    private static final int FIRST_YEAR = 2030;

    private ImportStream() {}

    public static void main(String[] options) throws IOException {
        try (var system = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(options)) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            "cntt", null, AuthorityUtils.createAuthorityList("ROLE_" + Roles.ICT_DEPARTMENT)));
            Environment told = system.getEnvironment();
            if (told.containsProperty("stream.keys")) {
                Files.write(
                        Path.of(told.getRequiredProperty("stream.keys")),
                        Stream.concat(
                                        agencies(system).map(Agency::key),
                                        indicators(system).map(Indicator::code))
                                .toList());
            } else {
                run(system.getBean(IntakeService.class), draft(system, told));
            }
        }
    }

    private static Draft draft(ConfigurableApplicationContext system, Environment told) {
        if (!told.containsProperty("stream.file")) {
            return new Draft(FILE, offers(system, told.getRequiredProperty("stream.figures", Integer.class)));
        }
        long begun = System.nanoTime();
        Opened opened =
                system.getBean(LayoutService.class).open(Path.of(told.getRequiredProperty("stream.file")), FILE);
        System.out.println("OPENED " + (System.nanoTime() - begun) / 1_000_000);
        return ((Opened.Figures) opened).draft();
    }

    private static void run(IntakeService intake, Draft draft) {
        long begun = System.nanoTime();
        var judged = intake.judge(draft, Progress.UNWATCHED);
        System.out.println("DRY " + (System.nanoTime() - begun) / 1_000_000);
        begun = System.nanoTime();
        intake.accept(draft, judged, (written, all) -> System.out.println("WRITTEN " + written + " " + all));
        System.out.println("STORED " + (System.nanoTime() - begun) / 1_000_000);
        System.out.println("PEAK " + (Runtime.getRuntime().totalMemory() >> 20));
    }

    private static List<Offer> offers(ConfigurableApplicationContext system, int figures) {
        Catalogue catalogue = system.getBean(Catalogue.class);
        List<Indicator> indicators = indicators(system).toList();
        List<Agency> agencies = agencies(system).toList();
        List<Offer> offers = new ArrayList<>(figures);
        for (int n = 0; n < figures; n++) {
            Target target = new Target(
                    agencies.get(n % agencies.size()),
                    indicators.get(n / agencies.size() % indicators.size()),
                    catalogue.item(DimensionItem.WHOLE),
                    NewPeriod.year(FIRST_YEAR + n / (agencies.size() * indicators.size())));
            offers.add(new Offer(
                    n + 1,
                    new FilePlace("Số liệu", n + 2, 13),
                    new Offer.Aim.Cell(target),
                    new Line(new Said.Decimal(BigDecimal.valueOf(n), false), null, null, ""),
                    "",
                    "nạp từ tệp",
                    null));
        }
        return offers;
    }

    /** Those that go on: others take no first answer for later years. */
    private static Stream<Agency> agencies(ConfigurableApplicationContext system) {
        return system.getBean(AgencyService.class).all().stream().filter(agency -> agency.validTo() == null);
    }

    private static Stream<Indicator> indicators(ConfigurableApplicationContext system) {
        return system.getBean(Catalogue.class).indicators().stream()
                .filter(one -> one.kind() == Kind.COUNT && one.code().endsWith("_count"));
    }
}
