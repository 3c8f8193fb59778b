package vn.chiso.savedview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureText;

/** What has become of the figures of an edition, as far as the current user may see what they were and are. */
@Component
class EditionChanges {

    private final EditionStore store;
    private final FrozenRights rights;
    private final FigureService figures;
    private final Catalogue catalogue;

    EditionChanges(EditionStore store, FrozenRights rights, FigureService figures, Catalogue catalogue) {
        this.store = store;
        this.rights = rights;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /**
     * Figures that read otherwise, that are gone, and that are new; then the same of what is no figure.
     *
     * @param address of the page
     * @param now what the same page says now to the same reader; null where that page is no more
     */
    List<Since> of(long edition, String address, FrozenContent then, @Nullable FrozenContent now, Locale language) {
        Map<Long, Long> lasting = store.lastingOf(edition);
        Map<Long, FrozenCell.Source> readable = new LinkedHashMap<>();
        sources(then).filter(rights::reads).forEach(one -> readable.putIfAbsent(one.observationId(), one));
        Map<Long, Figure> held = held(Stream.concat(
                        readable.keySet().stream(), readable.keySet().stream().map(id -> lasting.getOrDefault(id, id)))
                .distinct()
                .toList());
        List<Since> changes = new ArrayList<>();
        Map<Long, Long> changed = new LinkedHashMap<>();
        readable.forEach((id, one) -> {
            @Nullable Figure shown = held.get(id);
            @Nullable Figure present = shown == null ? held.get(lasting.getOrDefault(id, id)) : shown;
            String value = present == null
                    ? ""
                    : FigureText.label(present, catalogue.indicator(present.indicatorId()), language);
            if (!value.equals(one.value())) {
                changed.put(id, present == null ? id : Long.valueOf(present.observationId()));
            }
        });
        Map<Long, FrozenCell.Source> added = added(then, now, lasting);
        Map<Long, EditionStore.Change> by =
                store.newest(Stream.concat(changed.values().stream(), added.keySet().stream())
                        .toList());
        changed.forEach((id, is) -> {
            FrozenCell.Source one = Objects.requireNonNull(readable.get(id));
            @Nullable Figure present = held.get(is);
            changes.add(since(
                    one,
                    one.value(),
                    present == null
                            ? ""
                            : FigureText.label(present, catalogue.indicator(present.indicatorId()), language),
                    present == null ? null : by.get(is)));
        });
        added.forEach((id, one) -> changes.add(since(one, "", one.value(), by.get(id))));
        if (now != null) {
            changes.addAll(SaidSince.of(then, now, rights::reads, address));
        }
        return changes;
    }

    /** Where a figure is new it was silence then: what the page shows beside that is not about the edition. */
    private static Map<Long, FrozenCell.Source> added(
            FrozenContent then, @Nullable FrozenContent now, Map<Long, Long> lasting) {
        Map<Long, FrozenCell.Source> added = new LinkedHashMap<>();
        if (now != null) {
            Set<Long> known = new HashSet<>(lasting.keySet());
            known.addAll(lasting.values());
            Set<FrozenContent.Place> silent = new HashSet<>();
            then.places().forEach((place, cell) -> {
                if (cell.sources().findAny().isEmpty()) {
                    silent.add(place);
                }
            });
            now.places().entrySet().stream()
                    .filter(one -> silent.contains(one.getKey()))
                    .flatMap(one -> one.getValue().sources())
                    .filter(one -> !known.contains(one.observationId()))
                    .forEach(one -> added.putIfAbsent(one.observationId(), one));
        }
        return added;
    }

    private static Since since(FrozenCell.Source one, String then, String now, EditionStore.@Nullable Change change) {
        return new Since(
                one.about(),
                then,
                now,
                change == null ? null : change.who(),
                change == null ? null : change.at(),
                one.address());
    }

    private static Stream<FrozenCell.Source> sources(FrozenContent content) {
        return content.cells().flatMap(FrozenCell::sources);
    }

    private Map<Long, Figure> held(Collection<Long> ids) {
        Map<Long, Figure> held = new HashMap<>();
        figures.withAlternatives(figures.byIds(ids)).forEach(one -> held.put(one.observationId(), one));
        return held;
    }
}
