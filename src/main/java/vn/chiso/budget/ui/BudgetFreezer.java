package vn.chiso.budget.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetOverview;
import vn.chiso.dashboard.ui.FrozenCells;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.Freezer;
import vn.chiso.savedview.FrozenContent;

/** Freezes what IT cost: the annexes whole, every amount that is told, and what was executed of what was allocated. */
@Component
class BudgetFreezer implements Freezer {

    private final BudgetContext context;
    private final FrozenCells cells;

    BudgetFreezer(BudgetContext context, FrozenCells cells) {
        this.context = context;
        this.cells = cells;
    }

    @Override
    public boolean takes(String asked) {
        return AddressParts.path(asked).equals(BudgetAddress.PATH);
    }

    @Override
    public FrozenContent read(String asked, Locale locale) {
        BudgetAddress address = new BudgetAddress(context);
        BudgetOverview found =
                BudgetOverview.read(context.budget(), context.territory(), address.parse(AddressParts.reader(asked)));
        FrozenMoney frozen = new FrozenMoney(context, cells.maker(List.of(), locale), locale);
        List<FrozenContent.Table> tables = new ArrayList<>();
        for (BudgetAnnex annex : found.annexes()) {
            tables.add(new FrozenAnnex(context, annex, cells.maker(List.of(), locale), locale).table());
        }
        Stream.of(frozen.amounts(found), frozen.comparisons(found))
                .filter(table -> !table.rows().isEmpty())
                .forEach(tables::add);
        return new FrozenContent(
                Texts.get("nav.budget", locale),
                String.join(
                        " · ",
                        AddressParts.of(asked).values().stream()
                                .map(List::getFirst)
                                .toList()),
                tables);
    }
}
