package vn.chiso.comparison.score.index;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.rule.Node;
import vn.chiso.comparison.score.rule.Rule;

/**
 * A part of an edition: pillar, component or criterion. What has no parts of its own gives the points.
 *
 * @param parentId null for a pillar
 * @param code as the regulation numbers it ("1.2"); may be empty
 * @param maximum the most points; null where it is not known
 * @param weight multiplies points and maximum alike
 * @param scored false for what is listed and gives no points
 * @param indicatorId the indicator whose figure is scored; null for what is judged, and for what has parts
 * @param itemId the dimension item of that figure; null for the whole
 * @param appliesTo letters of the subjects that it concerns ({@link vn.chiso.agency.AgencyType#appliesAs()}, P for a
 *     unit); empty for whomever the indicator is asked of
 * @param formerId the part of the former edition that this one continues; null for what is new
 */
public record Criterion(
        long id,
        @Nullable Long parentId,
        int position,
        String code,
        String nameVi,
        String nameEn,
        @Nullable BigDecimal maximum,
        BigDecimal weight,
        boolean scored,
        Rule rule,
        @Nullable Long indicatorId,
        @Nullable Long itemId,
        String appliesTo,
        @Nullable Long formerId) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** As it is calculated with. */
    public Node node() {
        return new Node(id, parentId, maximum, weight, scored, rule);
    }
}
