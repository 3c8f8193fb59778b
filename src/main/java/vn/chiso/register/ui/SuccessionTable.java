package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionRegister;
import vn.chiso.territory.Reform.Kind;

/** What became of units and agencies, in rows; an administrator corrects a share or takes one back. */
final class SuccessionTable extends ListGrid<SuccessionLine> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient SuccessionRegister register;
    private final SerializableRunnable changed;

    SuccessionTable(RegisterContext context, SuccessionRegister register, SerializableRunnable changed) {
        super(SuccessionLine::id);
        this.context = context;
        this.register = register;
        this.changed = changed;
    }

    void show(List<SuccessionLine> lines, boolean narrow) {
        begin(getTranslation("nav.successions"));
        naming("before", "successions.before", one -> before(one, narrow)).setFlexGrow(3);
        if (!narrow) {
            drawn("after", "successions.after", this::after).setFlexGrow(3);
            column("day", "successions.day", one -> DateText.format(one.day()))
                    .setFlexGrow(0)
                    .setWidth("116px");
            column("kind", "successions.kind", this::kind).setFlexGrow(0).setWidth("172px");
            drawn("share", "successions.share", this::share).setFlexGrow(0).setWidth("128px");
            column("basis", "successions.basis", one -> Objects.requireNonNullElse(one.legalBasis(), ""))
                    .setFlexGrow(2);
        }
        if (context.isAdministrator()) {
            drawn("acts", "successions.acts", this::acts).setFlexGrow(0).setWidth(narrow ? "56px" : "92px");
        }
        fill(lines);
    }

    /** The same for a file. */
    TableFile file(List<SuccessionLine> lines, String filter) {
        return new ListTable<SuccessionLine>()
                .add(Column.words(getTranslation("successions.before")), one -> Cell.text(one.beforeName()))
                .add(Column.words(getTranslation("successions.after")), one -> Cell.text(afterText(one)))
                .add(Column.day(getTranslation("successions.day")), one -> Cell.day(one.day()))
                .add(Column.text(getTranslation("successions.kind")), one -> Cell.text(kind(one)))
                .add(Column.text(getTranslation("successions.share")), one -> Cell.text(shareText(one)))
                .add(
                        Column.words(getTranslation("successions.basis")),
                        one -> Cell.text(Objects.requireNonNullElse(one.legalBasis(), "")))
                .file(context.exports(), getTranslation("nav.successions"), filter, getLocale(), lines);
    }

    private Component before(SuccessionLine one, boolean narrow) {
        Component name = link(one.agencies(), one.before(), one.beforeName());
        return narrow
                ? new Stacked(
                        name,
                        new Span("→ " + afterText(one)),
                        new Quiet(DateText.format(one.day()) + " · " + kind(one)))
                : name;
    }

    private Component after(SuccessionLine one) {
        return one.after() == null ? new Quiet(afterText(one)) : link(one.agencies(), one.after(), afterText(one));
    }

    private static Component link(boolean agencies, long id, String name) {
        return agencies
                ? new RouterLink(UnitChoice.capital(name), AgencyView.class, id)
                : new RouterLink(UnitChoice.capital(name), UnitView.class, id);
    }

    private String afterText(SuccessionLine one) {
        @Nullable String name = one.afterName();
        return name == null ? getTranslation("successions.nobody") : UnitChoice.capital(name);
    }

    private String kind(SuccessionLine one) {
        return getTranslation("units." + one.kind().key());
    }

    private Component share(SuccessionLine one) {
        boolean unknown = one.share() == null && one.after() != null && one.kind() == Kind.SPLIT;
        return unknown
                ? new Badge(Symbol.CIRCLE_QUESTION_MARK, getTranslation("successions.share.unknown"), "badge--plain")
                : new Span(shareText(one));
    }

    private String shareText(SuccessionLine one) {
        BigDecimal share = one.share();
        return share == null ? "" : NumberText.format(share.movePointRight(2).stripTrailingZeros(), getLocale()) + " %";
    }

    private Component acts(SuccessionLine one) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (one.kind() == Kind.SPLIT && !one.agencies() && one.after() != null) {
            acts.add(new IconButton(
                    Symbol.PENCIL,
                    getTranslation("successions.share.edit", one.beforeName()),
                    () -> Dialogs.open(new ShareDialog(register, one, changed))));
        }
        acts.add(new IconButton(
                Symbol.UNDO_2,
                getTranslation("successions.withdraw.of", one.beforeName()),
                () -> Dialogs.open(new SuccessionWithdrawDialog(register, one, changed))));
        return acts;
    }
}
