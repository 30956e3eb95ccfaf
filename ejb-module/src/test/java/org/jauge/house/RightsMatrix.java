package org.jauge.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.merchant.Role;

/** Which role may call which method of which service, as the annotations say it: one line a method (S-04). */
final class RightsMatrix {

    private static final String UNDECIDED = "nobody decided";

    private RightsMatrix() {}

    static List<String> lines() {
        return services()
                .flatMap(service -> businessMethods(service).map(method -> line(service, method)))
                .sorted()
                .toList();
    }

    static boolean isUndecided(String line) {
        return line.endsWith(UNDECIDED);
    }

    private static Stream<Class<?>> services() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.jauge").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                        .map(JavaClass::reflect);
    }

    private static Stream<Method> businessMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String line(Class<?> service, Method method) {
        var name = service.getName().replace("org.jauge.", "") + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
        return name + ": " + whoMay(service, method);
    }

    private static String whoMay(Class<?> service, Method method) {
        return said(method).or(() -> said(service)).orElse(UNDECIDED);
    }

    private static Optional<String> said(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) return Optional.of("everybody");
        return annotation(element, RolesAllowed.class).map(allowed -> callers(Set.of(allowed.value())));
    }

    private static String callers(Set<String> allowed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.granted().stream().anyMatch(allowed::contains))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }

    private static <A extends Annotation> Optional<A> annotation(AnnotatedElement element, Class<A> type) {
        return Optional.ofNullable(element.getAnnotation(type));
    }
}
