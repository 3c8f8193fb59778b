package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of an index: pillar, component or criterion; what has no parts of its own is a criterion.
 *
 * @param parentId null for a pillar
 * @param maximum the most points that it gives; null where it is not known, for a whole then what its parts give
 * @param weight multiplies points and maximum alike; 1 for none
 * @param scored false for what is listed and gives no points
 * @param rule of a criterion; ignored for what has parts
 */
public record Node(
        long id, @Nullable Long parentId, @Nullable BigDecimal maximum, BigDecimal weight, boolean scored, Rule rule) {}
