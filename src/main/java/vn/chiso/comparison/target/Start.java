package vn.chiso.comparison.target;

import java.math.BigDecimal;
import java.time.LocalDate;

/** From where a target was set out for: a value on a day, in the unit of the target's figures (money in đồng). */
public record Start(LocalDate on, BigDecimal value) {}
