package org.zhengwu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.tck.Requirements.Line;

/** The table of requirements and the contracts agree, in both directions. */
class RequirementsTest {

    @Test
    void everyTestedRequirementHasATestAndEveryTestNamesARequirement() {
        List<Line> table = Requirements.all();
        Set<String> named = new TreeSet<>();
        List<String> unnamed = new ArrayList<>();
        for (Method test : tests()) {
            Requirement requirement = test.getAnnotation(Requirement.class);
            if (requirement == null) {
                unnamed.add(test.toString());
            } else {
                named.addAll(Arrays.asList(requirement.value()));
            }
        }
        Set<String> tested = new TreeSet<>();
        table.stream().filter(Line::tested).map(Line::id).forEach(tested::add);

        assertThat(table).extracting(Line::id).doesNotHaveDuplicates();
        assertThat(table).extracting(Line::how).noneMatch(String::isBlank);
        assertThat(unnamed).as("tests without a requirement").isEmpty();
        assertThat(named).as("named by tests").isEqualTo(tested);
        System.out.printf(
                "requirements: %d, of which %d are tested by %d tests and %d can't be%n",
                table.size(), tested.size(), tests().size(), table.size() - tested.size());
    }

    @Test
    void statesEveryRequirementInChineseAndInEnglish() {
        assertThat(Requirements.all())
                .allSatisfy(line -> assertThat(line.chinese()).as(line.id()).matches(".*\\p{IsHan}.*。"))
                .allSatisfy(line -> assertThat(line.english()).as(line.id()).matches("[A-Z].*[a-z].*\\."))
                .noneSatisfy(line -> assertThat(line.chinese()).isEqualTo(line.english()));
        assertThat(Requirements.all()).extracting(Line::chinese).doesNotHaveDuplicates();
    }

    @Test
    void shipsAClassForEveryContract() {
        List<Class<?>> classes = classes();
        List<Class<?>> left = classes.stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Contract"))
                .filter(type -> type != FunctionContract.class)
                .filter(contract -> classes.stream().noneMatch(type -> runs(type, contract)))
                .toList();

        assertThat(left).isEmpty();
    }

    private static boolean runs(Class<?> type, Class<?> contract) {
        return !type.isInterface()
                && Modifier.isPublic(type.getModifiers())
                && type.getSimpleName().endsWith("Test")
                && contract.isAssignableFrom(type);
    }

    private static List<Method> tests() {
        return classes().stream()
                .filter(Class::isInterface)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    private static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> Path.of("target/classes").relativize(file).toString())
                    .filter(name -> !name.contains("-info"))
                    .<Class<?>>map(RequirementsTest::load)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, RequirementsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
