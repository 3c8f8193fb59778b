package vn.chiso.round.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import vn.chiso.indicator.Indicator;
import vn.chiso.round.Form;

/** The lines of a form while they are chosen: those of a group stand together, in the order of whoever chooses. */
final class FormLines {

    private final List<Form.Line> lines = new ArrayList<>();

    List<Form.Line> all() {
        return List.copyOf(lines);
    }

    /** The ids of the groups, in the order of the form. */
    List<Long> groups() {
        return List.copyOf(new LinkedHashSet<>(
                lines.stream().map(line -> line.indicator().groupId()).toList()));
    }

    List<Form.Line> ofGroup(long groupId) {
        return lines.stream()
                .filter(line -> line.indicator().groupId() == groupId)
                .toList();
    }

    boolean contains(Indicator indicator) {
        return indexOf(indicator) >= 0;
    }

    /** Starts anew; groups that were apart are brought together. */
    void set(List<Form.Line> others) {
        lines.clear();
        others.forEach(line -> add(line.indicator(), line.required()));
    }

    /** After the last of its group; a required line, as most are. */
    void add(Indicator indicator) {
        add(indicator, true);
    }

    private void add(Indicator indicator, boolean required) {
        if (!contains(indicator)) {
            int after = lines.size();
            for (int i = 0; i < lines.size(); i++) {
                after = lines.get(i).indicator().groupId() == indicator.groupId() ? i + 1 : after;
            }
            boolean known = !ofGroup(indicator.groupId()).isEmpty();
            lines.add(known ? after : lines.size(), new Form.Line(indicator, required));
        }
    }

    void remove(Collection<Indicator> indicators) {
        lines.removeIf(line -> indicators.contains(line.indicator()));
    }

    void require(Indicator indicator, boolean required) {
        lines.set(indexOf(indicator), new Form.Line(indicator, required));
    }

    /** One line up (-1) or down (1) within its group; stays where there is no room. */
    void move(Indicator indicator, int by) {
        int from = indexOf(indicator);
        int to = from + by;
        if (to >= 0 && to < lines.size() && lines.get(to).indicator().groupId() == indicator.groupId()) {
            lines.add(to, lines.remove(from));
        }
    }

    /** A whole group before the one above (-1), or behind the one below (1). */
    void moveGroup(long groupId, int by) {
        List<Long> order = new ArrayList<>(groups());
        int from = order.indexOf(groupId);
        int to = from + by;
        if (to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
            List<Form.Line> ordered =
                    order.stream().flatMap(group -> ofGroup(group).stream()).toList();
            lines.clear();
            lines.addAll(ordered);
        }
    }

    private int indexOf(Indicator indicator) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indicator().id() == indicator.id()) {
                return i;
            }
        }
        return -1;
    }
}
