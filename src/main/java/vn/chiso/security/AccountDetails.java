package vn.chiso.security;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountDetails implements UserDetailsService {

    private final AppUserRepository users;

    AccountDetails(AppUserRepository users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return users.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(user -> new SignedInUser(user.toAccount(), user.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }
}
