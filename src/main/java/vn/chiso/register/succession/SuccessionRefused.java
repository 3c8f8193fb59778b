package vn.chiso.register.succession;

import java.util.List;
import java.util.stream.Collectors;
import vn.chiso.base.text.InLanguage;
import vn.chiso.base.text.Refused;

/** What became of something, or a file that says so, that is not taken. */
public final class SuccessionRefused extends Refused {

    private static final long serialVersionUID = 1L;

    SuccessionRefused(String key, Object... arguments) {
        super("successions.refused." + key, arguments);
    }

    /** Everything that is wrong with a row of a file. */
    static SuccessionRefused row(int number, List<Refused> wrong) {
        InLanguage all = language -> wrong.stream().map(one -> one.in(language)).collect(Collectors.joining("; "));
        return new SuccessionRefused("row", number, all);
    }
}
