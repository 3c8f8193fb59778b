package vn.chiso.indicator.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Edition;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.RollupRule;

/** What is kept about indicators, in words. */
final class CatalogueWords {

    /** The letters of whom an indicator is asked of, in the order in which they are kept. */
    static final String LETTERS = "PADCUS";

    private CatalogueWords() {}

    static String kind(Kind kind, Locale locale) {
        return Texts.get("catalogue.kind." + lower(kind), locale);
    }

    /** "Tỷ lệ (%)". */
    static String kindAndUnit(Indicator indicator, Locale locale) {
        String kind = kind(indicator.kind(), locale);
        return indicator.unit() == null ? kind : kind + " (" + indicator.unit() + ")";
    }

    static String direction(Direction direction, Locale locale) {
        return Texts.get("catalogue.direction." + lower(direction), locale);
    }

    /** In two or three words, for a column. */
    static String directionShort(Direction direction, Locale locale) {
        return Texts.get("catalogue.direction.short." + lower(direction), locale);
    }

    static String rollup(RollupRule rule, Locale locale) {
        return Texts.get("catalogue.rollup." + lower(rule), locale);
    }

    static String letter(char letter, Locale locale) {
        return Texts.get("catalogue.letter." + Character.toLowerCase(letter), locale);
    }

    /** "toàn tỉnh, sở, ban, ngành". */
    static String appliesTo(Indicator indicator, Locale locale) {
        return LETTERS.chars()
                .filter(letter -> indicator.appliesTo((char) letter))
                .mapToObj(letter -> letter((char) letter, locale))
                .collect(Collectors.joining(" · "));
    }

    /** "từ 01/01/2022 đến hết 31/12/2024"; empty for one that has neither beginning nor end. */
    static String validity(Edition edition, Locale locale) {
        String from = edition.validFrom() == null ? "" : DateText.format(edition.validFrom());
        String last = edition.validTo() == null
                ? ""
                : DateText.format(edition.validTo().minusDays(1));
        if (from.isEmpty()) {
            return last.isEmpty() ? "" : Texts.get("catalogue.valid.to", locale, last);
        }
        return last.isEmpty()
                ? Texts.get("catalogue.valid.from", locale, from)
                : Texts.get("catalogue.valid.between", locale, from, last);
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
