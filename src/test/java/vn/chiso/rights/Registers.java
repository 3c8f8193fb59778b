package vn.chiso.rights;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyReform;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.observation.FigureUse;
import vn.chiso.register.AgencyFilter;
import vn.chiso.register.AgencyRegister;
import vn.chiso.register.UnitRegister;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionRegister;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Succession;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitLevel;

/** The registers of units and agencies, and what stands on them. */
final class Registers {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 1, 1);

    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final AgencyRegister register;
    private final UnitRegister units;
    private final SuccessionRegister successions;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final FigureUse use;

    Registers(BeanFactory application) {
        register = application.getBean(AgencyRegister.class);
        units = application.getBean(UnitRegister.class);
        successions = application.getBean(SuccessionRegister.class);
        agencies = application.getBean(AgencyService.class);
        territory = application.getBean(TerritoryService.class);
        use = application.getBean(FigureUse.class);
    }

    Map<String, Act> acts() {
        agencies();
        units();
        successions();
        read("FigureUse.ofAgency(long)", (who, office, secret) -> use.ofAgency(office.agency.id()));
        read("FigureUse.ofUnit(long)", (who, office, secret) -> use.ofUnit(office.agency.unitId()));
        return acts;
    }

    private void agencies() {
        read("AgencyRegister.find(AgencyFilter)", (who, office, secret) -> register.find(AgencyFilter.ALL));
        read("AgencyRegister.mayChange(long)", (who, office, secret) -> register.mayChange(office.agency.unitId()));
        read("AgencyRegister.inUse(long)", (who, office, secret) -> register.inUse(office.agency.id()));
        read("AgencyRegister.details(Agency)", (who, office, secret) -> register.details(office.agency));
        write(
                "AgencyRegister.add(AgencyDetails)",
                (who, office, secret) -> register.add(details("Sở Thử", office.agency)));
        write("AgencyRegister.change(long, int, AgencyDetails)", (who, office, secret) -> {
            Agency now = agencies.byId(office.agency.id());
            return register.change(now.id(), now.version(), details(now.name(), now));
        });
        write(
                "AgencyRegister.reform(AgencyReform)",
                (who, office, secret) -> register.reform(new AgencyReform(
                        Reform.Kind.ABOLISH, LATER, List.of(office.agency.id()), List.of(), List.of(), false, null)));
    }

    private static AgencyDetails details(String name, Agency like) {
        return new AgencyDetails(
                name,
                name,
                null,
                AgencyType.SO_BAN_NGANH,
                like.unitId(),
                null,
                like.validFrom(),
                like.validTo(),
                List.of("Tên để thử"));
    }

    private void units() {
        read("UnitRegister.inUse(long)", (who, office, secret) -> units.inUse(office.agency.unitId()));
        read("UnitRegister.agenciesLeft(Unit)", (who, office, secret) -> units.agenciesLeft(province(office)));
        write("UnitRegister.add(UnitDetails)", (who, office, secret) -> units.add(district(office)));
        write("UnitRegister.correct(long, int, UnitDetails, String)", (who, office, secret) -> {
            Unit unit = province(office);
            UnitDetails same = UnitDetails.of(unit);
            UnitDetails other = new UnitDetails(
                    same.code(),
                    same.level(),
                    same.kind(),
                    same.name(),
                    same.parentId(),
                    same.validFrom(),
                    same.validTo(),
                    "Nghị quyết thử");
            return units.correct(unit.id(), unit.version(), other, TwoProvinces.WHY);
        });
        write(
                "UnitRegister.reform(Reform)",
                (who, office, secret) -> units.reform(new Reform(
                        Reform.Kind.SPLIT,
                        END,
                        List.of(office.agency.unitId()),
                        List.of(Reform.Heir.of(
                                new UnitDetails(
                                        "98",
                                        UnitLevel.PROVINCE,
                                        "tỉnh",
                                        "Thử",
                                        province(office).parentId(),
                                        END,
                                        null,
                                        null),
                                null)),
                        true,
                        false,
                        null)));
    }

    private void successions() {
        read("SuccessionRegister.all()", (who, office, secret) -> successions.all());
        read("SuccessionRegister.proposals()", (who, office, secret) -> successions.proposals());
        read("SuccessionRegister.refused()", (who, office, secret) -> successions.refused());
        read("SuccessionRegister.read(Path, String)", (who, office, secret) -> {
            Path file = Files.createTempFile("successions", ".csv");
            try {
                Files.writeString(file, "predecessor_key,effective_on\nP44,2025-07-01\n");
                return successions.read(file, "successions.csv");
            } finally {
                Files.delete(file);
            }
        });
        write("SuccessionRegister.confirm(List)", (who, office, secret) -> successions.confirm(List.of(split(office))));
        write("SuccessionRegister.refuse(SuccessionProposal)", (who, office, secret) -> {
            successions.refuse(split(office));
            return null;
        });
        write("SuccessionRegister.offerAgain(SuccessionProposal)", (who, office, secret) -> {
            successions.offerAgain(split(office));
            return null;
        });
        write("SuccessionRegister.record(boolean, NewSuccession)", (who, office, secret) -> {
            successions.record(false, split(office).what());
            return null;
        });
        write("SuccessionRegister.share(SuccessionLine, BigDecimal)", (who, office, secret) -> {
            successions.share(known(), new BigDecimal("0.5"));
            return null;
        });
        write(
                "SuccessionRegister.withdraw(SuccessionLine, String)",
                (who, office, secret) -> successions.withdraw(known(), TwoProvinces.WHY));
    }

    /** Ba Đồn out of Quảng Trạch. */
    private SuccessionLine known() {
        Succession one = territory
                .successionsOf(territory.byKey("D454").orElseThrow().id())
                .getFirst();
        return new SuccessionLine(
                one.id(),
                false,
                one.predecessorId(),
                "",
                one.successorId(),
                "",
                one.effectiveOn(),
                Reform.Kind.SPLIT,
                one.share(),
                one.legalBasis());
    }

    private SuccessionProposal split(Office office) {
        long other = territory.childrenOn(territory.nation().id(), END).stream()
                .filter(unit -> unit.id() != office.agency.unitId())
                .findFirst()
                .orElseThrow()
                .id();
        return new SuccessionProposal(
                false,
                new NewSuccession(office.agency.unitId(), other, END, Reform.Kind.SPLIT, null, null),
                "",
                "",
                SuccessionProposal.Reason.NAME,
                "",
                null);
    }

    private static UnitDetails district(Office office) {
        return new UnitDetails("998", UnitLevel.DISTRICT, "huyện", "Thử", office.agency.unitId(), BEGIN, END, null);
    }

    private Unit province(Office office) {
        return territory.byId(office.agency.unitId());
    }

    private void read(String name, Act.Doing doing) {
        acts.put(name, Act.read(doing));
    }

    private void write(String name, Act.Doing doing) {
        acts.put(name, Act.write(doing));
    }
}
