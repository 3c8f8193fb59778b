package vn.chiso.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberConvention;

/**
 * What a file offers, and what its user has said about it so far. Belongs to one user at a time; nothing of it is stored
 * before it is accepted.
 */
public final class Draft {

    private final String fileName;
    private final List<Offer> offers;
    private final Map<Integer, Boolean> chosenFirst = new HashMap<>();
    private final Set<Integer> asWritten = new HashSet<>();
    private final Set<Integer> mine = new HashSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private Habits habits = Habits.UNKNOWN;
    private String reason = "";

    /** @param fileName as the file is called where it came from */
    public Draft(String fileName, List<Offer> offers) {
        this.fileName = fileName;
        this.offers = List.copyOf(offers);
    }

    public String fileName() {
        return fileName;
    }

    /** In the order of the file. */
    public List<Offer> offers() {
        return offers;
    }

    public Habits habits() {
        return habits;
    }

    /** How numbers are meant; what was said of single ones before is asked again. */
    public void read(Habits newHabits) {
        habits = newHabits;
        chosenFirst.clear();
        asWritten.clear();
    }

    /** Why the figures change; empty while the user gives no reason. */
    public String reason() {
        return reason;
    }

    public void because(String newReason) {
        reason = newReason.strip();
    }

    /** Says which of two readings is meant. */
    public void choose(Offer offer, boolean first) {
        chosenFirst.put(offer.number(), first);
    }

    /** Keeps what a check refuses, as the source really says so. */
    public void keepAsWritten(Offer offer) {
        asWritten.add(offer.number());
    }

    /** The file's answer goes over what somebody else wrote since. */
    public void insist(Offer offer) {
        mine.add(offer.number());
    }

    /** Whether the user has said something of it that can be taken back. */
    public boolean isDecided(Offer offer) {
        int number = offer.number();
        return chosenFirst.containsKey(number) || asWritten.contains(number) || mine.contains(number);
    }

    /** Takes back what was said of it, but for leaving it out. */
    public void askAgain(Offer offer) {
        chosenFirst.remove(offer.number());
        asWritten.remove(offer.number());
        mine.remove(offer.number());
    }

    /** Leaves something out, or takes it in again. */
    public void leaveOut(Offer offer, boolean out) {
        if (out) {
            leftOut.add(offer.number());
        } else {
            leftOut.remove(offer.number());
        }
    }

    public boolean isLeftOut(Offer offer) {
        return leftOut.contains(offer.number());
    }

    @Nullable
    Boolean chosenFirst(Offer offer) {
        return chosenFirst.get(offer.number());
    }

    boolean isKeptAsWritten(Offer offer) {
        return asWritten.contains(offer.number());
    }

    boolean insistsOn(Offer offer) {
        return mine.contains(offer.number());
    }

    /** The reason of one change: the file's own, else what the user says of all; null for none. */
    @Nullable
    String reasonOf(Offer offer) {
        if (offer.reason() != null) {
            return offer.reason();
        }
        return reason.isEmpty() ? null : reason;
    }

    /** How numbers that stand as text are written. */
    public NumberConvention convention() {
        return habits.convention();
    }
}
