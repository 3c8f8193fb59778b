package vn.chiso.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence: words, or what leads to where it was said. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReportRun.Words.class, name = "words"),
    @JsonSubTypes.Type(value = ReportRun.Cited.class, name = "cited"),
    @JsonSubTypes.Type(value = ReportRun.Said.class, name = "said")
})
public sealed interface ReportRun {

    /** What is read. */
    String text();

    /** Words of a template. */
    record Words(String text) implements ReportRun {}

    /**
     * A figure.
     *
     * @param text as it is written here: the value, or the name of an agency in a list of those with the same answer
     * @param version of the observation
     * @param value the figure by the one formatter
     * @param approved whether it is official
     * @param address where the application shows its source, relative to the application
     */
    record Cited(String text, long observationId, int version, String value, boolean approved, String address)
            implements ReportRun {

        /** The name of its bookmark. */
        @JsonIgnore
        public String bookmark() {
            return "figure_" + observationId;
        }
    }

    /**
     * What a document says in words, or a target that it sets.
     *
     * @param key of the statement, such as {@code 001-Q032}
     * @param address where the application shows the section; null where there is nothing to show
     */
    record Said(String text, String key, @Nullable String address) implements ReportRun {

        /** The name of its bookmark. */
        @JsonIgnore
        public String bookmark() {
            return "said_" + key.replaceAll("[^A-Za-z0-9]", "_");
        }
    }
}
