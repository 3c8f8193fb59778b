package vn.chiso.exchange.intake;

import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;

/**
 * What a file says in one place, and what would become of it.
 *
 * @param now what the system holds there; null for nothing, or nothing that the user may read
 */
public record Judged(Offer offer, @Nullable Figure now, Verdict verdict) {}
