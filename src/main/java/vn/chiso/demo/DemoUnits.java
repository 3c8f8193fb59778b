package vn.chiso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.NewAgency;
import vn.chiso.territory.NewUnit;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.TileMap;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Gives every province three levels: simulated districts where the register has none, simulated communes where it has
 * none, and their agencies. Codes begin with 9 and are longer than official ones: 90103 and 9010305 in province 01.
 */
@Component
@Profile("demo")
class DemoUnits {

    /**
     * How many there are.
     *
     * @param departments of each province
     * @param districts of each province of which the register has none
     * @param communes of each district of which the register has none
     * @param divisions that report for each commune, the committee itself among them
     */
    record Numbers(int departments, int districts, int communes, int divisions) {
        static final Numbers DEMO = new Numbers(4, 3, 2, 1);
        static final Numbers COUNTRY = new Numbers(20, 11, 15, 1);
        static final Numbers COUNTRY_IN_PARTS = new Numbers(20, 11, 15, 14);
    }

    private static final String PREFIX = "9";

    private final TerritoryService territory;
    private final AgencyService agencies;

    DemoUnits(TerritoryService territory, AgencyService agencies) {
        this.territory = territory;
        this.agencies = agencies;
    }

    /** Adds units and agencies to the first so many provinces, and answers with these. */
    List<DemoProvince> add(int provinces, Numbers numbers) {
        List<Unit> chosen = first(provinces);
        List<NewUnit> districts = new ArrayList<>();
        chosen.forEach(province -> addDistricts(province, numbers.districts, districts));
        territory.add(districts);
        Map<Unit, List<Unit>> below = new LinkedHashMap<>();
        chosen.forEach(province -> below.put(province, everBelow(province)));
        List<NewUnit> communes = new ArrayList<>();
        below.forEach((province, list) -> addCommunes(province, list, numbers.communes, communes));
        territory.add(communes);
        addAgencies(chosen, districts, communes, numbers);
        districts.forEach(this::abolish);
        communes.forEach(this::abolish);
        territory.refresh();
        return withAgencies(chosen);
    }

    /** The first so many provinces, once everything is added. */
    List<DemoProvince> known(int provinces) {
        return withAgencies(first(provinces));
    }

    private List<Unit> first(int provinces) {
        return territory.allOn(DemoSize.lastDayOf(DemoSize.LAST_YEAR)).stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .sorted(Comparator.comparing(Unit::key))
                .limit(provinces)
                .toList();
    }

    private void addDistricts(Unit province, int count, List<NewUnit> added) {
        if (!everBelow(province).isEmpty()) {
            return;
        }
        for (int number = 1; number <= count; number++) {
            added.add(new NewUnit(
                    province.key() + ".D" + twoDigits(number),
                    PREFIX + province.code() + twoDigits(number),
                    UnitLevel.DISTRICT,
                    DemoWords.vi(isUrban(province) ? "district.urban" : "district.rural"),
                    DemoWords.vi("unit.name", twoDigits(number)),
                    province.key(),
                    null,
                    end(province.validTo()),
                    null));
        }
    }

    private void addCommunes(Unit province, List<Unit> districts, int count, List<NewUnit> added) {
        int number = 0;
        for (Unit district : districts) {
            if (!everBelow(district).isEmpty()) {
                continue;
            }
            String code = Objects.requireNonNull(district.code());
            for (int i = 1; i <= count; i++) {
                number++;
                added.add(new NewUnit(
                        district.key() + ".C" + twoDigits(number),
                        (code.length() > 3 ? code : PREFIX + code) + twoDigits(number),
                        UnitLevel.COMMUNE,
                        DemoWords.vi(isUrban(province) ? "commune.urban" : "commune.rural"),
                        DemoWords.vi("unit.name", twoDigits(number)),
                        district.key(),
                        district.validFrom(),
                        end(district.validTo()),
                        null));
            }
        }
    }

