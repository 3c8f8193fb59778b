package vn.chiso.inspection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListSwitch;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.SectionName;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.Shortcomings;
import vn.chiso.inspection.followup.FollowUpStage;

/** What the reports find and ask for, as a list, their shortcomings as a matrix, and what becomes of what they ask for. The address is the state. */
@Route(FindingAddress.PATH)
@Menu(title = "nav.findings", order = 330, icon = "circle-alert")
@PermitAll
@Uses(Grid.class)
@Uses(ComboBox.class)
class FindingsView extends ListView {

    private static final long serialVersionUID = 1L;

    private final transient FindingContext context;
    private final FindingBar bar;
    private final FindingTable table;
    private final ShortcomingMatrix matrix;
    private final FollowUpTable followUps;
    private final ListSwitch shown = new ListSwitch();
    private transient FindingChoice choice = FindingChoice.ALL;

    FindingsView(FindingContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        bar = new FindingBar(context, this::open);
        table = new FindingTable(context, this::draw);
        matrix = new ShortcomingMatrix(context);
        followUps = new FollowUpTable(context, one -> Dialogs.open(new FollowUpDialog(context, one, this::draw)));
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.findings") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        choice = FindingChoice.parse(context, parameter -> asked(event, parameter));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        List<Finding> found = choice.in(context);
        head().setTitle(getTranslation("nav.findings"));
        shown.show(
                FindingAddress.PATH,
                Arrays.stream(FindingMode.values())
                        .map(one -> new ListSwitch.Way(
                                getTranslation(one.key()), choice.as(one).query(context), one == choice.mode()))
                        .toList());
        head().setBesideTitle(shown, new ExportButton(context.exports(), this::file));
        bar.show(choice.filter(), choice.mode(), choice.stage());
        if (found.isEmpty()) {
            show(getTranslation("findings.count", 0), nothing());
            return;
        }
        switch (choice.mode()) {
            case LIST -> {
                table.show(found, isNarrow());
                show(getTranslation("findings.count", found.size()) + section(), table);
            }
            case MATRIX -> {
                matrix.show(Shortcomings.of(found));
                show(getTranslation("findings.matrix.count", found.size()), matrix);
            }
            case FOLLOW_UP -> {
                followUps.show(found, isNarrow());
                show(standing(found), followUps);
            }
        }
    }

    private String section() {
        String section = choice.filter().section();
        return section.isEmpty() ? "" : " · " + SectionName.of(section, getLocale());
    }

    /** "50 việc · 2 quá hạn · 3 đang thực hiện". */
    private String standing(List<Finding> found) {
        StringBuilder words = new StringBuilder(getTranslation("followup.count", found.size()));
        for (FollowUpStage one : FollowUpStage.values()) {
            long many = found.stream()
                    .map(context.followUps()::of)
                    .filter(step -> one.takes(step, context.followUps().isOverdue(step)))
                    .count();
            if (many > 0 && one != FollowUpStage.OPEN) {
                words.append(" · ")
                        .append(many)
                        .append(' ')
                        .append(getTranslation(one.key()).toLowerCase(getLocale()));
            }
        }
        return words.toString();
    }

    private EmptyState nothing() {
        boolean all = context.findings().all().isEmpty();
        return new EmptyState(
                Symbol.CIRCLE_ALERT,
                getTranslation(all ? "findings.empty" : "findings.none"),
                getTranslation(all ? "findings.empty.text" : "holdings.none.text"));
    }

    private TableFile file() {
        List<Finding> found = choice.in(context);
        String asked = String.join(
                " · ", new FindingAddress(context).format(choice.filter()).values());
        return choice.mode() == FindingMode.FOLLOW_UP ? followUps.file(found, asked) : table.file(found, asked);
    }

    private void open(FindingFilter filter, @Nullable FollowUpStage stage) {
        UI.getCurrent()
                .navigate(
                        FindingsView.class,
                        QueryParameters.simple(choice.of(filter, stage).query(context)));
    }
}
