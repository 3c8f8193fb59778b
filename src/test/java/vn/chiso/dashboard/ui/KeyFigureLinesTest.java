package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class KeyFigureLinesTest {

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({
        "budget_it_executed_money, 10000000000, tỷ đồng, ▲ 10 tỷ đồng",
        "budget_it_executed_money, -10000000000, triệu đồng, ▼ 10.000 triệu đồng",
        "email_staff_use_ratio, 2.5, %, '▲ 2,5 điểm'",
        "doc_incoming_count, 12, văn bản, ▲ 12"
    })
    void aChangeIsToldInTheUnitOfTheFigureThatChanged(String code, BigDecimal by, String measure, String told) {
        assertThat(KeyFigureLines.signed(by, catalogue.indicator(code).orElseThrow(), measure, Texts.VIETNAMESE))
                .isEqualTo(told);
    }
}
