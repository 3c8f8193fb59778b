package vn.chiso.base.text;

import java.math.BigDecimal;
import java.util.Locale;

/** Units in which sources state money. Amounts are kept in đồng. */
public enum MoneyUnit {
    DONG(0),
    THOUSAND(3),
    MILLION(6),
    BILLION(9);

    private final int zeros;

    MoneyUnit(int zeros) {
        this.zeros = zeros;
    }

    /** The unit that a form names ("triệu đồng", "tr. đồng", "tỷ đồng", "nghìn đồng"); đồng when it names none. */
    public static MoneyUnit of(String measure) {
        String folded = VietnameseText.fold(measure);
        if (folded.startsWith("ty") || folded.startsWith("ti ")) {
            return BILLION;
        }
        if (folded.startsWith("tr")) {
            return MILLION;
        }
        return folded.startsWith("ngh") || folded.startsWith("ngan ") ? THOUSAND : DONG;
    }

    /** How many of this unit the amount is, exactly. */
    public BigDecimal count(BigDecimal dong) {
        return NumberText.trimmed(dong.movePointLeft(zeros));
    }

    /** The amount in đồng of so many of this unit, exactly. */
    public BigDecimal dong(BigDecimal count) {
        return NumberText.trimmed(count.movePointRight(zeros));
    }

    /** Key of the unit's name in the texts. */
    public String key() {
        return "money." + name().toLowerCase(Locale.ROOT);
    }
}
