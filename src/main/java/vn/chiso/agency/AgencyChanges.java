package vn.chiso.agency;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.Reform;
import vn.chiso.territory.TerritoryService;

/**
 * Changes of the register of agencies, each within the caller's transaction; readers see them after its commit. Who may
 * make them is the caller's to know: everybody but what fills an empty database comes through
 * {@code vn.chiso.register}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyChanges {

    private final AgencyRepository agencies;
    private final AgencyService service;
    private final TerritoryService territory;
    private final JdbcClient jdbc;

    AgencyChanges(AgencyRepository agencies, AgencyService service, TerritoryService territory, JdbcClient jdbc) {
        this.agencies = agencies;
        this.service = service;
        this.territory = territory;
        this.jdbc = jdbc;
    }

    /** @throws AgencyRefused when it does not fit among the others */
    public Agency add(AgencyDetails details) {
        territory.hold();
        Agency added = insert(details, Set.of());
        service.refreshAfterCommit();
        return added;
    }

    /**
     * @param version the one that the user saw
     * @param inUse whether figures stand on it: its unit and tier are fixed then
     * @throws AgencyRefused when it does not fit among the others, or somebody else was faster
     */
    public Agency change(long id, int version, AgencyDetails details, boolean inUse) {
        territory.hold();
        AgencyEntity stored = agencies.findById(id).orElseThrow();
        Agency old = stored.toAgency();
        AgencyRules.refuseIf(old.version() != version, AgencyField.WHOLE, "overtaken");
        new AgencyRules(service.uncommitted()).demand(details, old, territory.byId(details.unitId()), inUse);
        stored.change(details);
        agencies.flush();
        Agency now = stored.toAgency();
        writeAliases(id, details.aliases());
        if (now.version() == old.version()) {
            // only the aliases differ, which whoever has it open must notice too
            jdbc.sql("update agency set version = version + 1 where id = ?")
                    .param(id)
                    .update();
        }
        service.refreshAfterCommit();
        return now;
    }

    /** @throws AgencyRefused when it cannot have happened like that */
    public AgencyReform.Outcome reform(AgencyReform reform) {
        territory.hold();
        Directory before = service.uncommitted();
        new AgencyRules(before).demand(reform);
        List<Agency> ended = new ArrayList<>();
        for (long id : reform.predecessors()) {
            AgencyEntity stored = agencies.findById(id).orElseThrow();
            if (!reform.goesOn()) {
                stored.end(reform.day());
            }
            ended.add(stored.toAgency());
        }
        agencies.flush();
        List<Agency> successors = new ArrayList<>();
        for (long id : reform.successors()) {
            successors.add(Objects.requireNonNull(before.byId(id)));
        }
        for (AgencyDetails details : reform.newSuccessors()) {
            successors.add(insert(details.from(reform.day()), Set.copyOf(reform.predecessors())));
        }
        for (Agency predecessor : ended) {
            if (successors.isEmpty()) {
                link(predecessor.id(), null, reform);
            }
            successors.forEach(successor -> link(predecessor.id(), successor.id(), reform));
        }
        if (reform.kind() != Reform.Kind.SPLIT) {
            successors.forEach(successor -> takeNames(successor, ended));
        }
        service.refreshAfterCommit();
        return new AgencyReform.Outcome(ended, successors);
    }

    /** The names of the predecessors as aliases, where they do not mean somebody else of the unit. */
    private void takeNames(Agency successor, List<Agency> predecessors) {
        Directory now = service.uncommitted();
        Set<Long> family = now.before(successor.id());
        Set<String> taken = new LinkedHashSet<>(now.names(successor));
        now.all().stream()
                .filter(other -> other.unitId() == successor.unitId() && !family.contains(other.id()))
                .forEach(other -> taken.addAll(now.names(other)));
        List<String> names = new ArrayList<>(now.aliases(successor.id()));
        for (Agency predecessor : predecessors) {
            List<String> old = new ArrayList<>(List.of(predecessor.name(), predecessor.shortName()));
            old.addAll(now.aliases(predecessor.id()));
            old.stream().filter(name -> taken.add(VietnameseText.fold(name))).forEach(names::add);
        }
        writeAliases(successor.id(), names);
        jdbc.sql("update agency set version = version + 1 where id = ?")
                .param(successor.id())
                .update();
    }

    /** @param predecessors whose names it may have as well */
    private Agency insert(AgencyDetails details, Set<Long> predecessors) {
        Directory now = service.uncommitted();
        new AgencyRules(now.without(predecessors)).demand(details, null, territory.byId(details.unitId()), false);
        Set<String> taken = new HashSet<>();
        now.all().forEach(agency -> taken.add(agency.key()));
        String key = AgencyKeys.free(territory.byId(details.unitId()).key(), details, taken);
        Agency added = agencies.saveAndFlush(new AgencyEntity(key, details)).toAgency();
        writeAliases(added.id(), details.aliases());
        return added;
    }

    private void writeAliases(long agencyId, List<String> aliases) {
        jdbc.sql("delete from agency_alias where agency_id = ?").param(agencyId).update();
        service.addAliases(agencyId, aliases);
    }

    private void link(long predecessor, @Nullable Long successor, AgencyReform reform) {
        jdbc.sql("""
            insert into agency_succession (id, predecessor_id, successor_id, effective_on, kind, legal_basis)
            values (nextval('id_seq'), ?, ?, ?, ?, ?)\
            """)
                .param(predecessor)
                .param(new SqlParameterValue(Types.BIGINT, successor))
                .param(reform.day())
                .param(reform.kind().name())
                .param(new SqlParameterValue(Types.VARCHAR, reform.legalBasis()))
                .update();
    }
}
