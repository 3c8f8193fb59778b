package vn.chiso.inspection.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.document.SourceDocument;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;

/** The address of the list: {@code findings?q=may chu&report=001&section=II.2&agency=D455:ubnd&topic=ha_tang&kind=limitation};
 * what cannot be read means any. */
record FindingAddress(FindingContext context) {

    static final String PATH = "findings";

    /** Stands for no agency in particular. */
    private static final String NOBODY = "none";

    /** @param asked what the address says of a parameter; empty for nothing */
    FindingFilter parse(UnaryOperator<String> asked) {
        String agency = asked.apply("agency");
        return new FindingFilter(
                asked.apply("q"),
                context.documents()
                        .byKey(asked.apply("report"))
                        .map(SourceDocument::id)
                        .orElse(null),
                asked.apply("section"),
                context.agencies().byKey(agency).map(Agency::id).orElse(null),
                agency.equals(NOBODY),
                asked.apply("topic"),
                kind(asked.apply("kind")));
    }

    Map<String, String> format(FindingFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        @Nullable Long report = filter.documentId();
        @Nullable Long agency = filter.agencyId();
        @Nullable FindingKind kind = filter.kind();
        put(query, "q", filter.text());
        put(
                query,
                "report",
                report == null ? "" : context.documents().byId(report).key());
        put(query, "section", filter.section());
        put(
                query,
                "agency",
                agency == null
                        ? filter.common() ? NOBODY : ""
                        : context.agencies().byId(agency).key());
        put(query, "topic", filter.topic());
        put(query, "kind", kind == null ? "" : kind.word());
        return query;
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static @Nullable FindingKind kind(String word) {
        return Arrays.stream(FindingKind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
