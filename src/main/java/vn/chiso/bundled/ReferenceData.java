package vn.chiso.bundled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.NewAgency;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.DataFile;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Definition;
import vn.chiso.indicator.DimensionService;
import vn.chiso.indicator.DimensionType;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Edition;
import vn.chiso.indicator.GroupService;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.Names;
import vn.chiso.indicator.NewDimension;
import vn.chiso.indicator.NewGroup;
import vn.chiso.indicator.NewIndicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.indicator.Scale;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.CheckService;
import vn.chiso.observation.check.NewCheck;
import vn.chiso.observation.check.Scope;
import vn.chiso.observation.check.Severity;
import vn.chiso.round.FormService;
import vn.chiso.round.NewForm;
import vn.chiso.territory.NewUnit;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLevel;

/** Units, agencies, the catalogue of indicators, the first checks, the first form and the first indices: what every installation starts with, simulated ones included. */
@Component
public class ReferenceData {

    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final DimensionService dimensions;
    private final GroupService groups;
    private final IndicatorService indicators;
    private final CheckService checks;
    private final FormService forms;
    private final BundledScores scores;

    ReferenceData(
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            DimensionService dimensions,
            GroupService groups,
            IndicatorService indicators,
            CheckService checks,
            FormService forms,
            BundledScores scores) {
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.dimensions = dimensions;
        this.groups = groups;
        this.indicators = indicators;
        this.checks = checks;
        this.forms = forms;
        this.scores = scores;
    }

    /** Loads all of it; the registers must be empty. */
    @Transactional
    @BySystem
    public void load() {
        loadUnits();
        loadAgencies();
        loadCatalogue();
        loadChecks();
        loadForms();
        scores.load();
    }

