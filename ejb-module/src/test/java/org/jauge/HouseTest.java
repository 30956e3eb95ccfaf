package org.jauge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jauge.booking.ReleaseErrand;
import org.jauge.gauge.LockedGauges;
import org.jauge.gauge.NewGauges;
import org.jauge.inventory.AdmissionBatch;
import org.jauge.merchant.Deputy;
import org.jauge.shared.Rejection;
import org.jauge.shared.StartRefused;
import org.junit.jupiter.api.Test;

/** The walls of the core: who may know whom, and what things are called. */
class HouseTest {

    private static final String HOUSE = "org.jauge";

    /** Design, section 1; the demonstration uses them all. */
    private static final List<String> ORDER = List.of(
            "shared",
            "tabular",
            "gauge",
            "merchant",
            "contact",
            "activity",
            "emplacement",
            "calendar",
            "quota",
            "category",
            "pricing",
            "profile",
            "inventory",
            "planning",
            "reserve",
            "dossier",
            "seating",
            "booking",
            "payment",
            "till",
            "report",
            "move",
            "reconciliation",
            "audit",
            "notification",
            "document",
            "webhook",
            "privacy",
            "demonstration");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jauge");

    private static void holds(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void features_form_no_cycle() {
        holds(slices().matching("org.jauge.(*)..").should().beFreeOfCycles());
    }

    @Test
    void each_feature_imports_only_those_above_it() {
        var packages = CORE.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals(HOUSE))
                .collect(Collectors.toSet());
        assertThat(packages).isNotEmpty().allMatch(name -> ORDER.contains(feature(name)));
        for (var known = 0; known < ORDER.size(); known++)
            holds(noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "." + ORDER.get(known) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(known + 1, ORDER.size()).stream()
                            .map(below -> HOUSE + "." + below + "..")
                            .toArray(String[]::new))
                    .allowEmptyShould(true)); // of a feature that is to come
    }

    private static String feature(String packageName) {
        return packageName.substring(HOUSE.length() + 1).replaceFirst("\\..*", "");
    }

    @Test
    void nobody_imports_who_only_listens() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.jauge.audit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jauge.audit.."));
    }

    @Test
    void only_admission_locks_gauges() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.jauge.gauge", "org.jauge.inventory", "org.jauge.reconciliation")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(LockedGauges.class));
    }

    @Test
    void gauges_come_with_their_event() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.jauge.gauge", "org.jauge.inventory", "org.jauge.calendar", "org.jauge.planning")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(NewGauges.class));
    }

    @Test
    void the_core_knows_no_edge() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces.."));
    }

    @Test
    void counting_knows_nothing_of_tickets() {
        holds(classes()
                .that()
                .resideInAPackage("org.jauge.gauge")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.jauge.gauge", "org.jauge.shared", "java..", "jakarta..", "org.jspecify.."));
    }

    @Test
    void entities_stay_in_their_feature() {
        holds(classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
    }

    @Test
    void refusals_are_rejections() {
        holds(classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .and()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotAssignableTo(StartRefused.class) // met by whoever starts the server, never by a caller
                .should()
                .beAssignableTo(Rejection.class));
    }

    @Test
    void names_say_what_a_thing_does() {
        holds(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Bean|Manager|Helper|Utils?|DTO|Facade|DAO|Backing|Service|Exception)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract"));
    }

    @Test
    void time_comes_from_a_clock() {
        holds(noClasses().should().callMethodWhere(new DescribedPredicate<JavaCall<?>>("now() without a Clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
            }
        }));
    }

    /** Whoever holds one can be anybody. */
    @Test
    void only_what_goes_on_for_somebody_acts_as_somebody() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.jauge.demonstration")
                .and()
                .areNotAssignableTo(Deputy.class)
                .and()
                .areNotAssignableTo(ReleaseErrand.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Deputy.class));
    }

    @Test
    void only_inventory_runs_a_batch() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.jauge.inventory")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AdmissionBatch.class));
    }

    @Test
    void ejbs_can_be_called_by_the_edges() {
        holds(classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .should()
                .bePublic());
    }
}
