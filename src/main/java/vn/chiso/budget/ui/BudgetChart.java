package vn.chiso.budget.ui;

import java.util.List;
import vn.chiso.base.chart.ChartModel;

/**
 * A chart of money with what is said around it.
 *
 * @param title what it shows, its finding where there is one
 * @param subtitle the unit of the axis, and what holds for all of it
 * @param foot what it leaves out and why; empty for nothing
 */
record BudgetChart(String title, String subtitle, ChartModel model, List<String> foot) {}
