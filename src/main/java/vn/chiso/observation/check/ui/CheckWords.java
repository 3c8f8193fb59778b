package vn.chiso.observation.check.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.check.AddsUp;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckNumber;
import vn.chiso.observation.check.FarFromLast;
import vn.chiso.observation.check.NotAbove;
import vn.chiso.observation.check.OtherSource;
import vn.chiso.observation.check.Range;
import vn.chiso.observation.check.Scope;
import vn.chiso.observation.check.Together;

/** What checks are, in words. */
final class CheckWords {

    private final Catalogue catalogue;
    private final Locale locale;

    CheckWords(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** "Trong khoảng · Hồ sơ tiếp nhận", as buttons name it. */
    String name(Check check) {
        return Texts.get(check.criterion().kind().key(), locale) + " · " + scope(check.scope());
    }

    /** Whom it judges. */
    String scope(Scope scope) {
        Long indicator = scope.indicatorId();
        if (indicator != null) {
            return catalogue.indicator(indicator).name(locale);
        }
        return scope.kind() == null
                ? Texts.get("checks.scope.all", locale)
                : Texts.get("checks.scope.kind", locale, kind(scope.kind(), locale));
    }

    /** "có đơn vị đo": a kind of indicators as the end of a sentence. */
    static String kind(Kind kind, Locale locale) {
        return Texts.get("indicators.kind." + kind.name().toLowerCase(Locale.ROOT), locale);
    }

    /** What it asks: "từ 0 đến 100". */
    String condition(Check check) {
        return switch (check.criterion()) {
            case Range range -> range(range, check.scope());
            case NotAbove notAbove ->
                notAbove.wholeId() == null
                        ? Texts.get("checks.says.parts", locale)
                        : Texts.get("checks.says.not_above", locale, names(notAbove.others(), " + "));
            case AddsUp addsUp -> Texts.get("checks.says.adds_up", locale, names(addsUp.others(), " + "));
            case Together together -> Texts.get("checks.says.together", locale, names(together.others(), ", "));
            case FarFromLast far ->
                Texts.get(
                        kindOf(check.scope()) == Kind.PERCENT ? "checks.says.far.points" : "checks.says.far.percent",
                        locale,
                        NumberText.format(far.high(), locale));
            case OtherSource source -> Texts.get("checks.says.source", locale);
        };
    }

    private String range(Range range, Scope scope) {
        BigDecimal low = range.low();
        BigDecimal high = range.high();
        if (low != null && high != null) {
            return Texts.get("checks.says.between", locale, number(low, scope), number(high, scope));
        }
        return low != null
                ? Texts.get("checks.says.from", locale, number(low, scope))
                : Texts.get("checks.says.to", locale, number(Objects.requireNonNull(high), scope));
    }

    private String number(BigDecimal number, Scope scope) {
        Long indicator = scope.indicatorId();
        if (indicator != null) {
            return CheckNumber.text(number, catalogue.indicator(indicator), locale);
        }
        return NumberText.format(number, locale) + (scope.kind() == Kind.PERCENT ? NumberText.percentSign(locale) : "");
    }

    private String names(List<Long> indicators, String between) {
        return indicators.stream()
                .map(catalogue::indicator)
                .map(one -> "“" + one.shortName(locale) + "”")
                .collect(Collectors.joining(between));
    }

    private @Nullable Kind kindOf(Scope scope) {
        Long indicator = scope.indicatorId();
        if (indicator == null) {
            return scope.kind();
        }
        Indicator own = catalogue.indicator(indicator);
        return own.kind();
    }
}
