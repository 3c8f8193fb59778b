package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/**
 * The questions that leaders, the ICT department and staff ask, each with the address that answers it and the words that
 * must be on that page. What is typed and pasted is asked of {@code AnswerReaderTest} and the contracts of entry.
 */
@LoadedDatabaseTest
@ViewPackages(packages = "vn.chiso")
class QuestionsTest extends SpringBrowserlessTest {

    /** @param address of a page; without a question mark the parameters of the overview */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/questions.csv", delimiter = ';', numLinesToSkip = 1)
    @WithMockUser(roles = Roles.LEADER)
    void aPageAnswers(String question, String address, String words) {
        String page = open(address);
        for (String word : words.split("\\|", -1)) {
            assertThat(page).as(question + " at " + address).contains(word.strip());
        }
    }

    private String open(String address) {
        int path = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        path < 0 ? "" : address.substring(0, path),
                        QueryParameters.fromString(address.substring(path + 1)));
        roundTrip();
        Component view = (Component) getCurrentView();
        String head = view instanceof HasHeader headed ? ScreenText.of(headed.header()) : "";
        return Stream.concat(
                        Stream.of(head, ScreenText.of(view)),
                        find(Grid.class, view).all().stream().map(this::rows))
                .collect(Collectors.joining("\n"));
    }

    private String rows(Grid<?> grid) {
        int columns = grid.getColumns().size();
        return IntStream.range(0, test(grid).size())
                .boxed()
                .flatMap(row -> IntStream.range(0, columns).mapToObj(column -> cell(grid, row, column)))
                .collect(Collectors.joining("\n"));
    }

    private String cell(Grid<?> grid, int row, int column) {
        return grid.getColumns().get(column).getRenderer() instanceof ComponentRenderer
                ? ScreenText.of(test(grid).getCellComponent(row, column))
                : test(grid).getCellText(row, column);
    }
}
