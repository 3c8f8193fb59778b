package vn.chiso.register.succession;

import java.util.List;
import java.util.Optional;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;

/** What a column of a file says, by its head: as the list on screen calls it in either language, or one of the usual names. */
enum SuccessionColumn {
    BEFORE("before", "predecessor_key|predecessor|don vi truoc|ma truoc|ma cu|don vi cu"),
    AFTER("after", "successor_key|successor|don vi sau|ma sau|ma moi|don vi moi"),
    DAY("day", "effective_on|ngay|ngay hieu luc"),
    KIND("kind", "viec"),
    SHARE("share", "ty le|ti le"),
    BASIS("basis", "legal_basis|can cu phap ly|van ban");

    private final String word;
    private final String usual;

    SuccessionColumn(String word, String usual) {
        this.word = word;
        this.usual = usual;
    }

    /** What stands in brackets behind a head is no part of it. */
    static Optional<SuccessionColumn> of(String head) {
        String bare = bare(head);
        for (SuccessionColumn column : values()) {
            if (column.isUsual(bare) || column.isOnScreen(bare)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private boolean isUsual(String head) {
        return List.of(usual.split("\\|", -1)).contains(head);
    }

    private boolean isOnScreen(String head) {
        return Texts.LANGUAGES.stream()
                .anyMatch(language ->
                        bare(Texts.get("successions." + word, language)).equals(head));
    }

    private static String bare(String head) {
        return VietnameseText.fold(head.replaceAll("\\([^)]*\\)", " ").replaceAll("[%*:]", " "))
                .strip();
    }
}
