package vn.chiso.round.reuse;

/**
 * A declaration that what was reported to one indicator answers another.
 *
 * @param fromItemId the part of the first that is meant; the whole for most
 * @param formCode the form in which it answers; empty for every form that asks the second indicator
 */
public record Mapping(
        long id, long fromIndicatorId, long fromItemId, long toIndicatorId, String formCode, ReuseRule rule) {}
