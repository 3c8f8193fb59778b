package vn.chiso.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Kind;

/** What an agency answers in a year: a trend, the agency's own distance from it, a little chance, and now and then the
 * faults of real reports (no answer, words, more than the whole). */
final class DemoAnswers {

    private static final double MISSING = 0.02;
    private static final double WORDS = 0.034;
    private static final double IMPOSSIBLE = 0.038;
    private static final String MOST_USED_DEGREE = "đại học";
    private static final String HIGHER_DEGREE = "thạc sĩ";

    private final Catalogue catalogue;
    private final Chance chance;

    DemoAnswers(Catalogue catalogue, Chance chance) {
        this.catalogue = catalogue;
        this.chance = chance;
    }

    /** Several for a broken-down indicator; none where there is nothing to say. */
    List<Answer> of(Agency agency, DemoIndicator asked, int year) {
        double fault = chance.share("fault", agency.key(), asked.code(), year);
        if (fault < MISSING && asked.kind() != Kind.DATE) {
            return List.of(Answer.missing());
        }
        return switch (asked.kind()) {
            case PERCENT -> List.of(percent(agency, asked, year, fault));
            case RATE -> List.of(rate(agency, asked, year));
            case COUNT ->
                hasDegrees(asked)
                        ? degrees(agency, asked, year)
                        : List.of(
                                fault < WORDS
                                        ? Answer.words(DemoWords.vi("qualifier.many"))
                                        : Answer.value(String.valueOf(Math.round(number(agency, asked, year)))));
            case MONEY ->
                asked.indicator().dimensionTypeId() != null
                        ? tasks(agency, asked, year)
                        : List.of(Answer.value(text(number(agency, asked, year), 1)));
            case YES_NO ->
                List.of(Answer.value(
                        chance.share("yes", agency.key(), asked.code()) * 100 < asked.typical(year) ? "yes" : "no"));
            case LEVEL -> List.of(level(agency, asked, year));
            case YEAR -> List.of(Answer.value(String.valueOf(year - (int) (chance.share("year", agency.key()) * 4))));
            case DATE -> startDate(agency, asked, year).stream().toList();
            case TEXT ->
                List.of(Answer.value(DemoWords.vi("firewall." + (1 + (int) (chance.share("text", agency.key()) * 3)))));
        };
    }

    /** The level that an agency means to reach in the year after; empty when it stands on the highest. */
    Optional<Answer> plannedLevel(Agency agency, DemoIndicator asked, int year) {
        List<String> levels = asked.indicator().levels();
        int next = levels.indexOf(level(agency, asked, year).value()) + 1;
        return next < levels.size() ? Optional.of(Answer.value(levels.get(next))) : Optional.empty();
    }

    /** Another number or answer than the one given. */
    static Answer contradicting(Answer given, Kind kind, SplittableRandom random) {
        return Answer.value(
                switch (kind) {
                    case YES_NO -> given.value().equals("yes") ? "no" : "yes";
                    case PERCENT -> {
                        BigDecimal distance = BigDecimal.valueOf(random.nextInt(8, 20));
                        BigDecimal less = new BigDecimal(given.value()).subtract(distance);
                        yield less.signum() < 0 ? String.valueOf(random.nextInt(30, 50)) : plain(less);
                    }
                    default -> plain(new BigDecimal(given.value()).add(BigDecimal.valueOf(random.nextInt(1, 6))));
                });
    }

    private Answer percent(Agency agency, DemoIndicator asked, int year, double fault) {
        if (fault < WORDS) {
            return Answer.words(DemoWords.vi("qualifier.most"));
        }
        long whole = whole(agency, asked);
        if (fault < IMPOSSIBLE) {
            return Answer.parts(whole + 1 + whole / 4, whole, "");
        }
        double share = Math.clamp(
                asked.typical(year)
                        + asked.spread() * chance.deviation("level", agency.key(), asked.code())
                        + asked.spread() / 5 * chance.deviation("noise", agency.key(), asked.code(), year),
                1,
                100);
        long part = Math.round(whole * share / 100);
        double style = chance.share("style", agency.key(), asked.code(), year);
        if (style < 0.75) {
            return Answer.parts(part, whole, style < 0.55 ? text(100.0 * part / whole, 1) : "");
        }
        return style < 0.9
                ? Answer.value(text(100.0 * part / whole, 1))
                : Answer.value(String.valueOf(Math.round(20.0 * part / whole) * 5))
                        .qualified(DemoWords.vi("qualifier.about"));
    }

    private Answer rate(Agency agency, DemoIndicator asked, int year) {
        long whole = whole(agency, asked);
        long part = Math.max(1, Math.round(whole * number(agency, asked, year)));
        boolean divided = chance.share("style", agency.key(), year) < 0.5;
        return Answer.parts(part, whole, divided ? text(1.0 * part / whole, 2) : "");
    }

    private boolean hasDegrees(DemoIndicator asked) {
        return catalogue.item(asked.indicator(), MOST_USED_DEGREE).isPresent();
    }

    private List<Answer> degrees(Agency agency, DemoIndicator asked, int year) {
        long all = Math.max(1, Math.round(number(agency, asked, year)));
        long higher = all / 3;
        return List.of(
                Answer.value(String.valueOf(all - higher)).of(MOST_USED_DEGREE),
                Answer.value(String.valueOf(higher)).of(HIGHER_DEGREE));
    }

    /** Only one department of a province carries out the tasks. */
    private List<Answer> tasks(Agency agency, DemoIndicator asked, int year) {
        if (!agency.key().endsWith(":so-01")) {
            return List.of();
        }
        return catalogue.items(asked.indicator()).stream()
                .filter(catalogue::isLeaf)
                .filter(item -> chance.share("task", agency.key(), item.label(), year) < 0.7)
                .map(item ->
                        Answer.value(text(money(agency, asked, item, year), 1)).of(item.label()))
                .toList();
    }

    private double money(Agency agency, DemoIndicator asked, DimensionItem item, int year) {
        return asked.typical(year) * (1 + asked.spread() / 100 * chance.deviation(agency.key(), item.label(), year));
    }

    private Answer level(Agency agency, DemoIndicator asked, int year) {
        List<String> levels = asked.indicator().levels();
        double height = asked.typical(year) + asked.spread() * chance.deviation("level", agency.key(), asked.code());
        int highest = levels.size() - 1;
        return Answer.value(levels.get(Math.clamp(Math.round(height / 100 * highest), 0, highest)));
    }

    /** Told once, in the year in which it was. */
    private Optional<Answer> startDate(Agency agency, DemoIndicator asked, int year) {
        int began = (int) (asked.from() + (asked.to() - asked.from() + 1) * chance.share("began", agency.key()));
        int month = 1 + (int) (chance.share("month", agency.key()) * 12);
        return began == year ? Optional.of(Answer.value("01/%02d/%d".formatted(month, year))) : Optional.empty();
    }

    private long whole(Agency agency, DemoIndicator asked) {
        return Math.max(
                2,
                Math.round(asked.typicalWhole(agency)
                        * (1 + 0.3 * chance.deviation("whole", agency.key(), asked.code()))));
    }

    private double number(Agency agency, DemoIndicator asked, int year) {
        double own = asked.spread() / 100 * chance.deviation("level", agency.key(), asked.code());
        double noise = asked.spread() / 400 * chance.deviation("noise", agency.key(), asked.code(), year);
        return Math.max(0, asked.typical(year) * (1 + own + noise));
    }

    private static String text(double number, int digits) {
        return plain(BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
