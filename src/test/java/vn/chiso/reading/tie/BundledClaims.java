package vn.chiso.reading.tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiso.base.data.DataFile;

/** What the bundled figures claim, made from the files as the system makes it from its tables. */
final class BundledClaims {

    private static final Map<String, DataFile.Row> INDICATORS = new HashMap<>();
    private static final Map<String, Boolean> SUBTOTALS = new HashMap<>();

    static {
        DataFile.read("indicators.csv").forEach(row -> INDICATORS.put(row.text("code"), row));
        DataFile.read("dimension-items.csv").forEach(row -> SUBTOTALS.put(row.text("label"), row.flag("subtotal")));
    }

    private BundledClaims() {}

    static Claim of(DataFile.Row row) {
        DataFile.Row indicator = Objects.requireNonNull(INDICATORS.get(row.text("indicator")));
        String item = row.text("dimension");
        return new Claim(
                        row.text("id"),
                        row.text("section"),
                        row.text("numerator"),
                        row.text("denominator"),
                        row.text("value"),
                        row.text("measure"),
                        row.text("qualifier"),
                        List.of(row.text("subject_label")),
                        SUBTOTALS.getOrDefault(item, false) ? Claim.parentOf(item) : Claim.lastOf(item),
                        List.of(indicator.text("vi"), indicator.text("short_vi")))
                .asWritten(row.text("basis"));
    }
}
