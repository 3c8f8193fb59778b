package vn.chiso.rights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionService;
import vn.chiso.indicator.DimensionType;
import vn.chiso.indicator.Edition;
import vn.chiso.indicator.GroupService;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.indicator.Names;
import vn.chiso.indicator.NewDimension;
import vn.chiso.indicator.NewGroup;
import vn.chiso.indicator.NewIndicator;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenService;

/** What is asked, and how: indicators, groups and dimensions, with some of each that nothing stands on. */
final class Definitions {

    static final String OTHER_ACCOUNT = "nguoi-khac";

    private static final String UNUSED = "thu_cu";
    private static final String OTHER = "thu_hai";
    private static final String DIMENSION = "THU";
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final BeanFactory application;
    private final Catalogue catalogue;
    private final IndicatorService indicators;
    private final GroupService groups;
    private final DimensionService dimensions;

    Definitions(BeanFactory application) {
        this.application = application;
        catalogue = application.getBean(Catalogue.class);
        indicators = application.getBean(IndicatorService.class);
        groups = application.getBean(GroupService.class);
        dimensions = application.getBean(DimensionService.class);
    }

    void fill(SignedIn signedIn) {
        application
                .getBean(AccountService.class)
                .createAtStart(
                        NewAccount.ofNation(OTHER_ACCOUNT, "Khác", Roles.LEADER, false), "một câu đủ dài để thử");
        signedIn.as(NewAccount.ofNation(OTHER_ACCOUNT, "Khác", Roles.LEADER, false));
        application.getBean(TokenService.class).create("thử", TokenScope.READ, 30, "một câu đủ dài để thử");
        signedIn.as(NewAccount.ofNation("cntt", "CNTT", Roles.ICT_DEPARTMENT, false));
        indicators.add(indicator(UNUSED));
        indicators.add(indicator(OTHER));
        groups.add(new NewGroup(UNUSED, "Nhóm thử", "Trial group", 99));
        dimensions.add(dimension(DIMENSION));
        signedIn.out();
    }

    Map<String, Act> acts() {
        indicators();
        groups();
        dimensions();
        return acts;
    }

    private void indicators() {
        read("IndicatorService.mayDefine()", (who, office, secret) -> indicators.mayDefine());
        read(
                "IndicatorService.usesOf(long)",
                (who, office, secret) -> indicators.usesOf(office.figure(secret).indicatorId()));
        read(
                "IndicatorService.isSettled(long)",
                (who, office, secret) ->
                        indicators.isSettled(office.figure(secret).indicatorId()));
        write("IndicatorService.add(NewIndicator)", (who, office, secret) -> indicators.add(indicator("thu_moi")));
        write(
                "IndicatorService.change(long, int, NewIndicator)",
                (who, office, secret) -> indicators.change(
                        unused().id(),
                        unused().version(),
                        unused().asNew().named(new Names("Khác", "Other", "Khác", "Other"))));
        write(
                "IndicatorService.retire(long, int, LocalDate)",
                (who, office, secret) -> indicators.retire(unused().id(), unused().version(), LATER));
        write(
                "IndicatorService.merge(long, int, long, LocalDate)",
                (who, office, secret) -> indicators.merge(
                        unused().id(),
                        unused().version(),
                        catalogue.indicator(OTHER).orElseThrow().id(),
                        LATER));
        write("IndicatorService.delete(long, int)", (who, office, secret) -> {
            indicators.delete(unused().id(), unused().version());
            return null;
        });
    }

    private void groups() {
        write(
                "GroupService.add(NewGroup)",
                (who, office, secret) -> groups.add(new NewGroup("thu_moi", "Mới", "New", 98)));
        write(
                "GroupService.change(long, int, NewGroup)",
                (who, office, secret) ->
                        groups.change(group().id(), group().version(), new NewGroup(UNUSED, "Khác", "Other", 98)));
        write(
                "GroupService.merge(long, int, long)",
                (who, office, secret) -> groups.merge(
                        group().id(),
                        group().version(),
                        catalogue.groups().getFirst().id()));
        write("GroupService.delete(long, int)", (who, office, secret) -> {
            groups.delete(group().id(), group().version());
            return null;
        });
    }

    private void dimensions() {
        read("DimensionService.usedItemsOf(long)", (who, office, secret) -> dimensions.usedItemsOf(type().id()));
        write("DimensionService.add(NewDimension)", (who, office, secret) -> dimensions.add(dimension("THU_MOI")));
        write(
                "DimensionService.change(long, int, NewDimension)",
                (who, office, secret) ->
                        dimensions.change(type().id(), type().version(), NewDimension.of(type(), catalogue)));
        write(
                "DimensionService.retire(long, int)",
                (who, office, secret) -> dimensions.retire(type().id(), type().version()));
        write("DimensionService.delete(long, int)", (who, office, secret) -> {
            dimensions.delete(type().id(), type().version());
            return null;
        });
    }

    private Indicator unused() {
        return catalogue.indicator(UNUSED).orElseThrow();
    }

    private IndicatorGroup group() {
        return catalogue.group(UNUSED).orElseThrow();
    }

    private DimensionType type() {
        return catalogue.dimensionTypes().stream()
                .filter(type -> type.code().equals(DIMENSION))
                .findFirst()
                .orElseThrow();
    }

    private NewIndicator indicator(String code) {
        return catalogue.indicator(Secret.OPEN.indicator).orElseThrow().asNew().as(code, Edition.FIRST);
    }

    private static NewDimension dimension(String code) {
        return new NewDimension(
                code,
                "Thử",
                "Trial",
                false,
                false,
                List.of(new NewDimension.Item(null, "Phần một", "Một", "One", "", false)));
    }

    private void read(String name, Act.Doing doing) {
        acts.put(name, Act.read(doing));
    }

    private void write(String name, Act.Doing doing) {
        acts.put(name, Act.write(doing));
    }
}
