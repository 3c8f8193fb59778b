package vn.chiso.budget;

import vn.chiso.observation.Figure;

/** Money that a report tells of outside any annex; subject, period, amount, unit and qualifier are those of the figure. */
public record BudgetAllocation(String fact, MoneyKind kind, FundSource source, Figure figure) {}