    private void addAgencies(List<Unit> provinces, List<NewUnit> districts, List<NewUnit> communes, Numbers numbers) {
        List<NewAgency> added = new ArrayList<>();
        for (Unit province : provinces) {
            for (int number = 1; number <= numbers.departments; number++) {
                String name = DemoWords.vi("agency.department", twoDigits(number));
                added.add(new NewAgency(
                        province.key() + ":so-" + twoDigits(number),
                        name,
                        name,
                        AgencyType.SO_BAN_NGANH,
                        province.key(),
                        null,
                        province.validFrom(),
                        province.validTo(),
                        List.of()));
            }
        }
        districts.forEach(unit -> added.add(committee(unit, AgencyType.UBND_HUYEN)));
        communes.forEach(unit -> {
            NewAgency committee = committee(unit, AgencyType.UBND_XA);
            added.add(committee);
            for (int number = 2; number <= numbers.divisions; number++) {
                added.add(division(committee, number));
            }
        });
        agencies.add(added);
    }

    private NewAgency committee(NewUnit added, AgencyType type) {
        Unit unit = territory.byKey(added.key()).orElseThrow();
        return new NewAgency(
                unit.key() + ":ubnd",
                DemoWords.vi("agency.committee", unit.fullName()),
                DemoWords.vi("agency.committee", unit.shortName()),
                type,
                unit.key(),
                null,
                unit.validFrom(),
                unit.validTo(),
                List.of());
    }

    private static NewAgency division(NewAgency committee, int number) {
        return new NewAgency(
                committee.key() + "-" + twoDigits(number),
                DemoWords.vi("agency.division", committee.name(), twoDigits(number)),
                DemoWords.vi("agency.division", committee.shortName(), twoDigits(number)),
                committee.type(),
                committee.unitKey(),
                committee.key(),
                committee.validFrom(),
                committee.validTo(),
                List.of());
    }

    private void abolish(NewUnit unit) {
        territory.addSuccession(unit.key(), null, end(unit.validTo()), "ABOLISH", null, null);
    }

    private List<DemoProvince> withAgencies(List<Unit> provinces) {
        Map<Long, List<Agency>> byUnit = new HashMap<>();
        agencies.all().stream()
                .filter(DemoUnits::isAsked)
                .sorted(Comparator.comparing(Agency::key))
                .forEach(agency -> byUnit.computeIfAbsent(agency.unitId(), id -> new ArrayList<>())
                        .add(agency));
        List<DemoProvince> answer = new ArrayList<>();
        for (Unit province : provinces) {
            List<Agency> asked = territory.withAllBelow(province.id()).stream()
                    .flatMap(unitId -> byUnit.getOrDefault(unitId, List.of()).stream())
                    .sorted(Comparator.comparing(Agency::tier).thenComparing(Agency::key))
                    .toList();
            answer.add(new DemoProvince(answer.size(), province, asked));
        }
        return answer;
    }

    /** Committees of districts and communes, and of the departments only those that do not exist. */
    private static boolean isAsked(Agency agency) {
        return switch (agency.type()) {
            case UBND_HUYEN, UBND_XA -> true;
            case SO_BAN_NGANH -> agency.key().matches(".*:so-\\d\\d");
            default -> false;
        };
    }

    private List<Unit> everBelow(Unit unit) {
        return territory.withAllBelow(unit.id()).stream()
                .map(territory::byId)
                .filter(below -> below.parentId() != null && below.parentId() == unit.id())
                .sorted(Comparator.comparing(Unit::key))
                .toList();
    }

    private static boolean isUrban(Unit province) {
        return !province.kind().equals("tỉnh");
    }

    private static LocalDate end(@Nullable LocalDate validTo) {
        return validTo == null || validTo.isAfter(TileMap.MERGER_OF_PROVINCES) ? TileMap.MERGER_OF_PROVINCES : validTo;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
