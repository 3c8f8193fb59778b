package vn.chiso.reading.file;

/** The kinds of files that a report is read from. The content tells the kind, neither the name nor the browser. */
public enum ReportKind {
    DOCX,
    PDF,
    TXT;

    /** How the names of such files usually end. */
    public static String[] endings() {
        return new String[] {".docx", ".pdf", ".txt"};
    }
}
