package vn.chiso.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three rows over the 17 columns of the annex. */
class AnnexHeadTest {

    @Test
    void everyColumnIsCoveredOnceInEachRow() {
        List<List<AnnexHead.Cell>> rows = AnnexHead.rows();
        int[] covered = new int[AnnexColumn.values().length];
        rows.forEach(row -> row.forEach(cell -> {
            for (int column = cell.from(); column < cell.from() + cell.columns(); column++) {
                covered[column - 1] += cell.rows();
            }
        }));
        assertThat(rows).hasSize(3);
        assertThat(covered).hasSize(17).containsOnly(3);
    }

    @Test
    void headsStandOverTheColumnsThatTheyName() {
        assertThat(AnnexHead.rows().get(1))
                .filteredOn(AnnexHead.Cell::isGroup)
                .extracting(AnnexHead.Cell::key, AnnexHead.Cell::from)
                .containsExactly(tuple("budget.head.product", 7), tuple("budget.head.accepted", 9));
        List<Integer> lowest = new ArrayList<>();
        AnnexHead.rows().get(2).forEach(cell -> lowest.add(cell.from()));
        assertThat(lowest).isEqualTo(List.of(7, 8, 9, 10));
    }
}
