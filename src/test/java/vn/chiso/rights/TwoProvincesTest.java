package vn.chiso.rights;

import com.vaadin.browserless.ViewPackages;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;

/** A test in an application of its own, whose database holds {@link TwoProvinces}: what is written there stays. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@LoadedDatabaseTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ViewPackages(packages = "vn.chiso")
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:rights;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@interface TwoProvincesTest {}
