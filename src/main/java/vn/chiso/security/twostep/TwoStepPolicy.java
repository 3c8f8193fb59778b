package vn.chiso.security.twostep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.SecurityPolicy;
import vn.chiso.security.UserAccount;

/** Who has to have a second step, and until when it can be put off: some days after the account was made. */
@Component
public class TwoStepPolicy {

    private final SecurityPolicy policy;
    private final CurrentUser user;
    private final TwoStepService twoSteps;
    private final Clock clock;

    TwoStepPolicy(SecurityPolicy policy, CurrentUser user, TwoStepService twoSteps, Clock clock) {
        this.policy = policy;
        this.user = user;
        this.twoSteps = twoSteps;
        this.clock = clock;
    }

    /** Whether the present user may not be without. */
    public boolean isRequired() {
        return !user.gaveSecondStepElsewhere()
                && user.role().filter(policy::demandsTwoSteps).isPresent();
    }

    /**
     * How long the present user may still put it off; nothing or less: not at all; empty for whoever has it or need not.
     * Asks the database only in sessions that began without what is required, so other pages cost nothing.
     */
    public Optional<Duration> leftToPutOff() {
        return user.account()
                .filter(account -> !user.gaveSecondStepElsewhere())
                .filter(account -> !account.twoStep() && policy.demandsTwoSteps(account.role()))
                .filter(account -> !twoSteps.isOn(account.username()))
                .map(this::left);
    }

    private Duration left(UserAccount account) {
        Instant end = account.createdAt().plus(policy.totpGrace());
        return Duration.between(clock.instant(), end);
    }
}
