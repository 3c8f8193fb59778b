package vn.chiso.savedview.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;

/**
 * A sequence of saved views, one of them shown: {@code present?views=12,15&at=2&every=30}.
 *
 * @param views ids in their order; never empty
 * @param at the place of the one that is shown, from 0
 * @param every how long one is shown before the next comes by itself; null for never
 */
record Slides(List<Long> views, int at, @Nullable Duration every) implements Serializable {

    static final int MOST = 50;

    static final String VIEWS = "views";
    static final String AT = "at";
    static final String EVERY = "every";

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    Slides {
        views = List.copyOf(views);
        at = Math.clamp(at, 0, Math.max(0, views.size() - 1));
    }

    /** What the query part of an address says; wrong parts are left out. */
    static Slides of(QueryParameters asked) {
        return of(first(asked, VIEWS), first(asked, AT), first(asked, EVERY));
    }

    private static String first(QueryParameters asked, String parameter) {
        return asked.getSingleParameter(parameter).orElse("");
    }

    /** What an address says; wrong parts are left out. Without views when it names none. */
    static Slides of(String views, String at, String every) {
        List<Long> ids = Arrays.stream(views.split(",", -1))
                .map(one -> number(one.strip()))
                .filter(one -> one > 0)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        long seconds = number(every);
        Duration interval = seconds <= 0 ? null : Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
        return new Slides(
                ids,
                (int) Math.min(MOST, number(at)) - 1,
                interval != null && interval.compareTo(SHORTEST) < 0 ? SHORTEST : interval);
    }

    /** What can be shown, by id. A sequence is left out: a presentation within a presentation would have no end. */
    static Map<Long, SavedView> shown(List<SavedView> views) {
        return views.stream()
                .filter(one -> !SavedViewService.isSequence(one))
                .collect(Collectors.toMap(SavedView::id, Function.identity()));
    }

    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(VIEWS, views.stream().map(String::valueOf).collect(Collectors.joining(",")));
        if (at > 0) {
            query.put(AT, String.valueOf(at + 1));
        }
        if (every != null) {
            query.put(EVERY, String.valueOf(every.toSeconds()));
        }
        return query;
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    long current() {
        return views.get(at);
    }

    /** The same with those only that are there. */
    Slides only(List<Long> present) {
        List<Long> left = views.stream().filter(present::contains).toList();
        return new Slides(left, isEmpty() ? 0 : Math.max(0, left.indexOf(current())), every);
    }

    /** After the last one comes the first, as a screen in a hall goes on for hours. */
    Slides next() {
        return new Slides(views, (at + 1) % views.size(), every);
    }

    Slides previous() {
        return new Slides(views, (at + views.size() - 1) % views.size(), every);
    }

    Slides first() {
        return new Slides(views, 0, every);
    }

    Slides last() {
        return new Slides(views, views.size() - 1, every);
    }

    Slides each(@Nullable Duration interval) {
        return new Slides(views, at, interval);
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
