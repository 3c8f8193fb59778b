package vn.chiso.exchange.layout;

import java.util.List;

/**
 * A name in a table whose words do not tell what it stands for, so that somebody has to say.
 *
 * @param name as the table writes it
 * @param candidates keys of the agencies or codes of the indicators that are likely, the likeliest first; empty for none
 * @param indicator code of the indicator that an item is asked of; empty for what is no item
 * @param meant what somebody said that it stands for; empty while nobody has
 * @param figures how many figures wait for it, or were understood by what was said
 */
public record NameQuestion(
        Kind kind, String name, List<String> candidates, String indicator, String meant, int figures) {

    /** What a name stands for. */
    public enum Kind {
        AGENCY,
        INDICATOR,
        ITEM
    }

    public NameQuestion {
        candidates = List.copyOf(candidates);
    }

    NameQuestion andOneMore() {
        return new NameQuestion(kind, name, candidates, indicator, meant, figures + 1);
    }
}
