package vn.chiso.exchange.book;

import vn.chiso.exchange.book.BookRefused.Why;

/** Tells books from the other documents that come as packages. */
final class OfficeKind {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private OfficeKind() {}

    /** The kind of book whose main part has this type, in small letters. */
    static BookKind of(String type) {
        if (type.startsWith(SPREADSHEET)) {
            return BookKind.XLSX;
        }
        if (type.contains("ms-excel.sheet.binary")) {
            throw new BookRefused(Why.OTHER_FORMAT, ".xlsb");
        }
        if (type.startsWith("application/vnd.ms-excel.")) {
            return BookKind.XLSM;
        }
        throw new BookRefused(Why.NOT_A_BOOK);
    }

    /** Why a zip file that is no Office document is not read. */
    static BookRefused otherPackage(Parts parts) {
        return parts.has("mimetype") && parts.has("content.xml")
                ? new BookRefused(Why.OTHER_FORMAT, ".ods")
                : new BookRefused(Why.NOT_A_BOOK);
    }
}
