package vn.chiso.rights;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.security.AccountService;
import vn.chiso.security.OwnSecret;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** Holds everything that can be asked of the application against {@code rights.csv}. */
@TwoProvincesTest
class RightsMatrixTest {

    private static final Matrix MATRIX = Matrix.read();

    private final ApplicationContext application;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final MockMvc web;

    @Autowired
    RightsMatrixTest(ApplicationContext application, TransactionTemplate transactions, JdbcClient jdbc, MockMvc web) {
        this.application = application;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.web = web;
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void theMatrixNamesEverythingThatCanBeAsked() {
        TreeSet<String> found = Stream.of(
                        Reachable.methods(application).keySet().stream(),
                        Reachable.addresses(application),
                        Reachable.screens())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> missing = new TreeSet<>(found);
        missing.removeAll(MATRIX.rows().keySet());
        assertThat(missing)
                .as("say in rights.csv who may do this; what a user can ask for is also asked in Acts")
                .isEmpty();
        TreeSet<String> superfluous = new TreeSet<>(MATRIX.rows().keySet());
        superfluous.removeAll(found);
        assertThat(superfluous).as("gone: take it out of rights.csv").isEmpty();
        assertThat(new Acts(application).all().keySet())
                .as("what has the rule user or address is asked in Acts, and nothing else is")
                .containsExactlyInAnyOrderElementsOf(Stream.of("user", "address")
                        .flatMap(rule -> MATRIX.of(rule).stream())
                        .map(Matrix.Row::what)
                        .toList());
    }

    @Test
    void whatNobodyAsksForHasAReason() {
        assertThat(MATRIX.rows().values())
                .allSatisfy(row -> assertThat(row.rule())
                        .as(row.what())
                        .isIn("user", "address", "screen", "start", "self", "register", "inside"))
                .filteredOn(row -> List.of("self", "register", "inside").contains(row.rule()))
                .allSatisfy(row -> assertThat(row.why()).as(row.what()).isNotBlank());
    }

    @Test
    void everybodyGetsWhatTheMatrixSaysAndNothingElse() {
        TwoProvinces provinces = TwoProvinces.of(application);
        Letters letters = new Letters(provinces, new Question(provinces, transactions));
        Contents contents = new Contents(jdbc);
        List<String> wrong = new ArrayList<>();
        new Acts(application).all().forEach((name, act) -> {
            List<String> before = act.writes() ? contents.now() : List.of();
            letters.of(name, act).forEach((role, found) -> {
                String said = Objects.requireNonNull(MATRIX.rows().get(name)).cell(role);
                if (!said.equals(found)) {
                    wrong.add("%s, %s: %s is written, %s is so".formatted(name, role, said, found));
                }
            });
            if (act.writes() && !contents.now().equals(before)) {
                wrong.add(name + " changed something although it was refused");
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(letters.leaks()).isEmpty();
    }

    @Test
    void whatIsDoneAtTheStartIsRefusedToEverybody() {
        TwoProvinces provinces = TwoProvinces.of(application);
        Map<String, Method> methods = Reachable.methods(application);
        for (Matrix.Row row : MATRIX.of("start")) {
            Method method = Objects.requireNonNull(methods.get(row.what()), row.what());
            Object bean = application.getBean(method.getDeclaringClass());
            for (String role : Roles.ALL) {
                provinces.as(new Who(role, null, null));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(row.what() + " by " + role)
                        .isThrownBy(() -> call(bean, method));
            }
        }
    }

    /** These work while somebody is signed in, as tests make accounts; so it counts who calls them. */
    @Test
    void accountsAreMadeUnaskedByTheInstallationAlone() {
        JavaClasses application = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(place -> !place.contains("/tt-"))
                .importPackages("vn.chiso");
        methods()
                .that()
                .areDeclaredIn(AccountService.class)
                .and()
                .haveNameMatching("createAtStart|resetAdmin")
                .should()
                .onlyBeCalled()
                .byClassesThat()
                .resideInAnyPackage("..installation..", "..demo..", "..bundled..")
                .check(application);
        methods()
                .that()
                .areDeclaredIn(OwnSecret.class)
                .should()
                .onlyBeCalled()
                .byClassesThat()
                .resideInAPackage("..security..")
                .check(application);
    }

    @Test
    void strangersGetNothingAndNobodyWritesByAddress() throws Exception {
        for (Matrix.Row row : MATRIX.of("address")) {
            String[] asked = row.what().replace("{id}", "1").replace("**", "x").split(" ", 2);
            String address = asked[1];
            assertThat(web.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(asked[0]), address))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isIn(302, 401);
            for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
                int status = web.perform(MockMvcRequestBuilders.request(method, address)
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.authentication(
                                        SignedIn.authentication(new Who(Roles.ADMINISTRATOR, null, null).account()))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(method + " " + address).isIn(403, 405);
            }
        }
    }

    @Test
    void withoutAProviderItsTwoAddressesAreNotThere() throws Exception {
        for (String address : List.of("/oauth2/authorization/oidc", "/login/oauth2/code/oidc?code=x&state=y")) {
            var answer =
                    web.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).as(address).endsWith("/login");
        }
    }

    private static void call(Object bean, Method method) throws Throwable {
        try {
            @Nullable
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(RightsMatrixTest::nothing)
                    .toArray();
            method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : type == long.class ? 0L : null;
    }
}
