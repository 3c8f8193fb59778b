package vn.chiso.register.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list says, and what its user has said about it so far. Belongs to one user at a time; nothing of it is stored
 * before it is accepted.
 */
public final class ListDraft {

    private final String fileName;
    private final ListContent content;
    private final Map<String, Boolean> taken = new HashMap<>();
    private final Map<String, Boolean> same = new HashMap<>();
    private LocalDate day;
    private String legalBasis = "";
    private boolean newOnes;

    ListDraft(String fileName, ListContent content, LocalDate day, boolean newOnes) {
        this.fileName = fileName;
        this.content = content;
        this.day = day;
        this.newOnes = newOnes;
    }

    public String fileName() {
        return fileName;
    }

    ListContent content() {
        return content;
    }

    /** The day that the list is of. */
    public LocalDate day() {
        return day;
    }

    public void of(LocalDate newDay) {
        day = newDay;
    }

    /** Empty while nobody has named it. */
    public String legalBasis() {
        return legalBasis;
    }

    public void by(String newLegalBasis) {
        legalBasis = newLegalBasis.strip();
    }

    /** How the audit trail tells of the day and the basis, the same in every language. */
    String occasion() {
        return legalBasis.isEmpty() ? day.toString() : day + " · " + legalBasis;
    }

    /** Whether what is not in the register yet begins on the day of the list, or is older than anybody noted. */
    public boolean beginsOnDay() {
        return newOnes;
    }

    public void beginOnDay(boolean begins) {
        newOnes = begins;
    }

    /** Takes a line in, or leaves it out. */
    public void take(ListLine line, boolean take) {
        taken.put(line.key(), take);
    }

    /** Says whether what a line names is the one that the register has in its place. */
    public void isSame(ListLine line, boolean isSame) {
        same.put(line.key(), isSame);
    }

    boolean takes(String key, boolean unlessSaid) {
        return taken.getOrDefault(key, unlessSaid);
    }

    @Nullable
    Boolean same(String key) {
        return same.get(key);
    }
}
