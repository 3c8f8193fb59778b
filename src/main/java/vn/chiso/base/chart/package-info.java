/** Charts: immutable models of what is drawn, one thin component over ApexCharts, and the same model as a table. */
@NullMarked
package vn.chiso.base.chart;

import org.jspecify.annotations.NullMarked;
