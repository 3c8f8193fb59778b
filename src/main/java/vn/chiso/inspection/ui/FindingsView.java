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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListSwitch;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.Shortcomings;
import vn.chiso.inspection.followup.FollowUp;
import vn.chiso.inspection.followup.FollowUpStage;

/** What the reports find and ask for, as a list, their shortcomings as a matrix, and what becomes of what they ask for. The address is the state. */
@Route(FindingAddress.PATH)
@Menu(title = "nav.findings", order = 330, icon = "circle-alert")
@PermitAll
@Uses(Grid.class)
@Uses(ComboBox.class)
class FindingsView extends ListView {

    private static final long serialVersionUID = 1L;

    private static final String VIEW = "view";
    private static final String STAGE = "stage";

    private final transient FindingContext context;
    private final transient FindingAddress address;
    private final FindingBar bar;
    private final FindingTable table;
    private final ShortcomingMatrix matrix;
    private final FollowUpTable followUps;
    private final ListSwitch shown = new ListSwitch();
    private transient FindingFilter filter = FindingFilter.ALL;
    private FindingMode mode = FindingMode.LIST;
    private @Nullable FollowUpStage stage;

    FindingsView(FindingContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new FindingAddress(context);
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
        filter = address.parse(parameter -> asked(event, parameter));
        mode = FindingMode.of(asked(event, VIEW));
        stage = Arrays.stream(FollowUpStage.values())
                .filter(one -> one.word().equals(asked(event, STAGE)))
                .findFirst()
                .orElse(null);
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        List<Finding> found = found();
        head().setTitle(getTranslation("nav.findings"));
        shown.show(
                FindingAddress.PATH,
                Arrays.stream(FindingMode.values())
                        .map(one -> new ListSwitch.Way(getTranslation(one.key()), query(filter, one), one == mode))
                        .toList());
        head().setBesideTitle(shown, new ExportButton(context.exports(), this::file));
        bar.show(filter, mode, stage);
        if (found.isEmpty()) {
            show(getTranslation("findings.count", 0), nothing());
            return;
        }
        switch (mode) {
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

    /** A matrix is of shortcomings, and what is followed up was asked for, whatever kind was chosen for the list. */
    private List<Finding> found() {
        return switch (mode) {
            case LIST -> context.findings().find(filter);
            case MATRIX -> context.findings().find(filter.withKind(FindingKind.LIMITATION));
            case FOLLOW_UP ->
                context.findings().find(filter).stream()
                        .filter(one -> one.kind().isAsked())
                        .filter(this::stands)
                        .toList();
        };
    }

    private boolean stands(Finding one) {
        FollowUp step = context.followUps().of(one);
        return stage == null || stage.takes(step, context.followUps().isOverdue(step));
    }

    private String section() {
        return filter.section().isEmpty() ? "" : " · " + getTranslation("holdings.section", filter.section());
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
        String asked = String.join(" · ", address.format(filter).values());
        return mode == FindingMode.FOLLOW_UP ? followUps.file(found(), asked) : table.file(found(), asked);
    }

    private void open(FindingFilter next, @Nullable FollowUpStage nextStage) {
        stage = nextStage;
        UI.getCurrent().navigate(FindingsView.class, QueryParameters.simple(query(next, mode)));
    }

    private Map<String, String> query(FindingFilter wanted, FindingMode as) {
        Map<String, String> query = new LinkedHashMap<>(address.format(wanted));
        if (as != FindingMode.LIST) {
            query.put(VIEW, as.word());
        }
        if (as == FindingMode.FOLLOW_UP && stage != null) {
            query.put(STAGE, stage.word());
        }
        return query;
    }
}
