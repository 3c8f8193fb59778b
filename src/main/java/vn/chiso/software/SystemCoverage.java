package vn.chiso.software;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.territory.Unit;

/**
 * How many systems of which category reports name on which tier of which province: what was reported, not what there is.
 *
 * @param tiers that occur, in their order; null last, for uses of which the report does not tell the tier
 * @param cells none of them empty
 */
public record SystemCoverage(
        List<Category> categories, List<@Nullable Tier> tiers, List<Unit> provinces, List<Cell> cells) {

    /** The systems of a category on a tier of a province.
     *
     * @param tier null where the report does not tell it */
    public record Cell(Category category, @Nullable Tier tier, Unit province, List<SoftwareSystem> systems) {}

    static SystemCoverage of(SoftwareService software, List<SoftwareSystem> systems) {
        List<Unit> provinces = software.provinces(systems);
        List<Cell> cells = Arrays.stream(Category.values())
                .flatMap(category -> Stream.concat(Arrays.stream(Tier.values()), Stream.of((Tier) null))
                        .flatMap(tier -> provinces.stream()
                                .map(province -> new Cell(
                                        category,
                                        tier,
                                        province,
                                        systems.stream()
                                                .filter(one -> one.category() == category)
                                                .filter(one -> runs(software, one, tier, province))
                                                .toList()))))
                .filter(cell -> !cell.systems().isEmpty())
                .toList();
        List<@Nullable Tier> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            if (cells.stream().anyMatch(cell -> cell.tier() == tier)) {
                tiers.add(tier);
            }
        }
        if (cells.stream().anyMatch(cell -> cell.tier() == null)) {
            tiers.add(null);
        }
        return new SystemCoverage(cells.stream().map(Cell::category).distinct().toList(), tiers, provinces, cells);
    }

    /** How many there are; 0 for none. */
    public int count(Category category, @Nullable Tier tier, Unit province) {
        return cells.stream()
                .filter(cell -> cell.category() == category
                        && cell.tier() == tier
                        && cell.province().equals(province))
                .mapToInt(cell -> cell.systems().size())
                .sum();
    }

    private static boolean runs(SoftwareService software, SoftwareSystem one, @Nullable Tier tier, Unit province) {
        return one.uses().stream()
                .filter(use -> software.province(use).equals(province))
                .anyMatch(use -> tier == null
                        ? software.tiers(use).isEmpty()
                        : software.tiers(use).contains(tier));
    }
}
