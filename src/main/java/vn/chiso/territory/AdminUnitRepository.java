package vn.chiso.territory;

import org.springframework.data.jpa.repository.JpaRepository;

interface AdminUnitRepository extends JpaRepository<AdminUnit, Long> {}
