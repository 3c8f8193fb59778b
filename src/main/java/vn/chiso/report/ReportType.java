package vn.chiso.report;

import java.util.Arrays;
import java.util.Optional;

/** The five kinds of report, each with its own skeleton of sections. */
public enum ReportType {
    /** What an agency got for its money over some years. */
    BUDGET_REVIEW("budget", "BUDGET_REVIEW"),
    /** What an inspection found at the agencies of a province. */
    INSPECTION("inspection", "INSPECTION"),
    /** How an agency used IT in a year. */
    ANNUAL("annual", "ANNUAL"),
    /** What an inspection found in a district, round by round. */
    DISTRICT_INSPECTION("round", "INSPECTION"),
    /** How a resolution was carried out. */
    RESOLUTION("resolution", "RESOLUTION");

    private final String word;
    private final String documentKind;

    ReportType(String word, String documentKind) {
        this.word = word;
        this.documentKind = documentKind;
    }

    /** The word in addresses, and the folder of the templates. */
    public String word() {
        return word;
    }

    /** The key of the name on screen. */
    public String key() {
        return "reports.type." + word;
    }

    /** Whether source documents of that kind are laid out so. */
    public boolean isOf(String kind) {
        return documentKind.equals(kind);
    }

    public static Optional<ReportType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
