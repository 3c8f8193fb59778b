package vn.chiso.reading.file;

import java.util.List;

/** The kinds of files that a report is read from. The content tells the kind, neither the name nor the browser. */
public enum ReportKind {
    DOCX,
    PDF,
    TXT;

    /** How the names of such files usually end. */
    public static List<String> endings() {
        return List.of(".docx", ".pdf", ".txt");
    }
}
