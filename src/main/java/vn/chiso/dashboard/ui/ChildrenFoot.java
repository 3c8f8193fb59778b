package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.NamedOnes;
import vn.chiso.dashboard.Children;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.Matrix;
import vn.chiso.dashboard.Row;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;

/** What the bars cannot show: who has no data, and lists that are not loaded. */
final class ChildrenFoot {

    private ChildrenFoot() {}

    static List<Component> of(DashboardData data, Indicator indicator, Locale locale) {
        Children children = data.children();
        List<Component> foot = new ArrayList<>();
        List<Row> all = Stream.concat(children.agencies().stream(), children.units().stream())
                .toList();
        if (data.filter().tier() != null || data.filter().type() != null) {
            // whoever the reader filtered out may well have data
            all = all.stream().filter(row -> row.agency() != null).toList();
        }
        boolean totals = !children.own().isEmpty() || !children.samples().isEmpty();
        if (totals && all.stream().allMatch(ChildrenFoot::isSilent)) {
            Span sentence = new Span(Texts.get("dashboard.foot.onlyTotals", locale));
            sentence.addClassName("strong");
            foot.add(new Div(sentence));
        } else {
            List<String> silent = new ArrayList<>(names(all, row -> !Boolean.FALSE.equals(row.asked())));
            silent.addAll(askedBelow(data, indicator));
            List<String> outside = names(all, row -> Boolean.FALSE.equals(row.asked()));
            if (!silent.isEmpty()) {
                foot.add(new NamedOnes(Texts.get("dashboard.foot.silent", locale), silent));
            }
            if (!outside.isEmpty()) {
                foot.add(new NamedOnes(Texts.get("dashboard.foot.outside", locale), outside));
            }
        }
        if (!children.unitsKnown()) {
            foot.add(new Div(Texts.get("dashboard.foot.unitsUnknown", locale)));
        }
        return foot;
    }

    /** Agencies further down that were asked and said nothing, while their unit has a bar of somebody else's. */
    private static List<String> askedBelow(DashboardData data, Indicator indicator) {
        List<Long> inRows = Stream.concat(data.children().agencies().stream(), data.children().units().stream())
                .flatMap(row -> Stream.ofNullable(row.agency()))
                .map(agency -> agency.id())
                .toList();
        List<Long> silentUnits = data.children().units().stream()
                .filter(ChildrenFoot::isSilent)
                .flatMap(row -> Stream.ofNullable(row.unit()))
                .map(unit -> unit.id())
                .toList();
        return data.matrix().rows().stream()
                .filter(row -> Boolean.TRUE.equals(row.asked())
                        && !row.isAnswered(indicator)
                        && !row.notApplicable(indicator)
                        && row.agency().unitId() != data.filter().unit().id()
                        && !inRows.contains(row.agency().id())
                        && !silentUnits.contains(row.agency().unitId()))
                .map(Matrix.MatrixRow::agency)
                .map(agency -> agency.name())
                .toList();
    }

    private static List<String> names(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream()
                .filter(ChildrenFoot::isSilent)
                .filter(wanted)
                .map(RowNames::full)
                .toList();
    }

    private static boolean isSilent(Row row) {
        return row.shown() instanceof Shown.Nothing;
    }
}
