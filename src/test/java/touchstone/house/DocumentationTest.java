package touchstone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whoever uses a public type or method finds out from its docstring what it does. */
class DocumentationTest {

    @Test
    void everyPublicTypeAndMethodIsDocumented() throws IOException {
        assertThat(undocumented()).isEmpty();
    }

    private static List<String> undocumented() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(Sources.below(Sources.MAIN)));
            var search = new Search(DocTrees.instance(task));
            for (CompilationUnitTree file : task.parse()) {
                search.scan(file, null);
            }
            return search.found;
        }
    }

    private static final class Search extends TreePathScanner<Void, Void> {

        private final List<String> found = new ArrayList<>();
        private final DocTrees docs;

        Search(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers()) && !isMemberOfInterface()) {
                return null;
            }
            note(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean isOffered = isPublic(method.getModifiers()) || isMemberOfInterface();
            boolean isExplainedAbove = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean isConstructorOfRecord = isConstructor(method) && enclosing().getKind() == Tree.Kind.RECORD;
            if (isOffered && !isExplainedAbove && !isConstructorOfRecord) {
                note(enclosing().getSimpleName() + "." + method.getName());
            }
            return null;
        }

        private void note(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
            }
        }

        private ClassTree enclosing() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        private boolean isMemberOfInterface() {
            TreePath parent = getCurrentPath().getParentPath();
            return parent != null && parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
        }

        private static boolean isConstructor(MethodTree method) {
            return method.getName().contentEquals("<init>");
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC);
        }
    }
}
