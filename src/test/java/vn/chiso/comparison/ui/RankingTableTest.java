package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.Comparison;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/**
 * Distances of the eleven agencies that were inspected in Quảng Bình in 2015, worked out by hand. Departments say 80, 50,
 * 50 and 50 %; districts 50, 50, 20, 20 and 20 %, and one contradicts itself.
 */
@LoadedDatabaseTest
@WithMockUser(roles = Roles.ICT_DEPARTMENT)
class RankingTableTest {

    private static final String ELEVEN =
            "unit=44&subjects=inspected&years=2015&indicators=email_staff_use_ratio&sort=email_staff_use_ratio";

    @Autowired
    private CompareContext context;

    @Test
    void eachIsMeasuredAgainstTheBestAndTheMedianOfItsOwnBlock() {
        assertThat(rows(ELEVEN))
                .contains("1|Sở Tư pháp|≈ 80 %|0|+30")
                .contains("2=|2–4|BQL khu kinh tế|≈ 50 %|−30|0")
                .contains("1=|1–2|H. Quảng Ninh|≈ 50 %|0|+30")
                .contains("3=|3–5|H. Lệ Thủy|≈ 20 %|−30|0");
    }

    @Test
    void theOneThatWasChosenIsHeldAgainstAllBlocks() {
        Comparison comparison = compared(ELEVEN);
        String district = comparison.subjects().stream()
                .filter(one -> one.label(Texts.VIETNAMESE).equals("H. Quảng Ninh"))
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(rows(ELEVEN + "&against=" + district))
                .contains("1|Sở Tư pháp|≈ 80 %|0|+30|+30")
                .contains("3=|3–5|H. Lệ Thủy|≈ 20 %|−30|0|−30");
    }

    @Test
    void twoDifferentNumbersHaveNoMedianToMeasureBy() {
        List<Compared> lawyersAndZone = compared(ELEVEN).subjects().stream()
                .filter(one -> List.of("Sở Tư pháp", "BQL khu kinh tế").contains(one.label(Texts.VIETNAMESE)))
                .toList();
        assertThat(rows(ELEVEN.replace(
                        "inspected", lawyersAndZone.stream().map(Compared::key).collect(Collectors.joining(",")))))
                .containsExactly("1|Sở Tư pháp|≈ 80 %|0|không có", "2|BQL khu kinh tế|≈ 50 %|−30|không có");
    }

    /** What the eye sees: words for those who listen are left out. */
    private List<String> rows(String query) {
        Comparison comparison = compared(query);
        RankingTable table = new RankingTable(
                comparison,
                Objects.requireNonNull(comparison.lead()),
                new DrawingPage(context, request -> {}, Texts.VIETNAMESE));
        return table.getContent().getBody().getRows().stream()
                .map(RankingTableTest::words)
                .toList();
    }

    private static String words(NativeTableRow row) {
        return ScreenText.of(row)
                .lines()
                .filter(line -> !line.startsWith("từ ") && !line.contains(", năm 2015"))
                .collect(Collectors.joining("|"));
    }

    private Comparison compared(String query) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&"))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> List.of(one[1])));
        return context.comparisons().compare(context.address().parse(parameters).request());
    }
}
