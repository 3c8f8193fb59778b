package vn.chiso.base.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** What stands around the table of a sheet: its title on the screen, its header and footer on paper. */
final class SheetPage {

    private static final int LONGEST_FOOTER = 200;

    private SheetPage() {}

    /**
     * Writes what the table is, and what it is of, where a reader looks first.
     *
     * @return the first row that is free
     */
    static int title(Worksheet sheet, ExportCaption caption) {
        if (caption.title().isEmpty()) {
            return 0;
        }
        int row = 0;
        sheet.inlineString(row, 0, SheetText.of(caption.title()));
        sheet.style(row++, 0).bold().fontSize(14).set();
        String about = Stream.of(caption.subtitle(), caption.filter(), caption.period())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!about.isEmpty()) {
            sheet.inlineString(row, 0, SheetText.of(about));
            sheet.style(row++, 0).fontColor("595959").set();
        }
        if (!caption.mark().isEmpty()) {
            sheet.inlineString(row, 0, SheetText.of(caption.mark()));
            sheet.style(row++, 0).bold().fontColor("C00000").set();
        }
        return row;
    }

    /** Printed, it is as wide as a page, with its heads on each. */
    static void print(Worksheet sheet, int head, String mark) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head);
        String told = printed(mark);
        sheet.footer(told.isEmpty() ? Made.PRODUCT : Made.PRODUCT + " - " + told, Position.LEFT);
        sheet.footer("&P/&N", Position.RIGHT);
    }

    /** A footer of a printed page knows signs of its own. */
    private static String printed(String text) {
        String bare = text.replaceAll("\\p{Cc}+", " ");
        return bare.substring(0, Math.min(bare.length(), LONGEST_FOOTER)).replace("&", "&&");
    }
}
