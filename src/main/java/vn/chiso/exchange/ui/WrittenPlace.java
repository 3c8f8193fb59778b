package vn.chiso.exchange.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Offer.Aim;
import vn.chiso.exchange.intake.Target;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.NewPeriod;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Where on the dashboard the figures of an import stand: the narrowest place that has all of them. */
final class WrittenPlace {

    private final TerritoryService territory;
    private final Catalogue catalogue;

    WrittenPlace(TerritoryService territory, Catalogue catalogue) {
        this.territory = territory;
        this.catalogue = catalogue;
    }

    /** @param written not empty */
    String address(List<Judged> written) {
        StringBuilder address =
                new StringBuilder("?unit=").append(encoded(common(written).key()));
        append(address, "agency", only(written, WrittenPlace::agency));
        append(address, "year", only(written, WrittenPlace::year));
        append(address, "indicator", only(written, this::indicator));
        return address.toString();
    }

    private Unit common(List<Judged> written) {
        List<Unit> common = List.of();
        for (long id : written.stream().map(WrittenPlace::unitId).collect(Collectors.toSet())) {
            List<Unit> path = territory.path(territory.byId(id));
            if (common.isEmpty()) {
                common = path;
                continue;
            }
            List<Unit> shared = new ArrayList<>(common);
            shared.retainAll(path);
            common = shared;
        }
        return common.isEmpty() ? territory.nation() : common.getLast();
    }

    private static long unitId(Judged one) {
        return one.offer().aim() instanceof Aim.Cell(Target target)
                ? target.agency().unitId()
                : Objects.requireNonNull(one.now()).subject().unitId();
    }

    private static @Nullable String agency(Judged one) {
        return one.offer().aim() instanceof Aim.Cell(Target target)
                ? target.agency().key()
                : null;
    }

    private String indicator(Judged one) {
        return one.offer().aim() instanceof Aim.Cell(Target target)
                ? target.indicator().code()
                : catalogue
                        .indicator(Objects.requireNonNull(one.now()).indicatorId())
                        .code();
    }

    private static @Nullable String year(Judged one) {
        NewPeriod period = one.offer().aim() instanceof Aim.Cell(Target target)
                ? target.period()
                : NewPeriod.of(Objects.requireNonNull(one.now()).period());
        int year = period.end().getYear();
        return period.start().getYear() == year ? String.valueOf(year) : null;
    }

    /** What all of them have in common; null where they differ. */
    private static @Nullable String only(List<Judged> written, Function<Judged, @Nullable String> of) {
        Set<String> different =
                written.stream().map(one -> String.valueOf(of.apply(one))).collect(Collectors.toSet());
        return different.size() == 1 ? of.apply(written.getFirst()) : null;
    }

    private static void append(StringBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
