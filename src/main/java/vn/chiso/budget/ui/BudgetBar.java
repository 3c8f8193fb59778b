package vn.chiso.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.FilterClear;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.budget.BudgetAmount;
import vn.chiso.budget.BudgetFilter;
import vn.chiso.budget.BudgetOverview;
import vn.chiso.budget.FundSource;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;
import vn.chiso.territory.Unit;

/** Which money is shown, chosen from what there is. Each choice makes another address. */
final class BudgetBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private final SerializableConsumer<BudgetFilter> open;
    private final FilterSelect<SourceDocument> report = new FilterSelect<>(this::chosen);
    private final FilterSelect<Unit> unit = new FilterSelect<>(this::chosen);
    private final FilterSelect<Period> period = new FilterSelect<>(this::chosen);
    private final FilterSelect<FundSource> source = new FilterSelect<>(this::chosen);
    private final FilterClear clear;
    private transient BudgetFilter shown = BudgetFilter.ALL;

    BudgetBar(BudgetContext context, SerializableConsumer<BudgetFilter> open) {
        this.context = context;
        this.open = open;
        clear = new FilterClear(() -> open.accept(BudgetFilter.ALL.withTables(shown.tables())));
        report.addClassName("holding__report");
        unit.addClassName("holding__unit");
        period.addClassName("holding__report");
        source.addClassName("holding__topic");
        getContent().addClassName("filter-bar");
        getContent().add(report, unit, period, source, clear);
    }

    void show(BudgetFilter filter, List<BudgetAmount> all) {
        shown = filter;
        String any = getTranslation("holdings.any");
        @Nullable Long document = filter.documentId();
        report.show(
                getTranslation("holdings.report"),
                any,
                all.stream()
                        .map(BudgetAmount::documentId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(id -> context.documents().byId(id))
                        .sorted(Comparator.comparing(SourceDocument::key))
                        .toList(),
                one -> DocumentNames.of(one, getLocale()),
                document == null ? null : context.documents().byId(document));
        @Nullable Long province = filter.unitId();
        unit.show(
                getTranslation("software.province"),
                any,
                all.stream()
                        .map(one -> BudgetOverview.province(one.unitId(), context.territory()))
                        .distinct()
                        .sorted(Comparator.comparing(Unit::key))
                        .toList(),
                Unit::shortName,
                province == null ? null : context.territory().byId(province));
        List<Period> periods = all.stream()
                .map(BudgetAmount::period)
                .distinct()
                .sorted(Comparator.comparing(Period::start))
                .toList();
        period.show(
                getTranslation("budget.period"),
                any,
                periods,
                one -> FigureText.period(one, getLocale()),
                periods.stream()
                        .filter(one -> BudgetFilter.years(one).equals(filter.years()))
                        .findFirst()
                        .orElse(null));
        source.show(
                getTranslation("budget.source"),
                any,
                Arrays.stream(FundSource.values())
                        .filter(one -> all.stream().anyMatch(amount -> amount.source() == one))
                        .toList(),
                one -> getTranslation(one.key()),
                filter.source());
        clear.show(!filter.isAny());
    }

    private void chosen() {
        SourceDocument document = report.value();
        Unit province = unit.value();
        Period years = period.value();
        open.accept(new BudgetFilter(
                document == null ? null : (Long) document.id(),
                province == null ? null : (Long) province.id(),
                years == null ? "" : BudgetFilter.years(years),
                source.value(),
                shown.tables()));
    }
}
