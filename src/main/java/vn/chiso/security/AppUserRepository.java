package vn.chiso.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface AppUserRepository extends JpaRepository<AppUser, Long> {

    Optional<AppUser> findByUsername(String username);

    List<AppUser> findAllByOrderByUsername(Limit limit);

    List<AppUser> findByEnabledTrueOrderByUsername(Limit limit);

    long countByEnabledTrueAndRoleAndSignsInBy(String role, SignInWay way);

    List<AppUser> findByEnabledTrueAndUsernameIn(Collection<String> usernames);
}
