package vn.chiso;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import vn.chiso.agency.AgencyChanges;
import vn.chiso.agency.AgencyRenewals;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.territory.UnitChanges;
import vn.chiso.territory.UnitRenewals;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.chiso");

    static final ArchRule featuresAreFreeOfCycles = slices().matching("vn.chiso.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature stands only on those before it");

    static final ArchRule baseKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("vn.chiso.base..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.chiso.territory..",
                    "vn.chiso.agency..",
                    "vn.chiso.security..",
                    "vn.chiso.boundary..",
                    "vn.chiso.indicator..",
                    "vn.chiso.document..",
                    "vn.chiso.observation..",
                    "vn.chiso.discussion..",
                    "vn.chiso.evidence..",
                    "vn.chiso.register..",
                    "vn.chiso.savedview..",
                    "vn.chiso.guide..",
                    "vn.chiso.dashboard..",
                    "vn.chiso.comparison..",
                    "vn.chiso.inspection..",
                    "vn.chiso.budget..",
                    "vn.chiso.software..",
                    "vn.chiso.exchange..",
                    "vn.chiso.report..")
            .because("base is what every feature may use");

    static final ArchRule registersAreChangedInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackages("vn.chiso.register..", "vn.chiso.territory..", "vn.chiso.agency..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(UnitChanges.class, UnitRenewals.class, AgencyChanges.class, AgencyRenewals.class)
            .because("rights and the trail of units and agencies are kept there");

    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..ui..", "vn.chiso.base.chart..", "vn.chiso.base.i18n..", "vn.chiso.security..", "vn.chiso")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("services and data must serve files and the API as well as screens");

    static final ArchRule dialogsAreOpenedInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Dialogs.class.getName())
            .should()
            .accessTargetWhere(target(nameMatching("open|setOpened"))
                    .and(target(owner(assignableTo(Dialog.class).or(assignableTo(ConfirmDialog.class))))))
            .because("Dialogs opens one where a double click would open two");

    static final ArchRule viewsArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because("only the browser calls them");

    static final ArchRule viewsSayWhoMaySeeThem = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .because("a view without an access annotation is a view nobody thought about");

    static final ArchRule persistenceStaysInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("services hand out records");

    static final ArchRule noFieldInjection =
            fields().should().notBeAnnotatedWith(Autowired.class).because("constructors say what a class needs");

    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("there is a log");

    @TestFactory
    Stream<DynamicTest> theHouseStandsAsDrawn() {
        return Stream.of(
                        featuresAreFreeOfCycles,
                        baseKnowsNoFeature,
                        registersAreChangedInOneRoom,
                        onlyScreensKnowVaadin,
                        dialogsAreOpenedInOnePlace,
                        viewsArePackagePrivate,
                        viewsSayWhoMaySeeThem,
                        persistenceStaysInside,
                        noFieldInjection,
                        noStandardStreams)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }
}
