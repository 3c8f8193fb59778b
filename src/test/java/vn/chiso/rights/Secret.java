package vn.chiso.rights;

/** What an agency keeps, each as one number that is found nowhere else. */
enum Secret {
    /** Approved and for everybody in the territory. */
    OPEN("doc_incoming_count", 2023),
    /** Approved, of an indicator that is sensitive. */
    SENSITIVE("sec_malware_count", 2023),
    DRAFT("doc_incoming_count", 2024),
    SENSITIVE_DRAFT("sec_malware_count", 2024),
    /** What was drafted before another number was approved. */
    FORMER("it_staff_count", 2024),
    /** Handed in, and not approved yet. */
    SUBMITTED("bcci_total_count", 2024),
    /** Approved, in a report that was reopened: others go on reading it. */
    STANDING("bcci_total_count", 2023),
    /** What the agency drafted over {@link #STANDING}. */
    CORRECTION("bcci_total_count", 2023);

    final String indicator;
    final int year;

    Secret(String indicator, int year) {
        this.indicator = indicator;
        this.year = year;
    }

    /** Whether what is said and filed about it does not name the number: others read it who do not know that. */
    boolean isUnspoken() {
        return this == FORMER || this == CORRECTION;
    }
}
