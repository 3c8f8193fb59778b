package vn.chiso.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten thousand times somebody asks for what another agency keeps, or writes there. */
@TwoProvincesTest
class RandomRightsTest {

    private static final int ASKED = 10_000;
    private static final int BETWEEN_LOOKS = 1_000;
    private static final long SEED = 20_260_101;

    private final BeanFactory application;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    @Autowired
    RandomRightsTest(BeanFactory application, TransactionTemplate transactions, JdbcClient jdbc) {
        this.application = application;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @AfterEach
    void signOut() {
        TwoProvinces.of(application).out();
    }

    @Test
    void nothingOfAnotherAgencyLeaksOrChanges() {
        TwoProvinces provinces = TwoProvinces.of(application);
        Question questions = new Question(provinces, transactions);
        List<Map.Entry<String, Act>> acts =
                List.copyOf(new Acts(application).all().entrySet());
        List<Who> everybody = provinces.everybody();
        List<Secret> secrets = List.of(Secret.values());
        Contents contents = new Contents(jdbc);
        List<String> before = contents.now();
        Random random = new Random(SEED);
        List<String> asked = new ArrayList<>();
        for (int i = 1; i <= ASKED; i++) {
            Map.Entry<String, Act> act = acts.get(random.nextInt(acts.size()));
            Who who = everybody.get(random.nextInt(everybody.size()));
            List<Office> others =
                    provinces.offices.stream().filter(one -> !who.isOf(one)).toList();
            Office office = others.get(random.nextInt(others.size()));
            Secret secret = secrets.get(random.nextInt(secrets.size()));
            String what = who.account().username() + " " + act.getKey() + " " + office.agency.key() + " " + secret;
            asked.add(what);
            List<String> leaked =
                    questions.ask(who, act.getValue(), office, secret).leaked();
            if (!leaked.isEmpty()) {
                fail(what + " tells " + leaked);
            }
            if (i % BETWEEN_LOOKS == 0) {
                assertThat(contents.now()).as(String.join("\n", asked)).isEqualTo(before);
                asked.clear();
            }
        }
    }
}
