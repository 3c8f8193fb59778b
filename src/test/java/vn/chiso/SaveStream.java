package vn.chiso;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.security.Roles;

/**
 * A process that saves one answer after the other, three new ones and one over an older one, and says each as soon as the
 * screen would: {@code SAVED observation version value .}
 * (the dot: the line is whole). It ends after {@code --stream.saves}, or when it is killed.
 */
final class SaveStream {

    private static final int FIRST_YEAR = 2030;
    private static final String REASON = "đếm lại";

    private final ObservationService observations;
    private final List<Long> agencies;
    private final List<Long> indicators;

    private SaveStream(ConfigurableApplicationContext system) {
        observations = system.getBean(ObservationService.class);
        agencies = system.getBean(JdbcClient.class)
                .sql("select id from agency where valid_to is null order by agency_key")
                .query(Long.class)
                .list();
        indicators = system.getBean(Catalogue.class).indicators().stream()
                .filter(indicator ->
                        indicator.kind() == Kind.COUNT && indicator.code().endsWith("_count"))
                .map(indicator -> indicator.id())
                .limit(12)
                .toList();
    }

    public static void main(String[] options) {
        try (var system = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(options)) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            "cntt", null, AuthorityUtils.createAuthorityList("ROLE_" + Roles.ICT_DEPARTMENT)));
            Environment environment = system.getEnvironment();
            int from = environment.getRequiredProperty("stream.from", Integer.class);
            int saves = environment.getRequiredProperty("stream.saves", Integer.class);
            new SaveStream(system).run(from, saves);
        }
    }

    private void run(int from, int saves) {
        Saved last = null;
        for (int n = from; n < from + saves; n++) {
            Answer answer = Answer.Amount.of(BigDecimal.valueOf(n));
            FigureEntry entry = last == null || n % 4 != 0
                    ? into(n, answer)
                    : new FigureEntry(new FigureEntry.Place.Held(last.observationId()), last.version(), answer, REASON);
            last = observations.enter(entry);
            System.out.println("SAVED " + last.observationId() + " " + last.version() + " " + n + " .");
        }
    }

    /** Each number has a cell of its own. */
    private FigureEntry into(int n, Answer answer) {
        int agency = n % agencies.size();
        int indicator = n / agencies.size() % indicators.size();
        int year = FIRST_YEAR + n / (agencies.size() * indicators.size());
        return FigureEntry.into(agencies.get(agency), indicators.get(indicator), year, answer, REASON);
    }
}
