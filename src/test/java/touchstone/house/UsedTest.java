package touchstone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in the program is used by it: not only by tests, and not by nobody. */
class UsedTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("touchstone");

    /** What only tests ask for so far: seams of theirs, and parts of the design that no screen has needed yet. */
    private static final Set<String> ASKED_FOR_BY_TESTS = Set.of(
            "ArticleReaders.read",
            "CaseFile.append",
            "CaseFile.create",
            "CaseFile.database",
            "CaseFile.heldBy",
            "Chip.active",
            "Chip.finding",
            "Desk.seal",
            "FactRow.absent",
            "FontShelf.ofProgram",
            "Notice.details",
            "Picture.image",
            "Picture.of",
            "Skeleton.bar",
            "StanceCount.named",
            "Terminal.commands");

    @Test
    void everyClassIsUsed() {
        List<String> unused = HOUSE.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !isCalledFromOutside(type))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> HOUSE.stream()
                        .filter(part -> isWithin(part, type))
                        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                        .allMatch(dependency -> isWithin(dependency.getOriginClass(), type)))
                .map(JavaClass::getName)
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void everyMethodIsUsed() {
        List<String> unused = HOUSE.stream()
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isCalledFromOutside(method))
                .filter(method ->
                        !ASKED_FOR_BY_TESTS.contains(method.getOwner().getSimpleName() + "." + method.getName()))
                .filter(method -> uses(method).allMatch(use -> use.getOrigin().equals(method)))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    private static Stream<JavaAccess<?>> uses(JavaMethod method) {
        return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream());
    }

    private static boolean isWithin(JavaClass origin, JavaClass type) {
        return origin.equals(type)
                || origin.getEnclosingClass()
                        .filter(outer -> isWithin(outer, type))
                        .isPresent();
    }

    /** Begun by the system, by JavaFX, or by the reader of the command line. */
    private static boolean isCalledFromOutside(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals("main"));
    }

    /** Called through what it overrides or by the virtual machine, or made by the compiler. */
    private static boolean isCalledFromOutside(JavaMethod method) {
        boolean isMade = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || method.getModifiers().contains(JavaModifier.BRIDGE)
                || method.getName().contains("$");
        return isMade || method.getName().equals("main") || overrides(method);
    }

    private static boolean overrides(JavaMethod method) {
        Set<String> names = Set.of(method.getName());
        return method.getOwner().getAllRawInterfaces().stream().anyMatch(type -> has(type, method))
                || method.getOwner().getAllRawSuperclasses().stream()
                        .anyMatch(type -> names.contains(method.getName()) && has(type, method));
    }

    private static boolean has(JavaClass type, JavaMethod method) {
        return Arrays.stream(type.reflect().getDeclaredMethods())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount()
                                == method.getRawParameterTypes().size());
    }
}
