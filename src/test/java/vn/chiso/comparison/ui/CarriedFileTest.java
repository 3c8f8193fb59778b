package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.table.Cell;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** A department's figure of An Giang stays the department's when provinces are compared on later boundaries. */
@LoadedDatabaseTest
@WithMockUser(roles = Roles.ICT_DEPARTMENT)
class CarriedFileTest {

    private static final String PROVINCES =
            "subjects=provinces&boundaries=2025-07-01&years=2021&indicators=infra_pc_staff_ratio";
    private static final String SCOPE = "An Giang, Sở Xây dựng (1/2 đơn vị trước)";

    @Autowired
    private CompareContext context;

    @Test
    void theFileSaysOfWhomEachIsSaid() throws Exception {
        List<List<Cell>> rows = new ArrayList<>();
        Comparison comparison = compared();
        ComparisonFile.of(comparison, comparison.lines(), page()).rows().each(rows::add);
        assertThat(rows).anySatisfy(row -> assertThat(row.toString()).contains("⊂ 100", SCOPE));
    }

    @Test
    void theTableSaysOfWhomEachIsSaid() {
        Comparison comparison = compared();
        Line line = comparison.lines().getFirst();
        assertThat(new AlignedCells(comparison, page()).of(line))
                .anySatisfy(cell -> assertThat(ScreenText.of(cell)).contains("100", SCOPE));
    }

    @Test
    void whoIsNoMoreIsNamedWithItsLastDay() {
        String committee =
                "a" + context.agencies().byKey("P44:ubnd").orElseThrow().id();
        assertThat(Succeeded.line(compared("subjects=" + committee + "&years=2025"), page()))
                .hasValueSatisfying(line -> assertThat(Foot.words(line).orElseThrow())
                        .contains("Đã sắp xếp lại", "Quảng Bình (đến 30/06/2025)"));
        assertThat(Succeeded.line(compared("subjects=" + committee + "&years=2024"), page()))
                .isEmpty();
    }

    private DrawingPage page() {
        return new DrawingPage(context, request -> {}, Texts.VIETNAMESE);
    }

    private Comparison compared() {
        return compared(PROVINCES);
    }

    private Comparison compared(String query) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&", -1))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> List.of(one[1])));
        return context.comparisons().compare(context.address().parse(parameters).request());
    }
}
