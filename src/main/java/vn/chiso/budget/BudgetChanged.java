package vn.chiso.budget;

import vn.chiso.base.event.Change;

/** A column of a task says something else now. */
public record BudgetChanged(long taskId) implements Change {}
