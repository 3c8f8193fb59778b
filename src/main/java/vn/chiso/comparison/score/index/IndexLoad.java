package vn.chiso.comparison.score.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;

/** Brings the indices in that ship with the system. */
@Service
@Transactional
public class IndexLoad {

    private final IndexStore store;
    private final CriterionStore criteria;

    IndexLoad(IndexStore store, CriterionStore criteria) {
        this.store = store;
        this.criteria = criteria;
    }

    /**
     * Adds an index that ships with the system.
     *
     * @param parts each behind its parent; {@code parentId} is the place of the parent in this list
     */
    @BySystem
    public void add(
            String key,
            String nameVi,
            String nameEn,
            boolean example,
            @Nullable Long unitId,
            NewEdition said,
            List<NewCriterion> parts,
            EditionState state) {
        long edition = store.insert(store.insert(key, nameVi, nameEn, example, unitId), said, null);
        Map<Integer, Long> made = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            NewCriterion one = parts.get(i);
            Long parent = one.parentId();
            made.put(
                    i,
                    criteria.insert(
                            edition,
                            parent == null ? one : one.below(Objects.requireNonNull(made.get(parent.intValue())))));
        }
        if (state == EditionState.IN_FORCE) {
            store.update(edition, 0, said, state);
        }
    }
}
