package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.testing.Checkout;

/** What is published is explained; how well it is written is the compiler's doclint. */
class JavadocTest {

    @Test
    void explainsEveryPublicTypeOfTheApiAndTheSpi() throws IOException {
        List<Path> sources = House.modules().stream()
                .filter(module -> module.startsWith(Checkout.root().resolve("api")) || module.endsWith("spi"))
                .flatMap(module -> House.sources(module).stream())
                .toList();
        assertThat(sources).isNotEmpty();
        assertThat(publicTypesWithoutJavadoc(sources)).isEmpty();
    }

    private static List<String> publicTypesWithoutJavadoc(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                                && docs.getDocComment(getCurrentPath()) == null) {
                            found.add(unit.getPackageName() + "." + type.getSimpleName());
                        }
                        return super.visitClass(type, null);
                    }
                }.scan(unit, null);
            }
        }
        return found;
    }
}
