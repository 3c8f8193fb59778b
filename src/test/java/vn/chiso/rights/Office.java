package vn.chiso.rights;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiso.agency.Agency;
import vn.chiso.observation.Figure;

/** One agency with its secrets, its report and what was said and filed about them. */
final class Office {

    private static final int FIRST = 70_000_013;
    private static final int BETWEEN_OFFICES = 1_000_000;
    private static final int BETWEEN_SECRETS = 10_007;

    /** So far above the year before that a check speaks of that year's number. */
    private static final int ABOVE = 500_000_000;

    private static final List<Secret> SECRETS = List.of(Secret.values());

    final int number;
    final Agency agency;
    final Map<Secret, Figure> figures = new EnumMap<>(Secret.class);
    final Map<Secret, String> facts = new EnumMap<>(Secret.class);
    final Map<Secret, Long> comments = new EnumMap<>(Secret.class);
    final Map<Secret, Long> evidence = new EnumMap<>(Secret.class);

    /** Word reports by their year. */
    final Map<Integer, Long> generated = new HashMap<>();

    /** Frozen editions of its page by their year. */
    final Map<Integer, List<Long>> frozen = new HashMap<>();

    long round;
    long report;
    long period;

    Office(int number, Agency agency) {
        this.number = number;
        this.agency = agency;
    }

    String marker(Secret secret) {
        return String.valueOf(FIRST
                + number * BETWEEN_OFFICES
                + SECRETS.indexOf(secret) * BETWEEN_SECRETS
                + (secret.year == Secret.OPEN.year ? 0 : ABOVE));
    }

    Figure figure(Secret secret) {
        return Objects.requireNonNull(figures.get(secret));
    }

    long id(Secret secret) {
        return figure(secret).observationId();
    }

    String fact(Secret secret) {
        return Objects.requireNonNull(facts.get(secret));
    }

    long comment(Secret secret) {
        return Objects.requireNonNull(comments.get(secret));
    }

    long evidence(Secret secret) {
        return Objects.requireNonNull(evidence.get(secret));
    }
}
