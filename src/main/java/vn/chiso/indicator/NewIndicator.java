package vn.chiso.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator to be added to the catalogue; {@code targetOf} and {@code dimensionType} name stored codes.
 *
 * @param sensitive whether what single agencies answer is not for everybody; totals are
 */
public record NewIndicator(
        String code,
        String groupCode,
        int position,
        String nameVi,
        String nameEn,
        String shortVi,
        String shortEn,
        Kind kind,
        @Nullable String unit,
        @Nullable String numeratorDef,
        @Nullable String denominatorDef,
        Direction direction,
        String appliesTo,
        RollupRule rollup,
        @Nullable String dimensionType,
        @Nullable String targetOf,
        boolean asksPresence,
        boolean sensitive,
        List<String> levels) {

    public NewIndicator {
        levels = List.copyOf(levels);
    }
}
