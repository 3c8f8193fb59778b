package vn.chiso.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who typed a figure, when, and why. */
record Entry(String username, Instant at, @Nullable String reason) {}
