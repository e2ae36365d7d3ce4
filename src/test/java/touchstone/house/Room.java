package touchstone.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the import table: what a room may use besides java.base, JSpecify and itself.
 *
 * @param name the room's package below {@code touchstone}
 * @param rooms the rooms whose types it may name
 * @param libraries the packages, with those below them, that it may name
 */
record Room(String name, Set<String> rooms, Set<String> libraries) {

    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();
    private static final Set<String> EVERYWHERE = Set.of("org.jspecify.annotations", "java.lang");

    private static final Set<String> JACKSON = Set.of("tools.jackson", "com.fasterxml.jackson.annotation");
    private static final Set<String> PICTURES = Set.of("javax.imageio", "java.awt.image");
    private static final Set<String> READING =
            Set.of("org.jsoup", "org.commonmark", "org.apache.james.mime4j", "javax.xml.stream");
    private static final Set<String> PDF = Set.of("org.apache.pdfbox", "org.apache.fontbox");
    private static final Set<String> DRAWING =
            Set.of("org.apache.fontbox", "org.apache.pdfbox.io", "java.awt", "javax.imageio");
    private static final Set<String> WINDOW = Set.of("javafx", "atlantafx");

    private static final Room MODEL = room("model", Set.of());
    private static final Room WORDS = room("words", Set.of("model"));
    private static final Room ARTICLE =
            room("article", Set.of("model", "isolated", "archive", "markup"), JACKSON, READING, PDF);
    private static final Room ARCHIVE = room("archive", Set.of("model"), JACKSON, Set.of("org.netpreserve.jwarc"));
    private static final Room MARKUP = room("markup", Set.of("model"), Set.of("org.jsoup"));
    private static final Room ISOLATED = room("isolated", Set.of("model"));
    private static final Room CLAIMS =
            room("claims", Set.of("model"), Set.of("ai.onnxruntime"), Set.of("tools.jackson.core"));
    private static final Room EVIDENCE = room(
            "evidence",
            Set.of("model", "words", "isolated", "markup"),
            JACKSON,
            Set.of("org.jsoup", "com.drew"),
            PICTURES,
            PDF);
    private static final Room FINDINGS = room("findings", Set.of("model", "words"));
    private static final Room MATCHING = room("matching", Set.of("model", "claims"));
    private static final Room CASEFILE =
            room("casefile", Set.of("model", "words"), JACKSON, Set.of("java.sql", "org.sqlite"));
    private static final Room TIMELINE = room("timeline", Set.of("model", "words"));
    private static final Room EXCHANGE = room(
            "exchange",
            Set.of("model", "words", "timeline"),
            JACKSON,
            DRAWING,
            Set.of(
                    "com.exceptionfactory.jagged",
                    "org.bouncycastle.crypto.generators",
                    "org.bouncycastle.crypto.params"));
    private static final Set<String> BELOW_THE_DESK = Set.of(
            "model",
            "words",
            "isolated",
            "article",
            "claims",
            "evidence",
            "findings",
            "matching",
            "casefile",
            "exchange",
            "work");
    private static final Room DESK = room("desk", BELOW_THE_DESK, Set.of("javafx.beans"));
    private static final Room WORK =
            room("work", Set.of("model"), Set.of("javafx.application", "javafx.beans", "javafx.collections"));
    private static final Room CLI = room("cli", with(BELOW_THE_DESK, "desk"), JACKSON, Set.of("picocli"));
    private static final Room KIT = room("ui.kit", Set.of("model", "words"), WINDOW, PICTURES);

    /** Every room but the screens. */
    static List<Room> fixed() {
        return List.of(
                MODEL, WORDS, ISOLATED, ARCHIVE, MARKUP, ARTICLE, CLAIMS, EVIDENCE, FINDINGS, MATCHING, CASEFILE,
                TIMELINE, EXCHANGE, DESK, WORK, CLI, KIT);
    }

    /** The line for one screen. */
    static Room screen(String name) {
        return room("ui." + name, Set.of("ui.kit", "desk", "work", "timeline", "words", "model"), WINDOW);
    }

    /** The package pattern of everything in this room. */
    String everythingInIt() {
        return "touchstone." + name + "..";
    }

    /** What a class of this room may name. */
    DescribedPredicate<JavaClass> mayName() {
        return DescribedPredicate.describe("may be named in " + name, this::allows);
    }

    private boolean allows(JavaClass used) {
        String usedPackage = used.getBaseComponentType().getPackageName();
        return usedPackage.isEmpty()
                || JAVA_BASE.contains(usedPackage)
                || EVERYWHERE.contains(usedPackage)
                || isAt(usedPackage, "touchstone." + name)
                || rooms.stream().anyMatch(room -> isAt(usedPackage, "touchstone." + room))
                || libraries.stream().anyMatch(library -> isAt(usedPackage, library));
    }

    private static boolean isAt(String usedPackage, String place) {
        return usedPackage.equals(place) || usedPackage.startsWith(place + ".");
    }

    @SafeVarargs
    private static Room room(String name, Set<String> rooms, Set<String>... libraries) {
        return new Room(name, rooms, Stream.of(libraries).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> with(Set<String> rooms, String another) {
        return Stream.concat(rooms.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }
}
