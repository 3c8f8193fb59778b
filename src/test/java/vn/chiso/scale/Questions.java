package vn.chiso.scale;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eighteen kinds of question, like those of DHIS2's published performance suite; each call asks about others. */
final class Questions {

    private static final int FIRST = 2015;
    private static final int LAST = 2024;

    /** How deep below the nation the units of each kind stand, in the order of {@link #next}. */
    static final List<Integer> DEPTHS = List.of(0, 1, 2, 3, 0, 1, 1, 1, 1, 2, 2, 3, 3, 2, 3, 1, 0, 2);

    private final Random random = new Random(2024);
    private final JdbcClient jdbc;
    private final List<Long> indicators;
    private final List<Long> nation;
    private final List<Long> provinces;
    private final List<Long> districts;
    private final List<Long> communes;

    Questions(ApplicationContext system) {
        jdbc = system.getBean(JdbcClient.class);
        indicators = ids("select distinct indicator_id from rollup_lock order by 1");
        nation = units("NATION");
        provinces = units("PROVINCE");
        districts = units("DISTRICT");
        communes = units("COMMUNE");
    }

    /** One of each kind. */
    List<Question> next() {
        long province = parent(provinces);
        long district = parent(districts);
        int year = FIRST + random.nextInt(LAST - FIRST + 1);
        return List.of(
                trend("trend of the nation", nation, 1),
                trend("trend of a province", List.of(province), 1),
                trend("trend of a district", List.of(district), 1),
                trend("trend of a commune", List.of(one(communes)), 1),
                trend("ten trends of the nation", nation, 10),
                in("map: an indicator of all provinces", provinces, 1, year),
                trend("period × province", provinces, 1),
                in("ten indicators × province", provinces, 10, year),
                in("hundred indicators × province", provinces, 100, year),
                in("ranking of a province's districts", below(province), 1, year),
                trend("ten indicators × district × period", below(province), 10),
                trend("commune × period of a district", below(district), 1),
                in("matrix of a district's communes", below(district), 0, year),
                in("top ten of all districts", districts, 1, year),
                in("profile of a commune", List.of(one(communes)), 0, year),
                trend("profile of a province through time", List.of(province), 0),
                trend("matrix of the nation through time", nation, 0),
                in("profile of a district", List.of(district), 0, year));
    }

    private Question trend(String name, List<Long> units, int howMany) {
        return new Question(name, units, some(howMany), FIRST, LAST);
    }

    private Question in(String name, List<Long> units, int howMany, int year) {
        return new Question(name, units, some(howMany), year, year);
    }

    private List<Long> some(int howMany) {
        return Stream.generate(() -> one(indicators)).distinct().limit(howMany).toList();
    }

    private long one(List<Long> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One with figures of units below it: the newest, and those that never had any, have none. */
    private long parent(List<Long> units) {
        return Stream.generate(() -> one(units))
                .filter(unit -> !below(unit).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Long> below(long unit) {
        return ids(
                "select distinct u.id from admin_unit u join subject s on s.unit_id = u.id and s.kind = 'AGENCY' where u.parent_id = "
                        + unit);
    }

    private List<Long> units(String level) {
        return ids("select u.id from admin_unit u where u.level = '" + level
                + "' and exists (select 1 from subject s join unit_ancestor ua on ua.unit_id = s.unit_id"
                + " where ua.ancestor_id = u.id and s.kind = 'AGENCY') order by u.unit_key");
    }

    private List<Long> ids(String sql) {
        return jdbc.sql(sql).query(Long.class).list();
    }
}
