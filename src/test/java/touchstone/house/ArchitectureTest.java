package touchstone.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and who may enter which; the table itself is in {@link Room}. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("touchstone");

    private static final Pattern SCREEN = Pattern.compile("touchstone\\.ui\\.(\\w+)(\\..*)?");
    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.util.Timer",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ThreadFactory");
    private static final Set<String> NETWORK = Set.of(
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.InetAddress",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "org.jsoup.Connection");

    @TestFactory
    Stream<DynamicTest> everyRoomKeepsToItsLineOfTheTable() {
        return rooms().map(room -> DynamicTest.dynamicTest(
                room.name(),
                () -> classes()
                        .that()
                        .resideInAPackage(room.everythingInIt())
                        .should()
                        .onlyDependOnClassesThat(room.mayName())
                        .allowEmptyShould(true)
                        .check(HOUSE)));
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        String[] known = Stream.concat(Stream.of("touchstone"), rooms().map(Room::everythingInIt))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(HOUSE);
    }

    @Test
    void nobodyNamesTheStart() {
        noClasses()
                .that()
                .resideOutsideOfPackage("touchstone")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("touchstone")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void noPackagesFormACycleAtAnyDepth() {
        slices().assignedFrom(eachPackage()).should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noRoomsFormACycle() {
        slices().matching("touchstone.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyWorkStartsThreads() {
        outside("touchstone.work..")
                .should()
                .dependOnClassesThat(describe("are threads or run on others", ArchitectureTest::isAboutThreads))
                .orShould()
                .accessTargetWhere(member("runLater", "parallelStream", "parallel"))
                .check(HOUSE);
    }

    @Test
    void onlyTheCaseFileSpeaksSql() {
        outside("touchstone.casefile..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyTheEncoderKnowsWhatItRunsOn() {
        outside("touchstone.claims.encoder..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("ai.onnxruntime.."))
                .check(HOUSE);
    }

    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net.http..", "javafx.scene.web..", "com.sun.net.httpserver..")
                                .or(named(NETWORK)))
                .orShould()
                .accessTargetWhere(member("openConnection", "openStream"))
                .check(HOUSE);
    }

    @Test
    void everyFieldForProseLetsTabGoOn() {
        outside("touchstone.ui.kit..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.control.TextArea")
                .check(HOUSE);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that(describe("are static and written by a person", ArchitectureTest::isWrittenStatic))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("can change", ArchitectureTest::canChange))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static Stream<Room> rooms() {
        Stream<Room> screens = HOUSE.stream()
                .map(type -> SCREEN.matcher(type.getPackageName()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .filter(screen -> !screen.equals("kit"))
                .distinct()
                .map(Room::screen);
        return Stream.concat(Room.fixed().stream(), screens);
    }

    private static GivenClassesConjunction outside(String room) {
        return noClasses().that().resideOutsideOfPackage(room);
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("are one of " + names, type -> names.contains(type.getName()));
    }

    private static boolean isAboutThreads(JavaClass type) {
        return THREADS.contains(type.getName())
                || type.isAssignableTo(Executor.class)
                || type.isAssignableTo(Future.class)
                || type.getPackageName().equals("javafx.concurrent");
    }

    private static DescribedPredicate<JavaAccess<?>> member(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("calls one of " + wanted, access -> {
            String owner = access.getTargetOwner().getPackageName();
            return wanted.contains(access.getTarget().getName()) && !owner.startsWith("touchstone");
        });
    }

    private static boolean isWrittenStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean canChange(JavaClass type) {
        boolean isCollectionThatCanChange =
                (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) && !type.isInterface();
        return type.isArray()
                || isCollectionThatCanChange
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(Appendable.class)
                || assignableTo("javafx.beans.value.WritableValue").test(type)
                || type.isAssignableTo(java.util.Date.class)
                || type.isAssignableTo(java.util.Random.class);
    }
}
