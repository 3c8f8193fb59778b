package vn.chiso.round.reuse;

/** A declaration as somebody wants it, see {@link Mapping}. */
public record NewMapping(long fromIndicatorId, long fromItemId, long toIndicatorId, String formCode, ReuseRule rule) {}
