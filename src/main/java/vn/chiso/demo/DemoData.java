package vn.chiso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.data.WithoutIndexes;
import vn.chiso.bundled.ReferenceData;
import vn.chiso.indicator.Catalogue;
import vn.chiso.installation.FirstLoad;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.StatementLinks;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** Fills an empty database with simulated figures, through the same services as any other write. */
@Component
@Profile("demo")
class DemoData implements FirstLoad {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final DemoSize size;
    private final ReferenceData reference;
    private final DemoUnits units;
    private final DemoDocuments documents;
    private final TerritoryService territory;
    private final Catalogue catalogue;
    private final ObservationService observations;
    private final StatementLinks links;
    private final WithoutIndexes indexes;
    private final AccountService accounts;
    private final String password;
    private int notes;

    DemoData(
            DemoSize size,
            ReferenceData reference,
            DemoUnits units,
            DemoDocuments documents,
            TerritoryService territory,
            Catalogue catalogue,
            ObservationService observations,
            StatementLinks links,
            WithoutIndexes indexes,
            AccountService accounts,
            @Value("${chiso.demo.password}") String password) {
        this.size = size;
        this.reference = reference;
        this.units = units;
        this.documents = documents;
        this.territory = territory;
        this.catalogue = catalogue;
        this.observations = observations;
        this.links = links;
        this.indexes = indexes;
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    @Transactional
    public void load() {
        reference.load();
        List<DemoProvince> provinces = units.add(size.provinces(), size.numbers());
        documents.add(size.years(), provinces.getFirst().unit().key());
        notes = 0;
        if (size.figures() == 0) {
            demonstrate(provinces);
        } else {
            AtomicLong figures = new AtomicLong();
            indexes.fill(List.of("statement", "observation"), () -> figures.set(generate(provinces)));
            rollUp(provinces, figures.get());
        }
        createAccounts(provinces.getFirst());
    }

    private void demonstrate(List<DemoProvince> provinces) {
        List<DemoFigures> all = provinces.stream()
                .map(province -> DemoFigures.all(province, size.years(), catalogue, territory, size.chance()))
                .toList();
        long figures = observations.loadMany(all.stream().map(DemoFigures::statements));
        all.stream().flatMap(one -> one.pairs().stream()).forEach(this::note);
        rollUp(provinces, figures);
    }

    private long generate(List<DemoProvince> provinces) {
        return observations.loadMany(new GeneratedFigures(provinces, size, catalogue, territory).stream());
    }

    private void rollUp(List<DemoProvince> provinces, long figures) {
        size.years().forEach(year -> expect(provinces, year));
        log.info("{} simulated figures of {} provinces", figures, provinces.size());
        observations.rebuildRollup();
    }

    private void note(DemoFigures.Pair pair) {
        notes++;
        boolean conflict = pair.kind().equals("CONFLICT");
        String words = conflict ? "note.conflict" : "note.discrepancy";
        links.note(
                "%s-%d".formatted(DemoDocuments.inspection(pair.year()), notes),
                pair.kind(),
                conflict ? "H" : "M",
                DemoWords.vi(words),
                DemoWords.en(words),
                null,
                List.of(pair.first(), pair.second()));
    }

    private void expect(List<DemoProvince> provinces, int year) {
        links.expect(
                DemoDocuments.annual(year),
                DemoWords.vi("expected", year),
                DemoWords.en("expected", year),
                PeriodKind.YEAR,
                LocalDate.of(year, 1, 1),
                DemoSize.lastDayOf(year),
                "",
                provinces.stream()
                        .flatMap(province -> province.askedIn(year).stream())
                        .map(Agency::id)
                        .toList());
    }

    private void createAccounts(DemoProvince province) {
        Agency department = province.agencies().stream()
                .filter(agency -> agency.type() == AgencyType.SO_BAN_NGANH)
                .findFirst()
                .orElseThrow();
        create("lanhdao", "account.leader", Roles.LEADER, null);
        create("cntt", "account.ict", Roles.ICT_DEPARTMENT, null);
        create("canbo", "account.staff", Roles.AGENCY_STAFF, department);
        create("thutruong", "account.head", Roles.AGENCY_HEAD, department);
    }

    /** The agency's people read their province, everybody else the nation. */
    private void create(String username, String name, String role, @Nullable Agency agency) {
        accounts.createAtStart(
                new NewAccount(
                        username,
                        DemoWords.vi(name),
                        role,
                        agency == null ? null : agency.id(),
                        agency == null ? null : agency.unitId(),
                        false),
                password);
    }
}
