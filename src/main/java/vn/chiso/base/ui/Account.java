package vn.chiso.base.ui;

import java.util.Locale;
import java.util.Optional;

/** Who sits before the screen, as far as the frame of the page needs to know. Whoever signs people in provides it. */
public interface Account {

    /** Empty for a reader who is not signed in. */
    Optional<SignedIn> signedIn();

    /** Ends the session and leads to the page for readers who are not signed in. */
    void signOut();

    /** Address of the page where the password is changed; empty where this is done elsewhere. */
    Optional<String> passwordPage();

    /** Address of the page that says where the reader's mail goes; empty where there is none. */
    default Optional<String> emailPage() {
        return Optional.empty();
    }

    /** Address of the page with the second step of signing in; empty where there is none. */
    default Optional<String> twoStepPage() {
        return Optional.empty();
    }

    /** Address of the page with the tokens of the account, for programs; empty where there are none. */
    default Optional<String> tokensPage() {
        return Optional.empty();
    }

    /**
     * How many days the reader may still do without a second step, at least one; empty for whoever has it, need not, or
     * wants to hear no more of it in this session.
     */
    default Optional<Long> daysWithoutTwoStep() {
        return Optional.empty();
    }

    /** The reader wants to hear no more of it in this session. */
    default void putOffTwoStep() {}

    /**
     * @param name the name that is shown
     * @param roleKey key of the role's name in the texts
     */
    record SignedIn(String name, String roleKey) {

        /** At most two capital letters: those of the first and the last word. */
        public String initials() {
            String[] words = name.strip().split("\\s+", -1);
            String first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
            String last = words.length < 2 ? "" : words[words.length - 1].substring(0, 1);
            return (first + last).toUpperCase(Locale.ROOT);
        }
    }
}
