package vn.chiso.comparison.score.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.comparison.score.rule.Flaw;
import vn.chiso.comparison.score.rule.Flaws;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Kind;

/** What keeps an edition from being put in force, by what its indicators answer. */
@Component
class EditionFlaws {

    private final Catalogue catalogue;

    EditionFlaws(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Flaw> of(ScoreEdition edition) {
        return Flaws.of(edition.tree(), id -> answers(edition.criterion(id).indicatorId()));
    }

    private Flaws.@Nullable Answers answers(@Nullable Long indicatorId) {
        if (indicatorId == null) {
            return null;
        }
        Kind kind = catalogue.indicator(indicatorId).kind();
        if (kind == Kind.YES_NO) {
            return Flaws.Answers.YES_NO;
        }
        return kind.isNumber() || kind == Kind.LEVEL ? Flaws.Answers.NUMBER : Flaws.Answers.OTHER;
    }
}
