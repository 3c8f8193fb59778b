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
    FORMER("it_staff_count", 2024);

    final String indicator;
    final int year;

    Secret(String indicator, int year) {
        this.indicator = indicator;
        this.year = year;
    }
}
