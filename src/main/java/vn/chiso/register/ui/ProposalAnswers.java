package vn.chiso.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Notices;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionRegister;

/** What an administrator answers to proposals of the register and of a file; each answer can be taken back at once. */
final class ProposalAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionRegister register;
    private final SerializableRunnable changed;
    private transient List<SuccessionProposal> fromFile = List.of();

    ProposalAnswers(SuccessionRegister register, SerializableRunnable changed) {
        this.register = register;
        this.changed = changed;
    }

    /** What a file says, to be shown before all else. */
    void offer(List<SuccessionProposal> read) {
        fromFile = List.copyOf(read);
    }

    /** What a file says first, then what the register suggests. */
    List<SuccessionProposal> offered() {
        List<SuccessionProposal> all = new ArrayList<>(fromFile);
        register.proposals().stream()
                .filter(one -> fromFile.stream().noneMatch(other -> other.key().equals(one.key())))
                .forEach(all::add);
        return all;
    }

    /** Those that somebody said no to. */
    List<SuccessionProposal> refused() {
        return register.refused();
    }

    void confirm(List<SuccessionProposal> some) {
        List<SuccessionProposal> before = fromFile;
        act(
                () -> {
                    register.confirm(some);
                    forget(some);
                },
                some.size() == 1
                        ? text("successions.done.confirm", some.getFirst().beforeName())
                        : text("successions.confirmed", some.size()),
                () -> {
                    some.forEach(this::withdraw);
                    fromFile = before;
                });
    }

    void refuse(SuccessionProposal one) {
        List<SuccessionProposal> before = fromFile;
        if (one.file().isEmpty()) {
            act(
                    () -> register.refuse(one),
                    text("successions.done.refuse", one.beforeName()),
                    () -> register.offerAgain(one));
        } else {
            act(() -> forget(List.of(one)), text("successions.done.leave", one.beforeName()), () -> fromFile = before);
        }
    }

    void offerAgain(SuccessionProposal one) {
        act(
                () -> register.offerAgain(one),
                text("successions.done.offer", one.beforeName()),
                () -> register.refuse(one));
    }

    private void act(SerializableRunnable act, String done, SerializableRunnable undo) {
        if (tried(act)) {
            Notices.undoable(done, () -> tried(undo));
        }
    }

    private boolean tried(SerializableRunnable act) {
        boolean done = true;
        try {
            act.run();
        } catch (Refused refused) {
            done = false;
            Notices.problem(refused.in(UI.getCurrent().getLocale()));
        }
        changed.run();
        return done;
    }

    private void forget(List<SuccessionProposal> some) {
        fromFile = fromFile.stream().filter(one -> !some.contains(one)).toList();
    }

    /** Nothing where somebody withdrew it meanwhile. */
    private void withdraw(SuccessionProposal one) {
        register.all().stream()
                .filter(line -> says(line, one))
                .findFirst()
                .ifPresent(line -> register.withdraw(line, text("successions.undone")));
    }

    private static boolean says(SuccessionLine line, SuccessionProposal one) {
        return line.agencies() == one.agencies()
                && line.before() == one.what().predecessor()
                && Objects.equals(line.after(), one.what().successor())
                && line.day().equals(one.what().effectiveOn());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
