package vn.chiso.round.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.reuse.Mapping;
import vn.chiso.round.reuse.NewMapping;
import vn.chiso.round.reuse.ReuseRefused;
import vn.chiso.security.Roles;

/** Which figures feed other forms: declared once by the ICT department, offered to whoever fills in a report. */
@Route(MappingsView.PATH)
@RolesAllowed(Roles.ICT_DEPARTMENT)
@Uses(Grid.class)
@Uses(ComboBox.class)
class MappingsView extends ListView {

    static final String PATH = "mappings";

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final MappingTable table;

    MappingsView(RoundContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        table = new MappingTable(context, this::remove);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reuse.title") + " · ChiSo";
    }

    @Override
    protected void draw() {
        List<Mapping> all = context.mappings().all();
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.forms"), FormsView.class)));
        head().setTitle(getTranslation("reuse.title"));
        ExportButton export = new ExportButton(context.exports(), this::file);
        if (context.mappings().mayDeclare()) {
            head().setAdd(
                            getTranslation("reuse.add"),
                            () -> Dialogs.open(new MappingDialog(context, this::draw)),
                            export);
        } else {
            head().setBesideTitle(export);
        }
        table.show(all, isNarrow());
        show(
                getTranslation("reuse.count", all.size()),
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.GIT_COMPARE, getTranslation("reuse.empty"), getTranslation("reuse.empty.text"))
                        : table);
    }

    private TableFile file() {
        return table.file(context.mappings().all());
    }

    /** Figures that were taken over stay; only what is offered from now on changes. */
    private void remove(Mapping one) {
        context.mappings().remove(one.id());
        Notices.undoable(getTranslation("reuse.removed"), () -> declareAgain(one));
        draw();
    }

    private void declareAgain(Mapping one) {
        try {
            context.mappings()
                    .declare(new NewMapping(
                            one.fromIndicatorId(), one.fromItemId(), one.toIndicatorId(), one.formCode(), one.rule()));
        } catch (ReuseRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        draw();
    }
}
