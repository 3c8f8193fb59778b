package vn.chiso.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.target.TargetFilter;
import vn.chiso.comparison.target.TargetService;

/** How targets and what is held against them are asked for. */
final class HeldTargets {

    private final TargetService targets;

    HeldTargets(BeanFactory application) {
        targets = application.getBean(TargetService.class);
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("TargetService.all()", Act.read((who, office, secret) -> targets.all()));
        acts.put("TargetService.find(TargetFilter)", Act.read((who, office, secret) -> targets.find(TargetFilter.ALL)));
        acts.put("TargetService.byLine(long)", Act.read((who, office, secret) -> targets.byLine(1)));
        acts.put("TargetService.withdrawn()", Act.read((who, office, secret) -> targets.withdrawn()));
        acts.put("TargetService.history(long)", Act.read((who, office, secret) -> targets.history(1)));
        acts.put(
                "TargetService.lines(Collection, Integer, Integer, Locale)",
                Act.read((who, office, secret) ->
                        targets.lines(List.of(office.figure(secret).indicatorId()), null, null, Texts.VIETNAMESE)));
        return acts;
    }
}
