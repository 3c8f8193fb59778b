package vn.chiso.register.lists;

import java.nio.file.Path;
import java.util.List;
import vn.chiso.base.text.Refused;
import vn.chiso.exchange.book.BookRefused;

/**
 * Takes lists of one kind: first a dry run that writes nothing, then all that is taken of it, or nothing, in one
 * transaction; a list is taken back as one while nothing builds on it.
 */
public interface Lists {

    /**
     * Reads an uploaded file; it is not needed afterwards.
     *
     * @param name the name that it came with
     * @throws BookRefused when it is no workbook that is read
     * @throws ListRefused when it has no such list
     */
    ListDraft open(Path file, String name);

    /**
     * What would become of each line if the list were accepted now, in its order; those that it lacks follow.
     *
     * @throws ListRefused when it cannot be of its day
     */
    List<ListLine> judge(ListDraft draft);

    /**
     * Does what the dry run would do.
     *
     * @param shown the dry run that the user saw
     * @throws Refused when it would be another by now, or a line does not fit any more; then nothing is done
     */
    ListIntake accept(ListDraft draft, List<ListLine> shown);

    /** @throws Refused when it was taken back already, or something builds on it; then all stays */
    ListIntake undo(long id);

    /** The newest ones that the user may take back, the newest first. */
    List<ListIntake> past();
}
