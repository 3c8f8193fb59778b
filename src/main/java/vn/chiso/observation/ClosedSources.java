package vn.chiso.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps figures of reports that are signed from being changed; costs no SQL as long as no report is. */
@Component
class ClosedSources {

    private final ObjectProvider<SourceLock> locks;
    private final StatementRepository statements;

    ClosedSources(ObjectProvider<SourceLock> locks, StatementRepository statements) {
        this.locks = locks;
        this.statements = statements;
    }

    /** @throws EditRefused when a single one of the cells is said by a report that is signed */
    void demandOpen(List<HeldCell> cells) {
        Map<Long, String> closed = new HashMap<>();
        locks.forEach(lock -> closed.putAll(lock.closed()));
        Set<Slot> slots = cells.stream()
                .filter(cell -> cell.observation().isStored())
                .map(HeldCell::slot)
                .collect(Collectors.toSet());
        if (closed.isEmpty() || slots.isEmpty()) {
            return;
        }
        statements
                .findBySubjectIdInAndIndicatorIdInAndPeriodIdInOrderById(
                        slots.stream().map(Slot::subjectId).distinct().toList(),
                        slots.stream().map(Slot::indicatorId).distinct().toList(),
                        slots.stream().map(Slot::periodId).distinct().toList())
                .stream()
                .filter(said -> said.documentId() != null && slots.contains(said.slot()))
                .map(said -> closed.get(Objects.requireNonNull(said.documentId())))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(name -> {
                    throw new EditRefused("edit.refused.locked.signed", name);
                });
    }
}
