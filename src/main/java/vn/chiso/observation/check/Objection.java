package vn.chiso.observation.check;

import java.util.List;

/**
 * What a criterion has to say against an answer.
 *
 * @param key of the text
 * @param arguments numbers ({@link java.math.BigDecimal}, of the indicator that was judged), ids of indicators
 *     ({@link Long}), yes or no ({@link Boolean}) and words
 */
public record Objection(String key, List<Object> arguments) {

    static Objection of(String key, Object... arguments) {
        return new Objection(key, List.of(arguments));
    }
}
