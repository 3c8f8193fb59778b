package vn.chiso.savedview.ui;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Turns the pages of presentations when a test says so. */
public final class HandTicker implements Ticker {

    /** Puts it in the place of the clock. */
    @TestConfiguration
    public static class Wound {

        @Bean
        @Primary
        HandTicker handTicker() {
            return new HandTicker();
        }
    }

    private final Map<Registration, Runnable> running = new ConcurrentHashMap<>();
    private volatile Duration interval = Duration.ZERO;

    @Override
    public Registration every(Duration asked, Runnable what) {
        interval = asked;
        Registration registration = new Registration() {
            private static final long serialVersionUID = 1L;

            @Override
            public void remove() {
                running.remove(this);
            }
        };
        running.put(registration, what);
        return registration;
    }

    /** Lets one interval pass. */
    public void tick() {
        List.copyOf(running.values()).forEach(Runnable::run);
    }

    /** How many presentations turn by themselves. */
    public int running() {
        return running.size();
    }

    /** What was asked for last. */
    Duration interval() {
        return interval;
    }
}
