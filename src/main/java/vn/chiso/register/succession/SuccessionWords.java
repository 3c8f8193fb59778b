package vn.chiso.register.succession;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.Reform.Kind;

/** How files write days, kinds and shares: as the screen does in either language, or in the usual short words. */
final class SuccessionWords {

    private static final int LONGEST_NUMBER = 12;

    private static final Map<String, Kind> SHORT = Map.of(
            "nhap", Kind.MERGE,
            "hop nhat", Kind.MERGE,
            "sap nhap", Kind.MERGE,
            "chia", Kind.SPLIT,
            "tach", Kind.SPLIT,
            "doi ten", Kind.RENAME,
            "chuyen", Kind.MOVE,
            "bo", Kind.ABOLISH,
            "giai the", Kind.ABOLISH,
            "ket thuc", Kind.ABOLISH);

    private static final Map<String, Kind> KINDS = kinds();

    private static final Set<String> NOBODY = Set.of("", "-", "khong", "khong co");

    /** A share as a file writes it. */
    sealed interface Share {

        /** None is said. */
        record Unknown() implements Share {}

        /** No part of a whole, or one of which nobody can say whether it is in per cent. */
        record Unreadable() implements Share {}

        /** Above 0 and at most 1 when it is right. */
        record Part(BigDecimal part) implements Share {}
    }

    private SuccessionWords() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>(SHORT);
        for (Kind kind : Kind.values()) {
            kinds.put(VietnameseText.fold(kind.name()), kind);
            Texts.LANGUAGES.forEach(language ->
                    kinds.put(VietnameseText.fold(Texts.get("units." + kind.key(), language)), kind));
        }
        return Map.copyOf(kinds);
    }

    /** Null when it is none that is known. */
    static @Nullable Kind kind(String text) {
        return KINDS.get(VietnameseText.fold(text));
    }

    /** Null when there is no such day. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException otherwise) {
            return DateText.parse(text).orElse(null);
        }
    }

    /** Whether there is no successor. */
    static boolean isNobody(String text) {
        String folded = VietnameseText.fold(text);
        return NOBODY.contains(folded)
                || Texts.LANGUAGES.stream()
                        .anyMatch(language -> VietnameseText.fold(Texts.get("successions.nobody", language))
                                .equals(folded));
    }

    /** Whether a number without a sign can only be in per cent. */
    static boolean isPercent(String text) {
        BigDecimal number = text.endsWith("%") ? null : number(text);
        return number != null && number.compareTo(BigDecimal.ONE) > 0;
    }

    /**
     * "0.4", "0,4", "40 %", "40".
     *
     * @param head whether the column says that it is in per cent
     * @param others whether numbers without a sign are in per cent in other rows: one up to 1 can be either then
     */
    static Share share(String text, boolean head, boolean others) {
        if (text.isEmpty()) {
            return new Share.Unknown();
        }
        BigDecimal number = number(text);
        if (number == null) {
            return new Share.Unreadable();
        }
        if (head || text.endsWith("%") || isPercent(text)) {
            return new Share.Part(number.movePointLeft(2));
        }
        return others ? new Share.Unreadable() : new Share.Part(number);
    }

    private static @Nullable BigDecimal number(String text) {
        String number = text.replace("%", "").replaceAll("[\\s\\p{Z}]+", "").replace(',', '.');
        return number.length() > LONGEST_NUMBER || !number.matches("[0-9]+(\\.[0-9]+)?")
                ? null
                : new BigDecimal(number);
    }
}
