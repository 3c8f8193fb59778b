package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.TargetFilter;
import vn.chiso.comparison.target.TargetLight;

/** What is aimed at, by what right, and how far it is. The ICT department keeps the list; whoever reads figures reads it.
 * The address is the state. */
@Route(TargetAddress.PATH)
@Menu(title = "nav.targets", order = 130, icon = "target")
@PermitAll
@Uses(Grid.class)
@Uses(ComboBox.class)
class TargetsView extends ListView {

    private static final long serialVersionUID = 1L;

    private final transient TargetContext context;
    private final transient TargetAddress address;
    private final TargetBar bar;
    private final TargetTable table;
    private transient TargetFilter filter = TargetFilter.ALL;

    TargetsView(TargetContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new TargetAddress(context);
        bar = new TargetBar(context, this::open);
        table = new TargetTable(context, this::show);
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.targets") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = address.parse(parameter -> asked(event, parameter));
        super.afterNavigation(event);
        String line = asked(event, TargetAddress.TARGET);
        if (line.matches("\\d{1,18}")) {
            show(Long.parseLong(line));
        }
    }

    @Override
    protected void draw() {
        List<JudgedTarget> found = context.targets().find(filter);
        head().setTitle(getTranslation("nav.targets"));
        List<Component> beside = new ArrayList<>(List.of(new ExportButton(context.exports(), this::file)));
        int withdrawn = context.targets().withdrawn().size();
        if (withdrawn > 0) {
            beside.add(new Button(
                    getTranslation("target.withdrawn", withdrawn),
                    click -> Dialogs.open(new WithdrawnDialog(context, this::draw))));
        }
        if (context.targets().mayKeep()) {
            head().setAdd(getTranslation("target.add"), this::add, beside.toArray(Component[]::new));
        } else {
            head().setBesideTitle(beside.toArray(Component[]::new));
        }
        bar.show(filter);
        if (found.isEmpty()) {
            show(getTranslation("target.count", 0), nothing());
            return;
        }
        table.show(found, isNarrow());
        show(counted(found), table);
    }

    /** "12 chỉ tiêu · 3 không đạt · 9 chưa đánh giá được". */
    private String counted(List<JudgedTarget> found) {
        StringBuilder words = new StringBuilder(getTranslation("target.count", found.size()));
        for (TargetLight light : TargetLight.values()) {
            long many = found.stream()
                    .filter(one -> one.judgement().light() == light)
                    .count();
            if (many > 0) {
                words.append(" · ")
                        .append(String.format(getLocale(), "%,d", many))
                        .append(' ')
                        .append(getTranslation(light.key()).toLowerCase(getLocale()));
            }
        }
        return words.toString();
    }

    private EmptyState nothing() {
        boolean all = context.targets().all().isEmpty();
        return new EmptyState(
                Symbol.TARGET,
                getTranslation(all ? "target.empty" : "target.none"),
                getTranslation(all ? "target.empty.text" : "holdings.none.text"));
    }

    private TableFile file() {
        return table.file(
                context.targets().find(filter),
                String.join(" · ", address.format(filter).values()));
    }

    private void open(TargetFilter next) {
        UI.getCurrent().navigate(TargetsView.class, QueryParameters.simple(address.format(next)));
    }

    private void add() {
        Dialogs.open(new TargetForm(context, null, this::draw));
    }

    private void show(long lineId) {
        context.targets().byLine(lineId).ifPresent(one -> Dialogs.open(new TargetDialog(context, one, this::draw)));
    }
}
