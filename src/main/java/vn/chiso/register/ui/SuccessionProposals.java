package vn.chiso.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionRegister;

/** What waits for somebody to confirm or refuse it, of the register and of a file, one by one or all at once. */
final class SuccessionProposals extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionRegister register;
    private final boolean mayAnswer;
    private final SerializableRunnable changed;
    private final ProposalTable table;
    private transient List<SuccessionProposal> fromFile = List.of();

    SuccessionProposals(SuccessionRegister register, boolean mayAnswer, SerializableRunnable changed) {
        this.register = register;
        this.mayAnswer = mayAnswer;
        this.changed = changed;
        table = new ProposalTable(register, mayAnswer, this::answered);
    }

    /** What a file says, to be shown before all else. */
    void offer(List<SuccessionProposal> read) {
        fromFile = read;
    }

    /** Shows those that are waited for, or refused; returns them. */
    List<SuccessionProposal> show(boolean refused, Predicate<SuccessionProposal> wanted, boolean narrow) {
        List<SuccessionProposal> found = (refused ? register.refused() : offered())
                .stream().filter(wanted).toList();
        table.show(found, refused, narrow);
        getContent().removeAll();
        List<SuccessionProposal> sound =
                found.stream().filter(one -> one.problem() == null).toList();
        if (!refused && mayAnswer && sound.size() > 1) {
            Button confirm = new Button(
                    getTranslation("successions.confirm_all", sound.size()),
                    new Icon(Symbol.CHECK),
                    click -> confirm(sound));
            confirm.setDisableOnClick(true);
            confirm.addClassName("successions__all");
            getContent().add(confirm);
        }
        getContent().add(table);
        return found;
    }

    /** What a file says first, then what the register suggests. */
    private List<SuccessionProposal> offered() {
        List<SuccessionProposal> all = new ArrayList<>(fromFile);
        register.proposals().stream()
                .filter(one -> fromFile.stream().noneMatch(other -> other.key().equals(one.key())))
                .forEach(all::add);
        return all;
    }

    private void confirm(List<SuccessionProposal> some) {
        try {
            int done = register.confirm(some);
            some.forEach(this::forget);
            Notices.done(getTranslation("successions.confirmed", done));
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        changed.run();
    }

    private void answered(SuccessionProposal one) {
        forget(one);
        changed.run();
    }

    private void forget(SuccessionProposal one) {
        fromFile = fromFile.stream().filter(other -> !other.equals(one)).toList();
    }
}
