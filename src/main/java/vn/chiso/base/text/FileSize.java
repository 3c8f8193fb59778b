package vn.chiso.base.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How large files are. */
public final class FileSize {

    private static final BigDecimal KILO = new BigDecimal(1024);

    private FileSize() {}

    /** "1,2 MB"; never less than 1 KB. */
    public static String format(long bytes, Locale locale) {
        BigDecimal kilobytes = new BigDecimal(bytes).divide(KILO, 2, RoundingMode.HALF_UP);
        if (kilobytes.compareTo(KILO) < 0) {
            return NumberText.format(kilobytes.setScale(0, RoundingMode.CEILING), locale) + " KB";
        }
        BigDecimal megabytes = kilobytes.divide(KILO, 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return NumberText.format(megabytes.setScale(Math.max(0, megabytes.scale())), locale) + " MB";
    }
}
