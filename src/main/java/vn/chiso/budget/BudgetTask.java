package vn.chiso.budget;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;

/**
 * A task of an annex.
 *
 * @param key such as {@code 1.2}: the group and the place in it
 * @param itemId the dimension item that its figures are about
 * @param name as the report writes it
 * @param figures what the reader may read of the columns that indicators ask
 * @param source where its money comes from, in the words of the report; null where nothing is said
 * @param own the other columns
 * @param executedFact the citation that names its executed money; null where the report leaves it out
 * @param executedWritten the amount as the report writes it, such as {@code 1,043. 9}; null where it is left out
 */
public record BudgetTask(
        long id,
        String key,
        long itemId,
        String name,
        String shortVi,
        String shortEn,
        Map<AnnexColumn, Figure> figures,
        @Nullable Figure source,
        OwnColumns own,
        @Nullable String executedFact,
        @Nullable String executedWritten) {

    public BudgetTask {
        figures = Map.copyOf(figures);
    }

    public String shortName(Locale locale) {
        return locale.getLanguage().equals("en") ? shortEn : shortVi;
    }

    /** Whether anything is said of it; a task with every column blank was not reported. */
    public boolean isReported() {
        return !figures.isEmpty() || source != null || !own.isEmpty();
    }

    public @Nullable Figure figure(AnnexColumn column) {
        return figures.get(column);
    }

    /** The figure that a cell shows, the source of the money among them; null where there is none. */
    public @Nullable Figure cell(AnnexColumn column) {
        return column == AnnexColumn.ALLOCATED ? source : figure(column);
    }

    /** The executed money in đồng; null where there is no number that can be added up. */
    public @Nullable BigDecimal executed() {
        Figure figure = figure(AnnexColumn.EXECUTED);
        return figure != null && figure.state().isUsable() ? figure.value() : null;
    }

    /** The words for where its money comes from; empty for none. */
    public String sourceWords() {
        return source == null || source.text() == null ? "" : source.text();
    }

    boolean says(AnnexColumn column, boolean yes) {
        Figure figure = figure(column);
        return figure != null && Boolean.valueOf(yes).equals(figure.yes());
    }
}
