package vn.chiso.observation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PeriodRepository extends JpaRepository<PeriodEntity, Long> {

    Optional<PeriodEntity> findByKindAndStartAndEndAndLabel(
            PeriodKind kind, LocalDate start, LocalDate end, String label);
}
