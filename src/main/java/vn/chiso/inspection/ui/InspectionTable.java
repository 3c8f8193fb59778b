package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionMode;

/** Inspections in rows. On a phone one column says what the others do. */
final class InspectionTable extends ListGrid<Inspection> {

    private static final long serialVersionUID = 1L;

    private final transient InspectionContext context;

    InspectionTable(InspectionContext context) {
        super(Inspection::id);
        this.context = context;
    }

    void show(List<Inspection> inspections, boolean narrow) {
        begin(getTranslation("nav.inspections"));
        naming("name", "inspections.name", one -> narrow ? all(one) : name(one)).setFlexGrow(5);
        if (!narrow) {
            column("period", "inspections.period", this::period).setFlexGrow(1);
            drawn("basis", "inspections.basis", this::basis).setFlexGrow(2);
            drawn("inspected", "inspections.inspected", this::inspected).setFlexGrow(2);
            drawn("result", "inspections.result", this::result).setFlexGrow(2);
        }
        fill(inspections);
    }

    /** The same columns for a file. */
    TableFile file(List<Inspection> inspections) {
        return new ListTable<Inspection>()
                .add(
                        Column.words(getTranslation("inspections.name")),
                        one -> Cell.text(context.document(one).title()))
                .add(Column.text(getTranslation("inspections.team")), one -> Cell.text(one.team()))
                .add(Column.text(getTranslation("inspections.unit")), one -> Cell.text(unit(one)))
                .add(Column.brief(getTranslation("inspections.period")), one -> Cell.text(period(one)))
                .add(Column.text(getTranslation("inspections.decision")), one -> Cell.text(one.decision()))
                .add(Column.text(getTranslation("inspections.plan")), one -> Cell.text(one.plan()))
                .add(Column.text(getTranslation("inspections.schedule")), one -> Cell.text(one.schedule()))
                .add(
                        Column.words(getTranslation("inspections.mode.on_site")),
                        one -> Cell.text(names(one, InspectionMode.ON_SITE)))
                .add(
                        Column.words(getTranslation("inspections.mode.self")),
                        one -> Cell.text(names(one, InspectionMode.SELF)))
                .file(context.exports(), getTranslation("nav.inspections"), "", getLocale(), inspections);
    }

    private Component name(Inspection one) {
        return new Stacked(
                new RouterLink(context.document(one).title(), InspectionView.class, one.id()),
                new Quiet(one.team() + " · " + unit(one)));
    }

    private Component basis(Inspection one) {
        Stacked cell = new Stacked();
        Stream.of(one.decision(), one.plan(), one.schedule())
                .flatMap(key -> context.directive(key).stream())
                .forEach(cell::add);
        return cell;
    }

    private Component inspected(Inspection one) {
        Stacked cell = new Stacked(new Span(getTranslation(
                "inspections.on_site", one.of(InspectionMode.ON_SITE).size())));
        int self = one.of(InspectionMode.SELF).size();
        if (self > 0) {
            cell.add(new Span(getTranslation("inspections.self", self)));
        }
        if (!one.others().isEmpty()) {
            cell.add(new Quiet(getTranslation("inspections.others", one.others())));
        }
        return cell;
    }

    private Component result(Inspection one) {
        FindingAddress address = new FindingAddress(context.of());
        FindingFilter of = new FindingFilter("", one.documentId(), "", null, false, "", null);
        Stacked cell = new Stacked(
                new ListLink(
                        FindingAddress.PATH,
                        address.format(of.withKind(FindingKind.LIMITATION)),
                        getTranslation("inspections.shortcomings", context.shortcomings(one))),
                new ListLink(
                        FindingAddress.PATH,
                        address.format(of.withKind(FindingKind.RECOMMENDATION)),
                        getTranslation("inspections.asked", context.asked(one).size())));
        long overdue = context.overdue(one);
        if (overdue > 0) {
            cell.add(new Badge(getTranslation("inspections.overdue", overdue), "badge--overdue"));
        }
        return cell;
    }

    private Component all(Inspection one) {
        return new Stacked(name(one), new Quiet(period(one)), inspected(one), result(one));
    }

    private String names(Inspection one, InspectionMode mode) {
        return one.of(mode).stream()
                .map(agency -> context.agencies().byId(agency.agencyId()).name())
                .collect(Collectors.joining(", "));
    }

    private String unit(Inspection one) {
        return context.territory().byId(context.document(one).unitId()).fullName();
    }

    private String period(Inspection one) {
        return Objects.requireNonNull(context.period(one, getLocale()));
    }
}
