package vn.chiso.register.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLookup;

/** Finds whom a file means: by key, by code with or without its zeros, or by the name that the list on screen writes. */
final class SuccessionEnds {

    private static final Pattern WITH_CODE = Pattern.compile("(.+)\\(([0-9]{1,6})\\)");
    private static final int[] DIGITS = {2, 3, 5};

    private final TerritoryService territory;
    private final Map<String, List<Unit>> units = new HashMap<>();
    private final Map<String, List<Agency>> agencies = new HashMap<>();

    /** A unit or an agency. */
    record End(boolean agency, long id, String name) {}

    SuccessionEnds(TerritoryService territory, AgencyService agencies) {
        this.territory = territory;
        for (Unit unit : territory.all()) {
            put(units, unit.fullName(), unit);
            if (unit.code() != null) {
                put(units, SuccessionNames.of(unit), unit);
            }
        }
        agencies.all().forEach(agency -> put(this.agencies, SuccessionNames.of(agency, territory), agency));
    }

    private static <T> void put(Map<String, List<T>> names, String name, T one) {
        names.computeIfAbsent(VietnameseText.fold(name), folded -> new ArrayList<>())
                .add(one);
    }

    /** Whom a text means on a day; null when nobody, or several. */
    @Nullable
    End of(String text, LocalDate day) {
        Unit unit = byCode(text, day);
        if (unit == null) {
            unit = single(units, text, day, Unit::inForceOn);
        }
        if (unit != null) {
            return new End(false, unit.id(), SuccessionNames.of(unit));
        }
        Agency agency = single(agencies, text, day, Agency::inForceOn);
        return agency == null ? null : new End(true, agency.id(), SuccessionNames.of(agency, territory));
    }

    /** Whether anybody was ever called so. */
    boolean isKnown(String text) {
        Matcher matcher = WITH_CODE.matcher(text);
        String code = matcher.matches() ? matcher.group(2) : text;
        return territory.byKey(text).isPresent()
                || spellings(code).stream()
                        .anyMatch(one -> !territory.allOfCode(one).isEmpty())
                || units.containsKey(VietnameseText.fold(text))
                || agencies.containsKey(VietnameseText.fold(text));
    }

    private @Nullable Unit byCode(String text, LocalDate day) {
        List<Unit> found = new ArrayList<>();
        for (String code : spellings(text)) {
            if (territory.resolve(code, day) instanceof UnitLookup.Found(Unit unit)) {
                if (code.equals(text)) {
                    return unit;
                }
                found.add(unit);
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** A spreadsheet that takes codes for numbers drops their zeros. */
    private static List<String> spellings(String code) {
        List<String> all = new ArrayList<>(List.of(code));
        if (code.matches("[0-9]{1,4}")) {
            for (int digits : DIGITS) {
                if (digits > code.length()) {
                    all.add("0".repeat(digits - code.length()) + code);
                }
            }
        }
        return all;
    }

    private static <T> @Nullable T single(
            Map<String, List<T>> names, String text, LocalDate day, BiPredicate<T, LocalDate> there) {
        List<T> found = names.getOrDefault(VietnameseText.fold(text), List.of()).stream()
                .filter(one -> there.test(one, day))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }
}
