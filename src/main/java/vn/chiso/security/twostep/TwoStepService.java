package vn.chiso.security.twostep;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.LoginThrottle;
import vn.chiso.security.OwnSecret;
import vn.chiso.security.Roles;

/** The second steps of the accounts: joining a device, taking codes, recovery codes, and turning it off. */
@Service
@Transactional
public class TwoStepService {

    static final String WRONG_CODE = "security.two_step.refused.code";
    private static final String SIGNED_IN = "isAuthenticated()";

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final RecoveryCodes recoveryCodes;
    private final OwnSecret ownSecret;
    private final LoginThrottle throttle;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    TwoStepService(
            JdbcClient jdbc,
            SecretBox box,
            RecoveryCodes recoveryCodes,
            OwnSecret ownSecret,
            LoginThrottle throttle,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.recoveryCodes = recoveryCodes;
        this.ownSecret = ownSecret;
        this.throttle = throttle;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the account has a second step. */
    @Transactional(readOnly = true)
    public boolean isOn(String username) {
        return keptSecret(username).isPresent();
    }

    /** How many recovery codes the present user has left. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public int recoveryCodesLeft() {
        return recoveryCodes.left(user.username());
    }

    /** Whether it is a code of the account's device or one of its recovery codes; either way it is used up then. */
    public boolean takes(String username, String typed) {
        String code = typed.replaceAll("[\\s-]", "");
        if (code.length() == Totp.DIGITS) {
            return takesFromDevice(username, code);
        }
        if (!isOn(username) || !recoveryCodes.use(username, typed)) {
            return false;
        }
        audit.recordAttempt(username, "two_step.recovery", "user:" + username, null);
        return true;
    }

    /** Begins to join a device to the account of the present user; nothing is kept yet. */
    @PreAuthorize(SIGNED_IN)
    public Enrolment begin() {
        return Enrolment.begin(user.username());
    }

    /**
     * Joins the device, in place of an earlier one.
     *
     * @param code what the device shows
     * @return the recovery codes, in place of earlier ones; they are readable nowhere else
     * @throws TwoStepRefused when the password or the code is wrong
     */
    @PreAuthorize(SIGNED_IN)
    public List<String> join(Enrolment device, String password, String code) {
        demandPassword(password);
        OptionalLong step = Totp.stepOf(device.secret(), code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty() || !device.username().equals(user.username())) {
            throw new TwoStepRefused(WRONG_CODE);
        }
        jdbc.sql("update app_user set totp_secret = ?, totp_last_step = ? where username = ?")
                .params(box.seal(user.username(), device.secret()), step.getAsLong(), user.username())
                .update();
        audit.record("two_step.on", "user:" + user.username(), null);
        return recoveryCodes.renew(user.username());
    }

    /**
     * Makes new recovery codes for the present user.
     *
     * @throws TwoStepRefused when the code is wrong
     */
    @PreAuthorize(SIGNED_IN)
    public List<String> renewRecoveryCodes(String code) {
        demandCode(code);
        audit.record("two_step.codes", "user:" + user.username(), null);
        return recoveryCodes.renew(user.username());
    }

    /**
     * Makes sure that the present user still has the device, before another one is joined.
     *
     * @throws TwoStepRefused when the code is wrong
     */
    @PreAuthorize(SIGNED_IN)
    public void confirm(String code) {
        demandCode(code);
    }

    /**
     * The present user wants no second step any more.
     *
     * @throws TwoStepRefused when the code is wrong
     */
    @PreAuthorize(SIGNED_IN)
    public void turnOff(String code) {
        demandCode(code);
        remove(user.username());
    }

    /** Takes the second step from an account whose user lost it. */
    @PreAuthorize(BySystem.RULE + " or hasRole('" + Roles.ADMINISTRATOR + "')")
    public void remove(String username) {
        recoveryCodes.delete(username);
        jdbc.sql("update app_user set totp_secret = null where username = ?")
                .param(username)
                .update();
        audit.record("two_step.off", "user:" + username, null);
    }

    private boolean takesFromDevice(String username, String code) {
        OptionalLong step = keptSecret(username)
                .flatMap(kept -> box.open(username, kept))
                .map(secret -> Totp.stepOf(secret, code, clock.instant()))
                .orElseGet(OptionalLong::empty);
        return step.isPresent()
                && jdbc.sql("update app_user set totp_last_step = ? where username = ? and totp_last_step < ?")
                                .params(step.getAsLong(), username, step.getAsLong())
                                .update()
                        == 1;
    }

    private void demandCode(String code) {
        if (throttle.isClosedForCodes(user.username())) {
            throw new TwoStepRefused("security.two_step.refused.wait");
        }
        if (!takes(user.username(), code)) {
            throttle.failedCode(user.username());
            throw new TwoStepRefused(WRONG_CODE);
        }
    }

    private void demandPassword(String password) {
        if (throttle.isClosed(user.username())) {
            throw new TwoStepRefused("security.two_step.refused.wait");
        }
        if (!isRight(password)) {
            throttle.failed(user.username());
            throw new TwoStepRefused(TwoStepRefused.WRONG_PASSWORD);
        }
    }

    private boolean isRight(String password) {
        try {
            return ownSecret.isRight(user.username(), password);
        } catch (AuthenticationServiceException away) {
            throw new TwoStepRefused("security.two_step.refused.away");
        }
    }

    private Optional<String> keptSecret(String username) {
        return jdbc.sql("select totp_secret from app_user where username = ? and totp_secret is not null")
                .param(username)
                .query(String.class)
                .optional();
    }
}
