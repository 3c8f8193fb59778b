package vn.chiso;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * ChiSo without its screens and doors, for a command. Not a {@code @Configuration}: the server's own search for
 * components would find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
        })
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "vn\\.chiso\\..*\\.ui\\..*",
                            "vn\\.chiso\\.security\\.ApiSecurity",
                            "vn\\.chiso\\.exchange\\.OpenDataController",
                            "vn\\.chiso\\.ChisoApplication",
                            ".*Test(\\$.*)?"
                        }))
class CommandApplication {}
