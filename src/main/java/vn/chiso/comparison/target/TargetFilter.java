package vn.chiso.comparison.target;

import org.jspecify.annotations.Nullable;

/**
 * Which targets are listed.
 *
 * @param text words of indicator, subject or basis, with or without marks; empty for any
 * @param unitId a unit with all below it; null for any
 * @param topic code of an indicator group; empty for any
 * @param year a year that the target's time touches; null for any
 * @param light null for any
 */
public record TargetFilter(
        String text,
        @Nullable Long unitId,
        String topic,
        @Nullable Integer year,
        @Nullable TargetLight light) {

    public static final TargetFilter ALL = new TargetFilter("", null, "", null, null);
}
