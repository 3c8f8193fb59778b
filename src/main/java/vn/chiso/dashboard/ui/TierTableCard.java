package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.TierTable;
import vn.chiso.observation.FigureInFile;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** What sources say of the unit tier by tier; figures that are stated for several tiers together stay together. */
final class TierTableCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("tiers.title"));
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardFilter filter;

    TierTableCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context);
        card.setFlush(true);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows the tiers, and hides where sources say nothing tier by tier. */
    void show(DashboardData data) {
        filter = data.filter();
        TierTable table = data.tiers();
        setVisible(table != null);
        if (table == null
                || !tools.changed(
                        table,
                        data.indicator(),
                        data.filter().figure(),
                        data.filter().unit())) {
            focus.forget();
            return;
        }
        TierLayout layout = TierLayout.of(table);
        Set<Sign> signs = signs(table, layout);
        String title = getTranslation("tiers.title");
        tools.show(
                data,
                CardView.table(
                                title,
                                getTranslation("tiers.subtitle"),
                                () -> body(table, layout),
                                () -> file(data, layout),
                                signs)
                        .withFoot(new LegendLine(signs)));
        focus.forget();
    }

    private Component body(TierTable table, TierLayout layout) {
        return new TierTableBody(table, layout, context, () -> Objects.requireNonNull(filter), focus, getLocale());
    }

    private static Set<Sign> signs(TierTable table, TierLayout layout) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (TierTable.Line line : table.lines()) {
            line.figures().forEach(figure -> signs.addAll(Sign.of(figure, line.indicator())));
            if (!line.goals().isEmpty()) {
                signs.add(Sign.TARGET);
            }
            for (List<TierLayout.Piece> row : layout.rows(line)) {
                int covered = 0;
                for (TierLayout.Piece piece : row) {
                    covered += piece.to() - piece.from() + 1;
                    if (piece.isJoint()) {
                        signs.add(Sign.JOINT);
                    }
                }
                if (covered < layout.columns().size()) {
                    signs.add(Sign.SILENT);
                }
            }
        }
        return signs;
    }

    private FileTable file(DashboardData data, TierLayout layout) {
        Locale locale = getLocale();
        List<Column> heads = new ArrayList<>(List.of(Column.words(getTranslation("tiers.indicator"))));
        for (Tier tier : layout.columns()) {
            heads.add(Column.number(Texts.get(tier.key(), locale)));
            heads.add(Column.brief(getTranslation("files.head.note")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (TierTable.Line line : Objects.requireNonNull(data.tiers()).lines()) {
            for (List<TierLayout.Piece> pieces : layout.rows(line)) {
                List<Cell> cells =
                        new ArrayList<>(List.of(Cell.text(line.indicator().name(locale) + unit(line, locale))));
                for (int at = 0; at < layout.columns().size(); at++) {
                    TierLayout.Piece piece = piece(pieces, at);
                    cells.add(piece == null ? Cell.text(Sign.SILENT.symbol()) : cell(piece, line, locale));
                    cells.add(piece == null ? Cell.EMPTY : Cell.text(note(piece, locale)));
                }
                rows.add(cells);
            }
        }
        return FileTable.of(Captions.fileName(getTranslation("tiers.file"), data.filter()), heads, rows);
    }

    private static String unit(TierTable.Line line, Locale locale) {
        String unit = FigureCell.unit(line.indicator(), locale);
        return unit.isEmpty() ? "" : " (" + unit + ")";
    }

    /** What covers a column; a joint figure stands in each of its columns, and says beside it that it is joint. */
    private static TierLayout.@Nullable Piece piece(List<TierLayout.Piece> pieces, int at) {
        return pieces.stream()
                .filter(piece -> piece.from() <= at && at <= piece.to())
                .findFirst()
                .orElse(null);
    }

    private static Cell cell(TierLayout.Piece piece, TierTable.Line line, Locale locale) {
        return piece.figure() != null
                ? FigureCell.inFile(piece.figure(), line.indicator(), locale)
                : Cell.text(GoalText.bare(Objects.requireNonNull(piece.goal()), line.indicator(), locale) + " "
                        + GoalText.kind(piece.goal(), locale));
    }

    private static String note(TierLayout.Piece piece, Locale locale) {
        return Stream.of(
                        FigureInFile.note(piece.figure(), locale),
                        piece.isJoint() ? Texts.get("tiers.joint", locale) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
