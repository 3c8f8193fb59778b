package vn.chiso.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.Shown;
import vn.chiso.observation.Figure;

/**
 * What one subject shows for an indicator and a time.
 *
 * @param applicable whether the question is meant for the subject
 * @param asked whether a round or an inspection asked the subject; null when no list is known
 * @param number the number that may be held against others; null for anything that has none or is kept apart
 * @param caveats why it may not simply be held against the others
 */
public record ComparedCell(
        Compared subject,
        Shown shown,
        boolean applicable,
        @Nullable Boolean asked,
        @Nullable BigDecimal number,
        Set<Caveat> caveats) {

    public ComparedCell {
        caveats = Set.copyOf(caveats);
    }

    /** Whether anything is known. */
    public boolean hasData() {
        return !(shown instanceof Shown.Nothing)
                && !caveats.contains(Caveat.NOT_REPORTED)
                && !caveats.contains(Caveat.NOT_APPLICABLE);
    }

    /** Whether it is shown, but not held against the others. */
    public boolean isApart() {
        return caveats.stream().anyMatch(Caveat::keepsApart);
    }

    /** The same with more to be said of it; what is kept apart has no number to hold against others. */
    ComparedCell with(Collection<Caveat> more) {
        Set<Caveat> all = EnumSet.noneOf(Caveat.class);
        all.addAll(caveats);
        all.addAll(more);
        boolean apart = all.stream().anyMatch(Caveat::keepsApart);
        return new ComparedCell(subject, shown, applicable, asked, apart ? null : number, all);
    }

    /** The figures behind it; empty for what was added up and for nothing. */
    public List<Figure> figures() {
        return figures(shown);
    }

    private static List<Figure> figures(Shown shown) {
        return switch (shown) {
            case Shown.Single single -> List.of(single.figure());
            case Shown.Own own -> own.figures();
            case Shown.Partial partial -> partial.figures();
            case Shown.Below below -> below.figures();
            case Shown.RolledUp rolledUp -> List.of();
            case Shown.Across across -> List.of();
            case Shown.Carried carried ->
                carried.origins().stream()
                        .flatMap(one -> figures(one.shown()).stream())
                        .toList();
            case Shown.Nothing nothing -> List.of();
        };
    }

    /** The figure, where there is exactly one, and it is the subject's own. */
    public Optional<Figure> figure() {
        return shown instanceof Shown.Carried ? Optional.empty() : only();
    }

    /** The figure, where there is exactly one, whoever said it first. */
    Optional<Figure> only() {
        return figures().size() == 1 ? Optional.of(figures().getFirst()) : Optional.empty();
    }
}
