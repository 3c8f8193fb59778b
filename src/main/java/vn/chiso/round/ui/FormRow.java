package vn.chiso.round.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.round.Form;

/**
 * A row of a form on the screen: a line, or the head of a group of lines.
 *
 * @param line null for the head of a group
 */
record FormRow(long groupId, Form.@Nullable Line line) {

    /** Each group below its head, in the order of the form. */
    static List<FormRow> of(List<Form.Line> lines) {
        List<FormRow> rows = new ArrayList<>();
        long group = -1;
        for (Form.Line line : lines) {
            if (line.indicator().groupId() != group) {
                group = line.indicator().groupId();
                rows.add(new FormRow(group, null));
            }
            rows.add(new FormRow(group, line));
        }
        return rows;
    }

    /** The line of the row; none for the head of a group. */
    Stream<Form.Line> lines() {
        return Stream.ofNullable(line);
    }

    /** -1 for the head of a group. */
    long indicatorId() {
        return line == null ? -1 : line.indicator().id();
    }
}
