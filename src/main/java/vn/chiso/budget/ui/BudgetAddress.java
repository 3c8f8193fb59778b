package vn.chiso.budget.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiso.budget.BudgetFilter;
import vn.chiso.budget.FundSource;
import vn.chiso.document.SourceDocument;
import vn.chiso.territory.Unit;

/** The address of the screen: {@code budget?report=000&unit=P51&period=2016-2019&source=as_written&view=table}; what
 * cannot be read means any. */
record BudgetAddress(BudgetContext context) {

    static final String PATH = "budget";
    static final String REPORT = "report";

    private static final String TABLE = "table";

    /** @param asked what the address says of a parameter; empty for nothing */
    BudgetFilter parse(UnaryOperator<String> asked) {
        String years = asked.apply("period");
        return new BudgetFilter(
                context.documents()
                        .byKey(asked.apply(REPORT))
                        .map(SourceDocument::id)
                        .orElse(null),
                context.territory().byKey(asked.apply("unit")).map(Unit::id).orElse(null),
                years.matches("\\d{4}(-\\d{4})?") ? years : "",
                source(asked.apply("source")),
                asked.apply("view").equals(TABLE));
    }

    Map<String, String> format(BudgetFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        @Nullable Long report = filter.documentId();
        @Nullable Long unit = filter.unitId();
        @Nullable FundSource source = filter.source();
        if (report != null) {
            query.put(REPORT, context.documents().byId(report).key());
        }
        if (unit != null) {
            query.put("unit", context.territory().byId(unit).key());
        }
        if (!filter.years().isEmpty()) {
            query.put("period", filter.years());
        }
        if (source != null) {
            query.put("source", source.word());
        }
        if (filter.tables()) {
            query.put("view", TABLE);
        }
        return query;
    }

    private static @Nullable FundSource source(String word) {
        return Arrays.stream(FundSource.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
