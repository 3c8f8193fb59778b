package vn.chiso.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.chiso.observation.NewPeriod;

/**
 * One figure as a program sends it; whether there is such an agency or indicator is not known yet.
 *
 * @param agency the agency's key
 * @param indicator the indicator's code
 * @param item the label of a part, as its source writes it; empty for the whole
 * @param answer text, a number, true or false, or an object of numerator and denominator
 * @param version the version of the figure that the sender saw; null for a cell that was empty
 */
record GivenEntry(
        String agency,
        String indicator,
        String item,
        NewPeriod period,
        JsonNode answer,
        @Nullable String reason,
        @Nullable Integer version) {}
