package vn.chiso.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountDetails implements UserDetailsService {

    private final AppUserRepository users;
    private final SecurityPolicy policy;
    private final Clock clock;

    AccountDetails(AppUserRepository users, SecurityPolicy policy, Clock clock) {
        this.users = users;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UserDetails loadUserByUsername(String username) {
        return users.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(this::withPasswordOfToday)
                .map(user -> new SignedInUser(user.toAccount(), user.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    private AppUser withPasswordOfToday(AppUser user) {
        Duration maxAge = policy.password().maxAge();
        if (maxAge != null) {
            user.expirePassword(clock.instant().minus(maxAge));
        }
        return user;
    }
}
