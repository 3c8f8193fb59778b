package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Every state of a figure by name, in a table, on a chart, and the rule behind it. */
class MarkTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    MarkTable() {
        getContent().addClassName("legend");
        getContent().setCaptionText(getTranslation("legend.caption"));
        getContent().getHead().add(headRow());
        add("stated", figure("", "96"), bar("bar--w90", "96"));
        add("qualified", figure("", "qualified"), bar("bar--w75", "qualified"));
        add("compound", figure("", "compound"), bar("bar--w50", "compound"));
        add("computed", computed(), bar("bar--w30", "computed_chart"));
        add("conflict", figure("fig--conflict", "conflict"), bar("bar--conflict bar--w30", "conflict"));
        add("words", figure("fig--words", "words"), figure("fig--words", "words"));
        add("joint", figure("fig--joint", "joint"), bar("bar--w90", "joint_chart"));
        add("doubtful", figure("fig--doubtful", "doubtful"), words("doubtful_chart"));
        add("odd", odd(), words("odd_chart"));
        add("zero", figure("", "zero"), bar("bar--zero", "zero_chart"));
        add("not_reported", figure("fig--not-reported", "not_reported"), words("not_reported_chart"));
        add("none", figure("fig--none", "none"), words("none_chart"));
        add("not_applicable", figure("fig--na", "na"), words("na_chart"));
        add("draft", figure("fig--draft", "draft"), bar("bar--hollow bar--w90", "draft_chart"));
        add("target", target(), bar("bar--target", "target_chart"));
    }

    private NativeTableRow headRow() {
        NativeTableRow row = new NativeTableRow();
        row.add(headCell("state", ""), headCell("table", "legend__figure"));
        row.add(headCell("chart", ""), headCell("rule", "legend__rule"));
        return row;
    }

    private NativeTableHeaderCell headCell(String key, String className) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("legend.head." + key));
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private void add(String state, Component inTable, Component onChart) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("legend." + state));
        name.getElement().setAttribute("scope", "row");
        NativeTableCell figure = new NativeTableCell(inTable);
        figure.addClassName("legend__figure");
        NativeTableCell rule = new NativeTableCell(getTranslation("legend." + state + ".rule"));
        rule.addClassName("legend__rule");
        NativeTableRow row = new NativeTableRow();
        row.add(name, figure, new NativeTableCell(onChart), rule);
        getContent().getBody().add(row);
    }

    private Span words(String key) {
        Span words = new Span(getTranslation("legend.sample." + key));
        words.addClassName("muted");
        return words;
    }

    private Span figure(String state, String key) {
        Span figure = new Span(getTranslation("legend.sample." + key));
        figure.addClassName("fig");
        if (!state.isEmpty()) {
            figure.addClassName(state);
        }
        return figure;
    }

    private Span computed() {
        Span parts = new Span("7/21");
        parts.addClassName("fig__parts");
        Span value = figure("", "computed");
        value.setClassName("fig__value");
        Span figure = new Span(parts, value);
        figure.addClassNames("fig", "fig--computed");
        return figure;
    }

    private Span odd() {
        Span mark = new Span("!");
        mark.addClassName("fig__odd");
        Span odd = new Span(figure("", "odd"), mark);
        odd.addClassName("fig-odd");
        return odd;
    }

    private Span target() {
        return new Span(
                figure("", "target"),
                new Badge(Symbol.TARGET, getTranslation("legend.sample.target_badge"), "badge--target"));
    }

    private Span bar(String classes, String key) {
        Span bar = new Span();
        bar.addClassNames("bar");
        bar.addClassNames(classes.split(" "));
        Span label = new Span(getTranslation("legend.sample." + key));
        label.addClassName("bar__label");
        return new Span(bar, label);
    }
}
