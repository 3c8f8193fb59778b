package vn.chiso.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Which findings are listed.
 *
 * @param text words of the finding, of whom it is about or for, with or without marks; empty for any
 * @param documentId null for any report
 * @param section empty for any
 * @param agencyId an agency that is named; null for any or none
 * @param common whether only those are listed that name no agency
 * @param topic code of an indicator group; empty for any
 * @param kind null for any
 */
public record FindingFilter(
        String text,
        @Nullable Long documentId,
        String section,
        @Nullable Long agencyId,
        boolean common,
        String topic,
        @Nullable FindingKind kind) {

    public static final FindingFilter ALL = new FindingFilter("", null, "", null, false, "", null);

    /** All that a section of a report says. */
    public static FindingFilter section(long documentId, String section) {
        return new FindingFilter("", documentId, section, null, false, "", null);
    }

    public FindingFilter withKind(@Nullable FindingKind other) {
        return new FindingFilter(text, documentId, section, agencyId, common, topic, other);
    }
}
