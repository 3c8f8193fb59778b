package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/** Whether the parts of a check fit together, and what they are in one line. */
@Component
class CheckForm {

    private static final int LONGEST_WORDS = 400;
    private static final int FEWEST_PARTS = 2;

    private final Catalogue catalogue;

    CheckForm(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws CheckRefused with what is missing or wrong */
    void demand(NewCheck check) {
        refuseIf(
                check.wordsVi().length() > LONGEST_WORDS || check.wordsEn().length() > LONGEST_WORDS, "words_too_long");
        BigDecimal low = check.low();
        BigDecimal high = check.high();
        switch (check.kind()) {
            case RANGE -> {
                refuseIf(low == null && high == null, "no_bounds");
                refuseIf(low != null && high != null && low.compareTo(high) > 0, "bounds");
                refuseIf(!all(check, Kind::isNumber), "numbers_only");
            }
            case PARTS_NOT_ABOVE_WHOLE -> {
                refuseIf(check.others().size() > 1, "one_whole");
                refuseIf(check.others().isEmpty() && !all(check, Kind::isRatio), "ratios_only");
                refuseIf(!check.others().isEmpty() && !all(check, Kind::isNumber), "numbers_only");
                others(check, 0);
            }
            case ADDS_UP -> {
                refuseIf(!all(check, Kind::isNumber), "numbers_only");
                others(check, FEWEST_PARTS);
            }
            case REQUIRED_TOGETHER -> others(check, 1);
            case FAR_FROM_LAST -> {
                refuseIf(high == null || high.signum() <= 0, "no_distance");
                refuseIf(!all(check, Kind::isNumber), "numbers_only");
            }
            case OTHER_SOURCE -> {}
        }
    }

    /** In the words of the catalogue, for the audit trail. */
    String text(Check check) {
        List<String> parts = new ArrayList<>(List.of(check.criterion().kind().name()));
        Long indicator = check.scope().indicatorId();
        Kind kind = check.scope().kind();
        parts.add(indicator != null ? catalogue.indicator(indicator).code() : kind != null ? kind.name() : "*");
        add(parts, "≥ ", check.criterion().low());
        add(parts, "≤ ", check.criterion().high());
        check.criterion()
                .others()
                .forEach(other -> parts.add(catalogue.indicator(other).code()));
        parts.add(check.severity().name());
        parts.add(check.active() ? "on" : "off");
        Stream.of(check.wordsVi(), check.wordsEn())
                .filter(words -> !words.isEmpty())
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String sign, @Nullable BigDecimal number) {
        if (number != null) {
            parts.add(sign + number.toPlainString());
        }
    }

    private static void others(NewCheck check, int fewest) {
        Long own = check.scope().indicatorId();
        refuseIf(own == null && (fewest > 0 || !check.others().isEmpty()), "one_indicator");
        refuseIf(check.others().size() < fewest, fewest > 1 ? "no_parts" : "no_others");
        refuseIf(own != null && check.others().contains(own), "itself");
        refuseIf(new HashSet<>(check.others()).size() < check.others().size(), "itself");
    }

    /** Whether every indicator of a check is of such a kind; a check of all indicators is not. */
    private boolean all(NewCheck check, Predicate<Kind> wanted) {
        Long own = check.scope().indicatorId();
        Kind kind =
                own == null ? check.scope().kind() : catalogue.indicator(own).kind();
        return kind != null
                && wanted.test(kind)
                && check.others().stream()
                        .map(catalogue::indicator)
                        .map(Indicator::kind)
                        .allMatch(wanted);
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new CheckRefused("check.refused." + key);
        }
    }
}
