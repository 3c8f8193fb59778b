package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardData;

/** What the boundaries chosen could not take over, above the cards and in the file of the page. */
final class LeftCard extends Composite<LeftNotice> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;

    LeftCard(CardContext context) {
        this.context = context;
    }

    void show(DashboardData data) {
        ShownWords words = new ShownWords(context, getLocale());
        getContent().show(data.filter().boundaries(), data.left(), words);
        if (data.left().isEmpty()) {
            PageTables.remove(this);
            return;
        }
        PageTables.put(this, () -> table(data, words));
    }

    private CaptionedTable table(DashboardData data, ShownWords words) {
        FileTable file = LeftNotice.file(
                Captions.fileName(Texts.get("boundaries.left.file", getLocale()), data.filter()), data.left(), words);
        String title = LeftNotice.count(data.left(), getLocale());
        CardView view = CardView.table(title, "", Div::new, () -> file, List.of());
        return new CaptionedTable(file, Captions.of(data, view, context, getLocale()));
    }
}
