package vn.chiso;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
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
import vn.chiso.exchange.intake.Said;
import vn.chiso.exchange.intake.Target;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.NewPeriod;
import vn.chiso.security.Roles;

/**
 * A process that imports as many figures as {@code --stream.figures} says, from 2030 on, and says after each block how far
 * it is: {@code WRITTEN figures all}; then how long it took in milliseconds: {@code DRY ms}, {@code STORED ms}, {@code PEAK MB}.
 */
final class ImportStream {

    static final String FILE = "nap.xlsx";

    private static final int FIRST_YEAR = 2030;

    private ImportStream() {}

    public static void main(String[] options) {
        try (var system = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(options)) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            "cntt", null, AuthorityUtils.createAuthorityList("ROLE_" + Roles.ICT_DEPARTMENT)));
            int figures = system.getEnvironment().getRequiredProperty("stream.figures", Integer.class);
            run(system.getBean(IntakeService.class), new Draft(FILE, offers(system, figures)));
        }
    }

    private static void run(IntakeService intake, Draft draft) {
        long begun = System.nanoTime();
        var judged = intake.judge(draft);
        System.out.println("DRY " + (System.nanoTime() - begun) / 1_000_000);
        begun = System.nanoTime();
        intake.accept(draft, judged, (written, all) -> System.out.println("WRITTEN " + written + " " + all));
        System.out.println("STORED " + (System.nanoTime() - begun) / 1_000_000);
        System.out.println("PEAK " + (Runtime.getRuntime().totalMemory() >> 20));
    }

    private static List<Offer> offers(ConfigurableApplicationContext system, int figures) {
        Catalogue catalogue = system.getBean(Catalogue.class);
        List<Indicator> indicators = catalogue.indicators().stream()
                .filter(one -> one.kind() == Kind.COUNT && one.code().endsWith("_count"))
                .toList();
        List<Agency> agencies = system.getBean(AgencyService.class).all().stream()
                .filter(agency -> agency.validTo() == null)
                .toList();
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
                    new Line(new Said.Number(BigDecimal.valueOf(n), false), null, null, ""),
                    "",
                    "nạp từ tệp",
                    null));
        }
        return offers;
    }
}
