package vn.chiso.exchange.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookRefused.Why;

/** Reads the texts that cells of .xls share. The count that the file gives is believed within limits only. */
final class XlsTexts {

    private final BookLimits limits;
    private final IntFunction<@Nullable String> fonts;

    /**
     * For one book.
     *
     * @param fonts the name of a font by its number
     */
    XlsTexts(BookLimits limits, IntFunction<@Nullable String> fonts) {
        this.limits = limits;
        this.fonts = fonts;
    }

    SharedTexts read(RecordInputStream in) {
        SharedTexts shared = new SharedTexts(limits);
        in.readInt(); // how often cells refer to them
        int count = in.readInt();
        if (count < 0 || count > limits.sharedTexts()) {
            throw shared.tooMany();
        }
        for (int i = 0; i < count; i++) {
            shared.add(text(new UnicodeString(in)));
        }
        return shared;
    }

    private BookValue.Text text(UnicodeString written) {
        String whole = written.getString();
        if (whole.length() > limits.characters()) {
            throw new BookRefused(Why.CHARACTERS, "SST", "…", limits.characters());
        }
        if (written.getFormatRunCount() == 0) {
            return BookValue.Text.of(whole);
        }
        List<BookValue.Text.Part> parts = new ArrayList<>();
        int from = 0;
        String font = null;
        for (int i = 0; i < written.getFormatRunCount(); i++) {
            FormatRun run = written.getFormatRun(i);
            int to = run.getCharacterPos();
            if (to > from && to <= whole.length()) {
                parts.add(new BookValue.Text.Part(whole.substring(from, to), font));
                from = to;
            }
            font = fonts.apply(run.getFontIndex());
        }
        parts.add(new BookValue.Text.Part(whole.substring(from), font));
        return new BookValue.Text(whole, List.copyOf(parts));
    }
}
