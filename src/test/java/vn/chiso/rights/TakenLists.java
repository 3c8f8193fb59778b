package vn.chiso.rights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.register.lists.AgencyLists;
import vn.chiso.register.lists.ListDraft;
import vn.chiso.register.lists.ListLine;
import vn.chiso.register.lists.TypedLists;
import vn.chiso.register.lists.UnitLists;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Lists of units and agencies. */
final class TakenLists {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final String UNITS = "Mã TP,Tỉnh,Mã QH,Quận Huyện\n%s,%s,998,Huyện Thử\n";
    private static final String AGENCIES = "Tên cơ quan,Loại,Mã đơn vị\nSở Để Thử,so_ban_nganh,%s\n";

    private final UnitLists units;
    private final AgencyLists agencies;
    private final TerritoryService territory;

    TakenLists(BeanFactory application) {
        units = application.getBean(UnitLists.class);
        agencies = application.getBean(AgencyLists.class);
        territory = application.getBean(TerritoryService.class);
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put(
                "UnitLists.open(Path, String)",
                Act.read((who, office, secret) -> units.open(TypedLists.file(unitText(office)), "a.csv")));
        acts.put("UnitLists.judge(ListDraft)", Act.read((who, office, secret) -> units.judge(unitDraft(office))));
        acts.put(
                "UnitLists.accept(ListDraft, List)",
                Act.write((who, office, secret) ->
                        units.accept(unitDraft(office), List.of(line("DISTRICT:998:2", "998")))));
        acts.put("UnitLists.undo(long)", Act.write((who, office, secret) -> units.undo(-1)));
        acts.put(
                "AgencyLists.open(Path, String)",
                Act.read((who, office, secret) -> agencies.open(TypedLists.file(agencyText(office)), "a.csv")));
        acts.put(
                "AgencyLists.judge(ListDraft)", Act.read((who, office, secret) -> agencies.judge(agencyDraft(office))));
        acts.put(
                "AgencyLists.accept(ListDraft, List)",
                Act.write((who, office, secret) -> agencies.accept(agencyDraft(office), List.of(line("row:2", "")))));
        acts.put("AgencyLists.undo(long)", Act.write((who, office, secret) -> agencies.undo(-1)));
        return acts;
    }

    private ListDraft unitDraft(Office office) {
        return TypedLists.units(unitText(office), DAY);
    }

    private ListDraft agencyDraft(Office office) {
        return TypedLists.agencies(agencyText(office), DAY);
    }

    private String agencyText(Office office) {
        return AGENCIES.formatted(Objects.requireNonNull(unit(office).code()));
    }

    private String unitText(Office office) {
        return UNITS.formatted(unit(office).code(), unit(office).fullName());
    }

    private Unit unit(Office office) {
        return territory.byId(office.agency.unitId());
    }

    /** As the dry run shows it. */
    private static ListLine line(String key, String code) {
        return new ListLine(key, 2, ListLine.State.NEW, code, "Thử", "", null, false, null, true);
    }
}
