package vn.chiso.security.twostep;

import java.time.Instant;
import java.util.List;

/** A device for a test: it joins an account and shows codes. */
public record Device(Enrolment enrolment) {

    /** The code that the device shows {@code steps} half minutes from {@code now}. */
    public String code(Instant now, int steps) {
        return Totp.code(enrolment.secret(), Totp.step(now) + steps);
    }

    /** Joins a new device to the account of whoever is signed in, with the code of half a minute ago. */
    public static Device join(TwoStepService twoSteps, String password, Instant now) {
        Device device = new Device(twoSteps.begin());
        List<String> unused = twoSteps.join(device.enrolment(), password, device.code(now, -1));
        return device;
    }
}
