package vn.chiso.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** The units of one level on one day, by what files call them: without marks, blanks and words such as "tỉnh". */
final class UnitNames {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words of a level, in front or, in English, behind; the longest first. */
    private static final Pattern LEVEL_WORDS = Pattern.compile("^(?:thanh pho truc thuoc trung uong|thanh pho|thi xa"
            + "|thi tran|dac khu|tinh|huyen dao|huyen|quan|phuong|xa|tp|tx|tt)\\b[ .]*"
            + "|[ ,]*\\b(?:province|city|district|town|township|commune|ward)$");

    private final TerritoryService territory;
    private final UnitLevel level;
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, List<Unit>> byWholeName = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();

    UnitNames(TerritoryService territory, UnitLevel level, LocalDate day) {
        this.territory = territory;
        this.level = level;
        for (Unit unit : territory.allOn(day)) {
            if (unit.level() == level) {
                if (unit.code() != null) {
                    byCode.put(unit.code(), unit);
                }
                put(byWholeName, squeezed(unit.kind() + " " + unit.name()), unit);
                put(byWholeName, squeezed(unit.fullName()), unit);
                put(byName, squeezed(unit.name()), unit);
            }
        }
    }

    /** By an official code, also where a program has dropped the zeros in front of it. */
    Optional<Unit> ofCode(@Nullable String written) {
        if (written == null || written.length() > digits() || !written.chars().allMatch(UnitNames::isDigit)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byCode.get("0".repeat(digits() - written.length()) + written));
    }

    /**
     * Those that are called so, with their kind if it is written; of several only those below the one that is named.
     *
     * @param parent the name or code of a unit above; null for any
     */
    List<Unit> ofName(@Nullable String written, @Nullable String parent) {
        if (written == null) {
            return List.of();
        }
        List<Unit> found = byWholeName.getOrDefault(squeezed(written), List.of());
        if (found.isEmpty()) {
            found = byName.getOrDefault(bare(written), byName.getOrDefault(squeezed(written), List.of()));
        }
        return parent == null
                ? found
                : found.stream().filter(unit -> isBelow(unit, parent)).toList();
    }

    /** Whether a unit above is called so, or has that code. */
    boolean isBelow(Unit unit, String parent) {
        String name = bare(parent);
        return territory.path(unit).stream()
                .filter(above -> above.id() != unit.id() && above.level() != UnitLevel.NATION)
                .anyMatch(above -> squeezed(above.name()).equals(name) || parent.equals(above.code()));
    }

    UnitLevel level() {
        return level;
    }

    private int digits() {
        return switch (level) {
            case NATION, PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE -> 5;
        };
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static void put(Map<String, List<Unit>> names, String name, Unit unit) {
        List<Unit> named = names.computeIfAbsent(name, key -> new ArrayList<>());
        if (!named.contains(unit)) {
            named.add(unit);
        }
    }

    /** Without the words of a level. */
    private static String bare(String written) {
        String folded = VietnameseText.fold(written);
        String cut = LEVEL_WORDS.matcher(folded).replaceAll("");
        return squeezed(cut.isBlank() ? folded : cut);
    }

    private static String squeezed(String written) {
        return NOT_A_LETTER.matcher(VietnameseText.fold(written)).replaceAll("");
    }
}
