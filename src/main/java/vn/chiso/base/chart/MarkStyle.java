package vn.chiso.base.chart;

/** The state of a figure as it is drawn; each can be told from the others in black and white. */
public enum MarkStyle {
    /** Stated as it stands: a full bar, a filled point. */
    FULL,
    /** Stated with a qualifier: a full bar, the qualifier in its label; a hollow point. */
    QUALIFIED,
    /** Computed from stated parts: a full bar, the parts in its label. */
    COMPUTED,
    /** Two statements that contradict each other: a hatched band between two end ticks, nothing below the lower. */
    CONFLICT,
    /** Several agencies, lowest to highest: a striped band with nothing below the lower end. */
    RANGE,
    /** Stated for several tiers or agencies together: a full bar, the scope in its note. */
    JOINT,
    /** Stated for a sample: a full bar, the sample in its note; a hollow point. */
    SAMPLE,
    /** One agency of many: a full bar, the agency in its note; a hollow point. */
    SINGLE,
    /** Not yet approved: a hollow bar. */
    DRAFT,
    /** A real zero: a hairline. */
    ZERO,
    /** Shown for comparison only: grey. */
    CONTEXT
}
