package vn.chiso.comparison;

/**
 * How many of those whom a question is meant for have an answer: "6/11".
 *
 * @param meant subjects that the question is meant for
 * @param good answers that are good by the direction of the indicator; yes and no only
 * @param bad answers that are not
 * @param plain other answers
 * @param conflicts subjects whose sources contradict each other
 */
public record Tally(int meant, int good, int bad, int plain, int conflicts) {

    public int answered() {
        return good + bad + plain + conflicts;
    }

    public int silent() {
        return Math.max(0, meant - answered());
    }
}
