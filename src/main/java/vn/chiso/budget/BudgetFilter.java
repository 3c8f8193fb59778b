package vn.chiso.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Period;

/**
 * Which money is shown.
 *
 * @param documentId null for any report
 * @param unitId the province; null for any
 * @param years the years of a period, such as {@code 2016-2019} or {@code 2015}; empty for any
 * @param source null for any
 * @param tables whether charts are shown as tables
 */
public record BudgetFilter(
        @Nullable Long documentId,
        @Nullable Long unitId,
        String years,
        @Nullable FundSource source,
        boolean tables) {

    public static final BudgetFilter ALL = new BudgetFilter(null, null, "", null, false);

    /** The years of a period, as a filter names them. */
    public static String years(Period period) {
        int from = period.start().getYear();
        int to = period.end().getYear();
        return from == to ? String.valueOf(to) : from + "-" + to;
    }

    public BudgetFilter withTables(boolean wanted) {
        return new BudgetFilter(documentId, unitId, years, source, wanted);
    }

    /** Whether anything is left out. */
    public boolean isAny() {
        return documentId == null && unitId == null && years.isEmpty() && source == null;
    }

    /** Whether an amount is wanted, but for the province that its unit is in. */
    boolean wants(BudgetAmount amount) {
        return (documentId == null || documentId.equals(amount.documentId()))
                && (years.isEmpty() || years.equals(years(amount.period())))
                && (source == null || source == amount.source());
    }

    /** Whether an annex is wanted, but for its province; one of which some money is of the source is wanted whole. */
    boolean wants(BudgetAnnex annex) {
        return (documentId == null || documentId == annex.documentId())
                && (years.isEmpty() || years.equals(years(annex.period())))
                && (source == null
                        || BudgetAmount.of(List.of(annex), List.of()).stream()
                                .anyMatch(amount -> source == amount.source()));
    }
}
