package vn.chiso;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.chiso.installation.CommandLine;

/**
 * Starts ChiSo, and says what every page of it stands on: push, the Aura theme, our own styles, light and dark.
 *
 * <p>Aura's own font lacks many Vietnamese letters, so the page brings Inter: the package is named here, its file in
 * {@code styles/base.css}.
 */
@SpringBootApplication
@Push
@NpmPackage(
        value = "@fontsource-variable/inter",
        version = "5.3.0",
        assets = {
            "files/inter-latin-wght-normal.woff2:inter",
            "files/inter-vietnamese-wght-normal.woff2:inter",
            "files/inter-latin-ext-wght-normal.woff2:inter",
            "files/inter-greek-wght-normal.woff2:inter"
        })
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class ChisoApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    /**
     * Starts the application.
     *
     * @param arguments Spring Boot's options, among them {@code --chiso.data-dir=DIR}; a word before them is a command
     *     that runs in place of the server
     */
    public static void main(String[] arguments) {
        if (CommandLine.isCommand(arguments)) {
            System.exit(CommandLine.run(CommandApplication.class, arguments));
        }
        SpringApplication.run(ChisoApplication.class, arguments);
    }
}
