package vn.chiso.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Kind;
import vn.chiso.installation.StartRefused;
import vn.chiso.observation.Basis;
import vn.chiso.observation.NewStatement;
import vn.chiso.territory.TerritoryService;

/**
 * A country of simulated figures, exactly as many as were asked for, one agency after the other. Every agency is asked
 * all that the catalogue asks of its kind; how much of it each answers is a matter of chance, more in later years, and
 * more of a department than of a commune.
 */
final class GeneratedFigures {

    /** Nobody answers more of what is asked. */
    private static final double MOST = 0.97;

    private static final int HALVINGS = 60;

    private final List<DemoProvince> provinces;
    private final DemoSize size;
    private final Catalogue catalogue;
    private final TerritoryService territory;
    private final Chance chance;
    private final List<DemoIndicator> indicators;
    private final Map<String, Double> liking = new HashMap<>();
    private final DemoAnswers answers;
    private final List<NewStatement> ofProvinces = new ArrayList<>();
    private final double generosity;

    GeneratedFigures(List<DemoProvince> provinces, DemoSize size, Catalogue catalogue, TerritoryService territory) {
        this.provinces = provinces;
        this.size = size;
        this.catalogue = catalogue;
        this.territory = territory;
        chance = size.chance();
        indicators = DemoIndicator.every(catalogue, chance);
        indicators.forEach(one -> liking.put(one.code(), 0.3 + 1.4 * chance.share("liking", one.code())));
        answers = new DemoAnswers(catalogue, chance);
        for (DemoProvince province : provinces) {
            ofProvinces.addAll(DemoFigures.ofProvince(province, size.years(), catalogue, territory, chance)
                    .statements());
        }
        generosity = generosity(size.figures() - ofUnits());
    }

    /** All that is said, once; each list holds all that is said of its subjects. */
    Stream<List<NewStatement>> stream() {
        Quota quota = new Quota(size.figures() - ofUnits());
        Stream<List<NewStatement>> agencies = provinces.stream().flatMap(province -> {
            DemoStatements said = new DemoStatements(province.unit(), catalogue, territory);
            DemoCitations citations = new DemoCitations(said, answers, chance);
            return province.agencies().stream().map(agency -> {
                quota.open(province, agency);
                choose(province, agency, quota)
                        .forEach(one -> citations.say(agency, one.asked(), one.year(), one.given()));
                return said.take();
            });
        });
        return Stream.of(
                        Stream.of(List.copyOf(ofProvinces)),
                        agencies,
                        Stream.of(quota).map(Quota::close))
                .flatMap(part -> part);
    }

    /** A question that is answered. */
    private record Chosen(DemoIndicator asked, int year, List<Answer> given) {

        /** As many as the system holds of it: parts that nobody adds up have a derived whole beside them. */
        int figures() {
            return given.size() + (given.getFirst().item().isEmpty() ? 0 : 1);
        }
    }

    /** What is left to be said, and how much of it by the agency at work. */
    private final class Quota {

        private final long all;
        private double due;
        private long said;

        Quota(long all) {
            this.all = all;
        }

        void open(DemoProvince province, Agency agency) {
            due += capacity(province, agency) * density(agency, generosity);
        }

        /** Whether so many more fit. */
        boolean takes(int figures) {
            return said + figures <= Math.min(all, Math.round(due));
        }

        /** Nothing more, once everything was said that was wanted. */
        List<NewStatement> close() {
            if (said != all) {
                throw tooMuch();
            }
            return List.of();
        }
    }

    private List<Chosen> choose(DemoProvince province, Agency agency, Quota quota) {
        List<Chosen> chosen = new ArrayList<>();
        List<Integer> years = size.years();
        int[] order = order(province, agency, years);
        for (int place : order) {
            if (!quota.takes(1)) {
                break;
            }
            DemoIndicator asked = indicators.get(place % indicators.size());
            int year = years.get(place / indicators.size());
            List<Answer> given = answers.of(agency, asked, year);
            if (!given.isEmpty()) {
                Chosen one = new Chosen(asked, year, given);
                if (quota.takes(one.figures())) {
                    chosen.add(one);
                    quota.said += one.figures();
                }
            }
        }
        chosen.sort(Comparator.comparingInt(Chosen::year)
                .thenComparingLong(one -> one.asked().indicator().id()));
        return chosen;
    }

    /** All questions that the agency is asked, those first that it answers first. */
    private int[] order(DemoProvince province, Agency agency, List<Integer> years) {
        SplittableRandom random = chance.of("order", agency.key());
        double[] ranks = new double[years.size() * indicators.size()];
        int[] places = new int[ranks.length];
        int asked = 0;
        for (int y = 0; y < years.size(); y++) {
            boolean silent = isSilent(province, agency, years.get(y));
            for (int i = 0; i < indicators.size(); i++) {
                double drawn = -Math.log(1 - random.nextDouble());
                DemoIndicator one = indicators.get(i);
                if (!silent && one.isAsked(agency, years.get(y))) {
                    int place = y * indicators.size() + i;
                    ranks[place] = drawn / ((1 + 0.15 * y) * liking.getOrDefault(one.code(), 1.0));
                    places[asked++] = place;
                }
            }
        }
        return Arrays.stream(places, 0, asked)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> ranks[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isSilent(DemoProvince province, Agency agency, int year) {
        return !agency.inForceOn(DemoSize.lastDayOf(year))
                || DemoFigures.isSilent(province, year, chance)
                || DemoFigures.isSilent(agency, year, chance);
    }

    /** How many questions the agency is asked that it could answer every year. */
    private int capacity(DemoProvince province, Agency agency) {
        int capacity = 0;
        for (int year : size.years()) {
            if (!isSilent(province, agency, year)) {
                for (DemoIndicator one : indicators) {
                    capacity += one.kind() != Kind.DATE && one.isAsked(agency, year) ? 1 : 0;
                }
            }
        }
        return capacity;
    }

    /** The part of its questions that an agency answers. */
    private double density(Agency agency, double generous) {
        double tier = switch (agency.type().appliesAs()) {
            case 'A' -> 1;
            case 'D' -> 0.8;
            default -> 0.4;
        };
        double own = chance.share("zeal", agency.key());
        return Math.min(MOST, generous * tier * (0.15 + 0.85 * own * own));
    }

    /** What makes all agencies together say as much as is wanted. */
    private double generosity(long wanted) {
        List<Agency> all = new ArrayList<>();
        List<Integer> capacities = new ArrayList<>();
        provinces.forEach(province -> province.agencies().forEach(agency -> {
            all.add(agency);
            capacities.add(capacity(province, agency));
        }));
        double low = 0;
        double high = 1 / (0.4 * 0.15);
        if (sum(all, capacities, high) < wanted) {
            throw tooMuch();
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (sum(all, capacities, middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double sum(List<Agency> all, List<Integer> capacities, double generous) {
        double sum = 0;
        for (int a = 0; a < all.size(); a++) {
            sum += capacities.get(a) * density(all.get(a), generous);
        }
        return sum;
    }

    private StartRefused tooMuch() {
        return new StartRefused("generate.size", String.valueOf(size.figures()));
    }

    private long ofUnits() {
        return ofProvinces.stream().filter(one -> !Basis.isGoal(one.basis())).count();
    }
}
