package vn.chiso.exchange.book;

/** What a file is by its content, whatever its name says. */
public enum BookKind {
    /** Office Open XML. */
    XLSX,
    /** Office Open XML with macros, which are never looked at. */
    XLSM,
    /** Excel 97 to 2003. */
    XLS,
    /** Text whose cells are parted by semicolons, commas or tabs. */
    CSV
}
