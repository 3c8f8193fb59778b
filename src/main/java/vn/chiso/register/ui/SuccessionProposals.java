package vn.chiso.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.function.Predicate;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionRegister;

/** What waits for somebody to confirm or refuse it, of the register and of a file, one by one or all at once. */
final class SuccessionProposals extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final boolean mayAnswer;
    private final ProposalAnswers answers;
    private final ProposalTable table;

    SuccessionProposals(SuccessionRegister register, boolean mayAnswer, SerializableRunnable changed) {
        this.mayAnswer = mayAnswer;
        answers = new ProposalAnswers(register, changed);
        table = new ProposalTable(mayAnswer, answers);
    }

    /** What a file says, to be shown before all else. */
    void offer(List<SuccessionProposal> read) {
        answers.offer(read);
    }

    /** Shows those that are waited for, or refused; returns them. */
    List<SuccessionProposal> show(boolean refused, Predicate<SuccessionProposal> wanted, boolean narrow) {
        List<SuccessionProposal> found = (refused ? answers.refused() : answers.offered())
                .stream().filter(wanted).toList();
        table.show(found, refused, narrow);
        getContent().removeAll();
        List<SuccessionProposal> sound =
                found.stream().filter(one -> one.problem() == null).toList();
        if (!refused && mayAnswer && sound.size() > 1) {
            Button confirm = new Button(
                    getTranslation("successions.confirm_all", sound.size()),
                    new Icon(Symbol.CHECK),
                    click -> answers.confirm(sound));
            confirm.setDisableOnClick(true);
            confirm.addClassName("successions__all");
            getContent().add(confirm);
        }
        getContent().add(table);
        return found;
    }
}