    private void loadChecks() {
        for (DataFile.Row row : DataFile.read("checks.csv")) {
            String code = row.orNull("indicator");
            String kind = row.orNull("indicator_kind");
            checks.addAtStart(
                    row.text("code"),
                    new NewCheck(
                            CheckKind.valueOf(row.text("kind")),
                            code != null
                                    ? Scope.of(catalogue.indicator(code).orElseThrow())
                                    : kind != null ? Scope.of(Kind.valueOf(kind)) : Scope.ALL,
                            number(row.orNull("low")),
                            number(row.orNull("high")),
                            row.list("others").stream()
                                    .map(other -> catalogue
                                            .indicator(other)
                                            .orElseThrow()
                                            .id())
                                    .toList(),
                            Severity.valueOf(row.text("severity")),
                            "",
                            ""));
        }
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** The yearly report of departments, as An Giang asks for it. */
    private void loadForms() {
        List<NewForm.Line> lines = DataFile.read("forms.csv").stream()
                .map(row -> new NewForm.Line(row.text("indicator"), row.flag("required")))
                .toList();
        forms.createAtStart(new NewForm(
                "ung-dung-cntt-so",
                "Báo cáo ứng dụng CNTT của sở, ban, ngành",
                "Departments’ report on the use of IT",
                List.of(AgencyType.SO_BAN_NGANH, AgencyType.VP_UBND_TINH),
                true,
                lines));
    }

    private void loadUnits() {
        territory.add(DataFile.read("units.csv").stream()
                .map(row -> new NewUnit(
                        row.text("key"),
                        row.orNull("code"),
                        UnitLevel.valueOf(row.text("level")),
                        row.text("kind"),
                        row.text("name"),
                        row.orNull("parent_key"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        row.orNull("legal_basis")))
                .toList());
        for (DataFile.Row row : DataFile.read("successions.csv")) {
            String share = row.orNull("share");
            territory.addSuccession(
                    row.text("predecessor_key"),
                    row.orNull("successor_key"),
                    Objects.requireNonNull(row.dateOrNull("effective_on")),
                    row.text("kind"),
                    share == null ? null : new BigDecimal(share),
                    row.orNull("legal_basis"));
        }
        territory.refresh();
    }

    private void loadAgencies() {
        Map<String, List<String>> aliases = new HashMap<>();
        DataFile.read("agency-aliases.csv")
                .forEach(row -> aliases.computeIfAbsent(row.text("agency_key"), key -> new java.util.ArrayList<>())
                        .add(row.text("alias")));
        agencies.add(DataFile.read("agencies.csv").stream()
                .map(row -> new NewAgency(
                        row.text("key"),
                        row.text("name"),
                        row.text("short_vi"),
                        AgencyType.ofCode(row.text("type")).orElseThrow(),
                        row.text("unit_key"),
                        row.orNull("parent_key"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        aliases.getOrDefault(row.text("key"), List.of())))
                .toList());
    }

    private void loadCatalogue() {
        Map<String, List<NewDimension.Item>> items = new HashMap<>();
        for (DataFile.Row row : DataFile.read("dimension-items.csv")) {
            items.computeIfAbsent(row.text("type"), type -> new ArrayList<>())
                    .add(new NewDimension.Item(
                            null,
                            row.text("label"),
                            row.text("short_vi"),
                            row.text("short_en"),
                            row.text("parent_label"),
                            row.flag("subtotal")));
        }
        for (DataFile.Row row : DataFile.read("dimension-types.csv")) {
            dimensions.addAtStart(new NewDimension(
                    row.text("code"),
                    row.text("vi"),
                    row.text("en"),
                    row.flag("disjoint"),
                    row.flag("complete"),
                    items.getOrDefault(row.text("code"), List.of())));
        }
        List<DataFile.Row> rows = DataFile.read("indicators.csv");
        Map<String, DataFile.Row> named = new LinkedHashMap<>();
        rows.forEach(row -> named.putIfAbsent(row.text("group"), row));
        named.forEach((code, row) -> groups.addAtStart(
                new NewGroup(code, row.text("group_vi"), row.text("group_en"), row.number("group_position"))));
        Map<String, Long> groupIds =
                catalogue.groups().stream().collect(Collectors.toMap(IndicatorGroup::code, IndicatorGroup::id));
        Map<String, Long> typeIds =
                catalogue.dimensionTypes().stream().collect(Collectors.toMap(DimensionType::code, DimensionType::id));
        rows.stream()
                .filter(row -> row.orNull("target_of") == null)
                .forEach(row -> indicators.addAtStart(indicator(row, groupIds, typeIds, null)));
        rows.stream()
                .filter(row -> row.orNull("target_of") != null)
                .forEach(row -> indicators.addAtStart(indicator(
                        row,
                        groupIds,
                        typeIds,
                        catalogue.indicator(row.text("target_of")).orElseThrow().id())));
    }

    private static NewIndicator indicator(
            DataFile.Row row, Map<String, Long> groupIds, Map<String, Long> typeIds, @Nullable Long targetOf) {
        Kind kind = kind(row);
        String unitOrLevels = row.text("unit_or_levels");
        return new NewIndicator(
                row.text("code"),
                Objects.requireNonNull(groupIds.get(row.text("group"))),
                row.number("position"),
                new Names(row.text("vi"), row.text("en"), row.text("short_vi"), row.text("short_en")),
                new Definition(row.orNull("numerator_def"), row.orNull("denominator_def"), null, null),
                new Scale(
                        kind,
                        kind == Kind.LEVEL ? null : unitOrLevels,
                        Direction.valueOf(row.text("direction").toUpperCase(java.util.Locale.ROOT)),
                        RollupRule.valueOf(row.text("rollup")),
                        kind == Kind.LEVEL ? List.of(unitOrLevels.split("\\s*\\|\\s*")) : List.of()),
                row.text("levels"),
                typeIds.get(row.text("dimension_type")),
                targetOf,
                row.text("code").equals("budget_task_reported_yn"),
                row.flag("sensitive"),
                Edition.FIRST);
    }

    private static Kind kind(DataFile.Row row) {
        @Nullable String unit = row.orNull("unit_or_levels");
        return switch (row.text("kind")) {
            case "ratio" -> "%".equals(unit) ? Kind.PERCENT : Kind.RATE;
            case "count" -> row.text("code").endsWith("_year") ? Kind.YEAR : Kind.COUNT;
            case "money" -> Kind.MONEY;
            case "yesno" -> Kind.YES_NO;
            case "level" -> Kind.LEVEL;
            default -> row.text("code").endsWith("_date") ? Kind.DATE : Kind.TEXT;
        };
    }
}
