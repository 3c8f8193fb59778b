package vn.chiso.bundled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.data.DataFile;
import vn.chiso.comparison.score.index.EditionState;
import vn.chiso.comparison.score.index.IndexLoad;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.NewEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.comparison.score.rule.Rule;
import vn.chiso.comparison.score.rule.RuleKind;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Loads the worked example of a composite index, and the provincial set of 2022 with the maxima that are known. */
@Component
class BundledScores {

    private final IndexLoad indices;
    private final Catalogue catalogue;
    private final TerritoryService territory;

    BundledScores(IndexLoad indices, Catalogue catalogue, TerritoryService territory) {
        this.indices = indices;
        this.catalogue = catalogue;
        this.territory = territory;
    }

    /** Units and indicators must be there. */
    void load() {
        Map<String, List<DataFile.Row>> parts =
                DataFile.read("score-criteria.csv").stream().collect(Collectors.groupingBy(row -> row.text("index")));
        for (DataFile.Row row : DataFile.read("score-indices.csv")) {
            indices.add(
                    row.text("key"),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.flag("example"),
                    territory.byKey(row.text("unit")).map(Unit::id).orElse(null),
                    new NewEdition(
                            row.text("label"),
                            row.number("year"),
                            row.text("basis"),
                            ScoredSubjects.valueOf(row.text("subjects")),
                            row.list("types").stream()
                                    .map(code -> AgencyType.ofCode(code).orElseThrow())
                                    .toList()),
                    criteria(parts.getOrDefault(row.text("key"), List.of())),
                    EditionState.valueOf(row.text("state")));
        }
    }

    private List<NewCriterion> criteria(List<DataFile.Row> rows) {
        List<String> codes = rows.stream().map(row -> row.text("code")).toList();
        List<NewCriterion> criteria = new ArrayList<>();
        for (DataFile.Row row : rows) {
            String parent = row.orNull("parent");
            String indicator = row.orNull("indicator");
            criteria.add(new NewCriterion(
                    parent == null ? null : (Long) (long) codes.indexOf(parent),
                    criteria.size(),
                    row.text("code"),
                    row.text("name_vi"),
                    row.text("name_en"),
                    number(row.orNull("maximum")),
                    BigDecimal.ONE,
                    row.flag("scored"),
                    new Rule(
                            RuleKind.valueOf(row.text("rule")),
                            number(row.orNull("half")),
                            number(row.orNull("full")),
                            row.flag("reversed")),
                    indicator == null
                            ? null
                            : catalogue.indicator(indicator).map(Indicator::id).orElseThrow(),
                    null,
                    row.text("applies_to"),
                    null));
        }
        return criteria;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
