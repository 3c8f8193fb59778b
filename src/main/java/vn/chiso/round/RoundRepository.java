package vn.chiso.round;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<RoundEntity, Long> {

    boolean existsByFormIdAndUnitIdAndPeriodId(long formId, long unitId, long periodId);
}
