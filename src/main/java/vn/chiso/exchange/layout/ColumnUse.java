package vn.chiso.exchange.layout;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a column of a table is for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface ColumnUse {

    /** Nothing that is imported: numbering, remarks. */
    record Ignored() implements ColumnUse {}

    /** It names something of the row's figures. */
    record Names(What what) implements ColumnUse {}

    /**
     * It holds figures, or a part of them. What is empty is told by the row, or by the whole table.
     *
     * @param agency name or key
     * @param indicator name or code
     * @param item the label of a part
     * @param period as people write it
     * @param measure the unit of money
     */
    record Values(Part part, String agency, String indicator, String item, String period, String measure)
            implements ColumnUse {

        /** Figures of one indicator. */
        public static Values of(String indicator, String measure) {
            return new Values(Part.VALUE, "", indicator, "", "", measure);
        }
    }

    /** What a naming column names. */
    enum What {
        AGENCY,
        UNIT,
        INDICATOR,
        ITEM,
        PERIOD,
        MEASURE,
        QUALIFIER,
        REASON
    }

    /** Which part of a figure a column holds; columns that agree in everything else belong together. */
    enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }
}
