package vn.chiso.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator measures.
 *
 * @param unit the unit of measure in Vietnamese; null without one
 * @param levels the ordered scale of a LEVEL indicator, lowest first; empty otherwise
 */
public record Scale(Kind kind, @Nullable String unit, Direction direction, RollupRule rollup, List<String> levels) {

    public Scale {
        unit = Definition.orNull(unit);
        levels = levels.stream().map(Names::tidy).toList();
    }
}
