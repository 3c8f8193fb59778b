package vn.chiso.comparison.target;

import java.math.BigDecimal;
import vn.chiso.observation.Period;
import vn.chiso.observation.Subject;

/**
 * A target as a line that figures are drawn against.
 *
 * @param indicatorId the indicator of the figures, which need not be the target's own
 * @param subject whom it is set for; it says nothing of its members
 * @param value in the unit of the figures; money in đồng
 * @param label "Chỉ tiêu 20 %, tỉnh An Giang, năm 2021"
 * @param source what says so: document and section
 */
public record TargetLine(
        long indicatorId, Subject subject, Period period, BigDecimal value, String label, String source) {}
