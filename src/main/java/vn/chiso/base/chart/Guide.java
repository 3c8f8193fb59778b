package vn.chiso.base.chart;

import java.math.BigDecimal;

/**
 * A dashed line at one value of an axis with its words: a median, a target, what is said of all together.
 *
 * @param label what the line stands for, with its value ("trung vị 50 %")
 */
public record Guide(BigDecimal at, String label) {}
