package vn.chiso.budget;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BudgetTaskRepository extends Repository<BudgetTaskEntity, Long> {

    Optional<BudgetTaskEntity> findById(long id);

    void flush();
}
