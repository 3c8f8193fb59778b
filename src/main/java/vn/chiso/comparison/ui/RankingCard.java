package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import vn.chiso.base.ui.Card;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;

/** Places by the leading indicator. */
final class RankingCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;
    private final SerializableConsumer<ComparisonRequest> open;

    RankingCard(CompareContext context, SerializableConsumer<ComparisonRequest> open) {
        this.context = context;
        this.open = open;
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("compare.rank.title"));
    }

    void show(Comparison comparison, DrawingPage page) {
        setVisible(false);
    }
}
