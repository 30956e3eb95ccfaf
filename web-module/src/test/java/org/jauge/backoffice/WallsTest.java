package org.jauge.backoffice;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import org.jauge.merchant.Caller;
import org.jauge.merchant.SignIn;
import org.jauge.notification.ForgottenPasswords;
import org.jauge.notification.MailServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What this edge may not know: the database, and the other edge. */
class WallsTest {

    private static final JavaClasses EDGE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jauge.backoffice");

    @Test
    void no_rule_and_no_query_lives_here() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "jakarta.transaction..")
                .check(EDGE);
    }

    /** Roles stand on the EJBs; a bean of the core without any would let everybody do what it can. */
    @Test
    @Tag("S-04")
    @DisplayName("S-04 what this edge calls are services that ask for a role")
    void no_way_leads_round_the_roles() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.jauge..")
                        .and(not(resideInAPackage("org.jauge.backoffice..")))
                        .and(annotatedWith(ApplicationScoped.class)
                                .or(annotatedWith(RequestScoped.class))
                                .or(annotatedWith(Dependent.class)))
                        // who asks, the two doors of those who are nobody yet, and whether mail goes out
                        .and(not(
                                belongToAnyOf(Caller.class, SignIn.class, ForgottenPasswords.class, MailServer.class))))
                .check(EDGE);
    }

    @Test
    void the_edges_do_not_know_each_other() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jauge.shop..", "jakarta.ws.rs..")
                .check(EDGE);
    }

    @Test
    void names_say_what_a_thing_does() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Bean|Manager|Helper|Utils?|DTO|Facade|DAO|Backing|Service|Exception)")
                .check(EDGE);
    }
}
