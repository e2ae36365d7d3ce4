package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.evidence.post.PostReader;
import touchstone.evidence.post.PostShapes;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** What docs/evidence.md shows as a new kind and a new shape is the code of this test: compiled, put into its line, and used. */
class DocumentedExampleTest {

    private static final Path PAGE = Path.of("docs", "evidence.md");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("final class (\\w+) implements (\\w+)");
    private static final Provenance BROUGHT =
            new Provenance(null, null, null, Instant.parse("2026-03-04T16:12:00Z"), "T. Harju", null, null);

    @TempDir
    private Path folder;

    @Test
    void theShapeOfTheGuestBookIsOneFileAndOneLine() throws Exception {
        List<PostReader> shapes = new ArrayList<>(PostShapes.shipped());
        String guests = """
            {"guests":[{"entry":"e-17","at":1663764589,"guest":"Aino","wrote":"The queue was long today."}]}
            """;
        assertThat(recognised(shapes, List.of(new DocumentKind()), guests).kind())
                .as("before its line is there")
                .isEqualTo(Evidence.Kind.DOCUMENT);

        shapes.addFirst((PostReader) documented("GuestBook", "PostReader", PostShapes.class));
        Evidence post = recognised(shapes, List.of(new DocumentKind()), guests);
        assertThat(post.kind()).isEqualTo(Evidence.Kind.SOCIAL_POST);
        assertThat(post.text()).isEqualTo("The queue was long today.");
        assertThat(post.facts())
                .filteredOn(fact -> fact.kind() == Fact.Kind.STATED_TIME)
                .singleElement()
                .satisfies(time -> assertThat(time.value()).isEqualTo("2022-09-21T12:49:49Z"));
    }

    @Test
    void theKindOfTheCallIsOneFileAndOneLine() throws Exception {
        String call = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Jon Aker>All 214 are ashore.\n";
        assertThat(recognised(PostShapes.shipped(), List.of(new DocumentKind()), call)
                        .kind())
                .as("before its line is there")
                .isEqualTo(Evidence.Kind.DOCUMENT);

        EvidenceKind kind = (EvidenceKind) documented("CallKind", "EvidenceKind", EvidenceKinds.class);
        Evidence said = recognised(PostShapes.shipped(), List.of(kind, new DocumentKind()), call);
        assertThat(said.kind()).isEqualTo(Evidence.Kind.INTERVIEW);
        assertThat(said.text()).contains("All 214 are ashore.");
    }

    private Evidence recognised(List<PostReader> shapes, List<EvidenceKind> others, String text) throws IOException {
        EvidenceKinds kinds = new EvidenceKinds(new PostKind(shapes), Pictures.here(), Documents.here(), others);
        Path file = Files.writeString(folder.resolve("held"), text, StandardCharsets.UTF_8);
        return kinds.recognise(file, BROUGHT, Progress.UNSEEN).orThrow().evidence();
    }

    /** The type of the page's code with this name, compiled into the room of a neighbour, where it is to lie. */
    private Object documented(String name, String of, Class<?> neighbour) throws Exception {
        Path source = Files.writeString(folder.resolve(name + ".java"), code(name, of));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
            boolean isRight = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(isRight).as("%s", said).isTrue();
        }
        Path made = folder.resolve(neighbour.getPackageName().replace('.', '/')).resolve(name + ".class");
        MethodHandles.Lookup room = MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup());
        var constructor = room.defineClass(Files.readAllBytes(made)).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static String code(String name, String of) throws IOException {
        Matcher blocks = CODE.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            Matcher type = TYPE.matcher(blocks.group(1));
            if (type.find() && type.group(1).equals(name) && type.group(2).equals(of)) {
                return blocks.group(1);
            }
        }
        throw new AssertionError(PAGE + " has no " + name);
    }
}
