package vn.chiso.round;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoundRepository extends JpaRepository<RoundEntity, Long> {

    boolean existsByFormId(long formId);

    /** Whether there is a round of any edition of a form. */
    @Query("""
        select count(o) > 0 from RoundEntity o
        where o.unitId = :unitId and o.periodId = :periodId
          and o.formId in (select f.id from FormEntity f where f.code = :code)\
        """)
    boolean isOpened(String code, long unitId, long periodId);
}
