package vn.chiso.budget;

/** Money outside any annex, to be added; see {@link BudgetAllocation}. */
public record NewAllocation(String fact, MoneyKind kind, FundSource source) {}
